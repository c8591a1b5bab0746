package vn.binhdang.engine.proofreading;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.binhdang.engine.indicators.Unit;
import vn.binhdang.engine.numbers.Quantity;
import vn.binhdang.engine.report.Frequency;
import vn.binhdang.engine.requirements.Phrase;
import vn.binhdang.engine.requirements.Phrase.Kind;
import vn.binhdang.engine.requirements.Quotation;
import vn.binhdang.engine.requirements.Stated;
import vn.binhdang.engine.rulebook.Topic;
import vn.binhdang.engine.text.Text;

/** Holds the number, the year and the comparison of one milestone against the clause that it is quoted from. */
record Agreement(Phrase phrase, Demanded demanded, Quotation quotation) {

    /** What does not agree. */
    record Disagreement(Remark.Level level, Topic topic, Text message) {}

    private static final List<String> NOTHING_OCCURS =
            List.of("không để", "không có", "không còn", "không xảy ra", "không phát sinh", "no ", "none");

    /** The first of number, year and comparison that disagrees; a wording without a number has only the last. */
    Optional<Disagreement> disagreement() {
        if (phrase.kind() == Kind.YES) {
            return Optional.empty();
        }
        if (phrase.kind() == Kind.NONE_OCCURS) {
            boolean said = NOTHING_OCCURS.stream().anyMatch(quotation.words()::contains)
                    || quotation.stated().stream().anyMatch(stated -> states(stated, Quantity.ZERO));
            return said ? Optional.empty() : Optional.of(comparison(Remark.Level.ERROR, quotation.stated()));
        }
        return phrase.every() == null ? numbers() : recurrence(phrase.every());
    }

    private Optional<Disagreement> recurrence(Frequency every) {
        if (!names(every)) {
            return Optional.of(comparison(Remark.Level.ERROR, quotation.stated()));
        }
        boolean once = Quantity.of(1).equals(phrase.number());
        return once && quotation.stated().stream().noneMatch(stated -> states(stated, phrase.number()))
                ? Optional.empty()
                : numbers();
    }

    private boolean names(Frequency every) {
        String words = quotation.words();
        return switch (every) {
            case MONTH -> words.contains("tháng") || words.contains("month");
            case QUARTER -> words.contains("quý") || words.contains("3 tháng") || words.contains("quarter");
            case HALF_YEAR ->
                words.contains("6 tháng")
                        || words.contains("06 tháng")
                        || words.contains("sáu tháng")
                        || words.contains("half");
        };
    }

    private Optional<Disagreement> numbers() {
        Optional<Disagreement> upper = phrase.upper() == null ? Optional.empty() : number(phrase.upper());
        return upper.isPresent() || phrase.number() == null ? upper : number(phrase.number());
    }

    private Optional<Disagreement> number(Quantity number) {
        List<Stated> same = quotation.stated().stream()
                .filter(stated -> states(stated, number))
                .toList();
        if (same.isEmpty()) {
            return Optional.of(
                    isDoneAtAll(number)
                            ? new Disagreement(Remark.Level.NOTE, Topic.NUMBER_NOT_IN_TEXT, doneAtAll())
                            : new Disagreement(Remark.Level.ERROR, Topic.NUMBER_NOT_IN_TEXT, notThere()));
        }
        int year = demanded.milestone().at().year();
        List<Stated> ofYear = same.stream().filter(stated -> stated.isFor(year)).toList();
        boolean yearly = demanded.milestone().yearly();
        if (ofYear.isEmpty() && !yearly) {
            return Optional.of(new Disagreement(
                    Remark.Level.ERROR,
                    Topic.NUMBER_OF_ANOTHER_YEAR,
                    Text.of(
                            "“%s” là mốc %s, nhưng câu trích nêu %s cho năm %s.",
                            "“%s” is the milestone of %s, but the quoted clause states %s for %s.",
                            phrase.wording(),
                            year,
                            same.get(0).written(),
                            same.get(0).years().get(0))));
        }
        return compared(ofYear.isEmpty() ? same : ofYear);
    }

