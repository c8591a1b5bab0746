package vn.binhdang.engine.requirements;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.binhdang.engine.numbers.Quantity;
import vn.binhdang.engine.numbers.WrittenNumber;
import vn.binhdang.engine.numbers.WrittenNumber.Convention;
import vn.binhdang.engine.requirements.Phrase.Kind;
import vn.binhdang.engine.requirements.Stated.Years;

/** One sentence of a quoted clause: its numbers, each with the words around it and the year it is stated for. */
record Passage(List<Stated> stated, List<Years> years) {

    private static final Pattern NUMBER =
            Pattern.compile("(?<![\\p{L}\\d.,/])(?:\\d+(?:[.,]\\d+)*|(?<!\\p{L})(?:một|one)(?= ))");
    private static final Pattern DATE = Pattern.compile("^\\d{1,2}[/.-]\\d{1,2}(?:[/.-]\\d{4})?(?!\\d|[.,]\\d)");
    private static final Pattern OF_A_DATE = Pattern.compile("(?<!mỗi |hằng |each )(?:ngày|tháng|quý) $");
    private static final Pattern UPPER_OF_RANGE = Pattern.compile("^ ?(?:-|đến|tới|to|and) ?(?=\\d)");

    /** Between two numbers of which the second has the comparison of the first: “27% vào năm 2025 và 30%”. */
    private static final Pattern ELLIPSIS = Pattern.compile(
            "(?:[,;(): -]|vào|đến|tới|cuối|hết|từ|by|in|from|and|và|năm" + "|trở đi|lần|bé trai|\\d{4})*");

    private record Found(int start, int end, Amount amount, List<Quantity> values) {}

    static Passage of(String words, String context) {
        List<YearMention> all = YearMention.in(words);
        List<Found> found = numbers(words, context, all);
        List<YearMention> mentions = all.stream().filter(year -> !year.past()).toList();
        boolean yearsFirst = !found.isEmpty()
                && mentions.stream()
                        .anyMatch(year -> year.start() < found.get(0).start());
        List<Stated> stated = new ArrayList<>();
        Kind earlier = null;
        int behind = 0;
        for (Found number : found) {
            String before = words.substring(behind, number.start());
            Kind kind = kind(before, number);
            if (kind == null && !stated.isEmpty() && ELLIPSIS.matcher(before).matches()) {
                kind = earlier;
            }
            Optional<YearMention> year = yearsFirst ? last(mentions, number.start()) : next(mentions, number.end());
            stated.add(new Stated(
                    words.substring(number.start(), number.end()).strip(),
                    (lead(before) + words.substring(number.start(), number.end())).strip(),
                    number.values(),
                    number.amount().unit().unit(),
                    number.amount().unit().counted(),
                    kind,
                    year.map(YearMention::years).stream().toList()));
            earlier = kind;
            behind = number.end();
        }
        return new Passage(stated, mentions.stream().map(YearMention::years).toList());
    }

    private static List<Found> numbers(String words, String context, List<YearMention> years) {
        List<Found> found = new ArrayList<>();
        Matcher matcher = NUMBER.matcher(words);
        int from = 0;
        while (from < words.length() && matcher.find(from)) {
            int start = matcher.start();
            Optional<YearMention> year = years.stream()
                    .filter(mention -> mention.start() <= start && start < mention.end())
                    .findFirst();
            Matcher date = DATE.matcher(words.substring(start));
            if (year.isPresent()) {
                from = year.get().end();
            } else if (date.find()) {
                from = start + date.end();
            } else if (OF_A_DATE.matcher(words.substring(0, start)).find()) {
                from = matcher.end();
            } else {
                Found number = number(words, start, matcher.end(), context);
                found.add(number);
                from = number.end();
            }
        }
        return found;
    }

    private static Found number(String words, int start, int end, String context) {
        WrittenUnit unit = WrittenUnit.of(words.substring(end));
        Matcher range = UPPER_OF_RANGE.matcher(words.substring(end));
        if (unit.unit() == null && range.find()) {
            Matcher upper = NUMBER.matcher(words);
            if (upper.find(end + range.end())) {
                WrittenUnit shared = WrittenUnit.of(words.substring(upper.end()));
                unit = new WrittenUnit(
                        shared.unit(), shared.times(), shared.points(), shared.counted(), words.substring(end));
            }
        }
        List<Quantity> values = values(words.substring(start, end), context);
        long times = unit.times();
        int until = unit.unit() == null
                ? end
                : words.stripTrailing().length() - unit.rest().length();
        return new Found(
                start,
                Math.max(end, Math.min(until, words.length())),
                new Amount(values.get(0), values.get(0), unit),
                values.stream().map(value -> value.times(times)).toList());
    }

    private static List<Quantity> values(String written, String context) {
        if (!Character.isDigit(written.charAt(0))) {
            return List.of(Quantity.of(1));
        }
        try {
            return List.of(Amount.read(written, context).number());
        } catch (Misread unclear) {
            return Stream.of(Convention.values())
                    .map(convention -> WrittenNumber.read(written, convention))
                    .flatMap(number -> number instanceof WrittenNumber.Clear clear && Quantity.canHold(clear.value())
                            ? Stream.of(Quantity.of(clear.value()))
                            : Stream.of(Quantity.of(new BigInteger(written.replaceAll("\\D", "")))))
                    .distinct()
                    .toList();
        }
    }

    private static @Nullable Kind kind(String before, Found number) {
        Ending ending = Ending.of(number.amount().unit().rest());
        if (ending.isOneSided()) {
            return ending.up() == null ? Kind.AT_MOST : Kind.AT_LEAST;
        }
        Kind kind = leadAtEndOf(before.strip()).map(Lead::kind).orElse(null);
        return kind == null || !number.amount().unit().points() ? kind : SingleNumber.points(kind);
    }

    private static String lead(String before) {
        return leadAtEndOf(before.strip()).map(lead -> lead.words() + " ").orElse("");
    }

    private static Optional<Lead> leadAtEndOf(String before) {
        return Lead.all().stream()
                .filter(lead -> before.endsWith(lead.words()))
                .filter(lead -> before.length() == lead.words().length()
                        || !Character.isLetter(
                                before.charAt(before.length() - lead.words().length() - 1)))
                .max(Comparator.comparing(lead -> lead.words().length()));
    }

    private static Optional<YearMention> last(List<YearMention> mentions, int before) {
        return mentions.stream().filter(mention -> mention.start() < before).reduce((one, two) -> two);
    }

    private static Optional<YearMention> next(List<YearMention> mentions, int behind) {
        return mentions.stream().filter(mention -> mention.start() >= behind).findFirst();
    }
}