    private Optional<Disagreement> compared(List<Stated> candidates) {
        if (phrase.kind() == Kind.BETWEEN || candidates.stream().anyMatch(this::agrees)) {
            return Optional.empty();
        }
        boolean understood = candidates.stream().anyMatch(stated -> stated.kind() != null);
        boolean bare = !understood && isLeast(phrase.kind());
        return bare
                ? Optional.empty()
                : Optional.of(comparison(understood ? Remark.Level.ERROR : Remark.Level.WARNING, candidates));
    }

    private boolean agrees(Stated stated) {
        Kind own = phrase.kind();
        Kind other = stated.kind();
        return own == other || own == Kind.EACH_PART && (other == null || isLeast(other)) || isImprovement(own, other);
    }

    private static boolean isImprovement(Kind own, @Nullable Kind other) {
        return switch (own) {
            case IMPROVE_PERCENT -> other == Kind.INCREASE_PERCENT || other == Kind.DECREASE_PERCENT;
            case IMPROVE_POINTS -> other == Kind.INCREASE_POINTS || other == Kind.DECREASE_POINTS;
            default -> false;
        };
    }

    private static boolean isLeast(Kind kind) {
        return kind == Kind.AT_LEAST || kind == Kind.EACH_PART;
    }

    private boolean states(Stated stated, @Nullable Quantity number) {
        return stated.values().contains(number) && fits(stated);
    }

    private boolean fits(Stated stated) {
        Unit expected = phrase.unit() == null ? demanded.indicator().unit() : phrase.unit();
        Unit written = stated.unit();
        boolean count = expected == Unit.COUNT || expected == Unit.TIMES;
        boolean unit = written == expected
                || (written == null && expected != Unit.PERCENT)
                || (count && (written == Unit.COUNT || written == Unit.TIMES));
        boolean counted = !count
                || stated.counted().isEmpty()
                || stated.counted().contains(demanded.indicator().counted());
        return unit && counted;
    }

    /** “Organise training courses” is read as at least one of them: the clause asks that it be done at all. */
    private boolean isDoneAtAll(Quantity number) {
        return phrase.kind() == Kind.AT_LEAST
                && demanded.indicator().unit() == Unit.COUNT
                && number.equals(Quantity.of(1))
                && quotation.stated().stream().noneMatch(this::fits);
    }

    private Text doneAtAll() {
        return Text.of(
                "“%s”: câu trích không nêu con số nào; được hiểu là có làm.",
                "“%s”: the quoted clause states no number; it is read as being done at all.", phrase.wording());
    }

    private Text notThere() {
        List<Stated> fitting = quotation.stated().stream().filter(this::fits).toList();
        return fitting.isEmpty()
                ? Text.of(
                        "“%s”: câu trích không nêu con số nào như vậy.",
                        "“%s”: the quoted clause states no such number.", phrase.wording())
                : Text.of(
                        "“%s”: số này không có trong câu trích; câu trích nêu %s.",
                        "“%s”: the quoted clause does not have this number; it states %s.",
                        phrase.wording(),
                        listed(fitting));
    }

    private Disagreement comparison(Remark.Level level, List<Stated> candidates) {
        Text message = candidates.stream().anyMatch(stated -> stated.kind() != null)
                ? Text.of(
                        "“%s” không cùng cách so sánh với câu trích, nơi viết “%s”.",
                        "“%s” does not compare as the quoted clause does, which says “%s”.",
                        phrase.wording(),
                        candidates.stream().map(Stated::lead).distinct().collect(Collectors.joining("”, “")))
                : Text.of(
                        "không thấy cách so sánh của “%s” trong câu trích.",
                        "the comparison of “%s” is not seen in the quoted clause.", phrase.wording());
        return new Disagreement(level, Topic.COMPARATOR_DIFFERS, message);
    }

    private static String listed(List<Stated> stated) {
        return stated.stream()
                .map(one -> one.written()
                        + one.years().stream().map(" (%s)"::formatted).collect(Collectors.joining()))
                .distinct()
                .collect(Collectors.joining(", "))
                .toLowerCase(Locale.ROOT);
    }
}
