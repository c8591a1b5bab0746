package vn.binhdang.engine.requirements;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import vn.binhdang.engine.requirements.Phrase.Kind;

/** Requirements of two numbers: “từ 35% đến 40%”, and “giảm từ 23 xuống còn 18”, of which the second one counts. */
final class TwoNumbers {

    private static final Pattern RANGE =
            Pattern.compile("^(?<lead>(?:đạt |trong khoảng |within )?(?:từ |between |from )?)(?<low>\\d.*?)"
                    + "(?: ?- ?| đến | tới | and | to )(?<high>\\d.*)$");
    private static final Pattern MOVE =
            Pattern.compile("^(?<verb>tăng|giảm|increase|rise|decrease|fall|reduce) (?:từ|from) (?<start>\\d.*?)"
                    + " (?<end>(?:lên|xuống|còn|đến|tới|to) .+)$");
    private static final Pattern OTHER =
            Pattern.compile("^(?<lead>\\D+ )(?<low>\\d.*?)(?: ?- ?| đến | tới | and | to )(?<high>\\d.*)$");
    private static final Pattern YEAR = Pattern.compile("(?:19|20|21)\\d\\d");

    private TwoNumbers() {}

    /** Empty where the words are not of this shape. */
    static Optional<Phrase> read(String words) throws Misread {
        Matcher move = MOVE.matcher(words);
        if (move.matches()) {
            return Optional.of(move(words, move.group("verb"), move.group("start"), move.group("end")));
        }
        Matcher range = RANGE.matcher(words);
        if (range.matches()) {
            return range(words, range.group("lead"), range.group("low"), range.group("high"));
        }
        Matcher other = OTHER.matcher(words);
        if (other.matches() && Lead.of(other.group("lead")).isPresent()) {
            requireOneNumber(words, other.group("lead").strip(), other.group("low"), other.group("high"));
        }
        return Optional.empty();
    }

    /** The words between the numbers of a range. */
    static Stream<String> vocabulary() {
        return Stream.of("trong khoảng từ đến tới", "within between and from to");
    }

    private static void requireOneNumber(String words, String lead, String low, String high) throws Misread {
        boolean two = Amount.read(low, words).unit().rest().isEmpty()
                && Amount.read(high, words).unit().rest().isEmpty();
        if (two) {
            throw Misread.wrong(
                    "sau “%s” chỉ có một số, nhưng thấy “%s” và “%s”; một khoảng viết là “từ … đến …”",
                    "behind “%s” there is one number, but saw “%s” and “%s”; a range is written “between … and …”",
                    lead,
                    low,
                    high);
        }
    }

    private static Optional<Phrase> range(String words, String lead, String low, String high) throws Misread {
        Amount most = Amount.read(high, words);
        Ending ending = Ending.of(most.unit().rest());
        Amount least = Amount.read(low, words);
        boolean plain = least.unit().unit() == null && most.unit().unit() == null;
        if (plain && YEAR.matcher(low).matches() && YEAR.matcher(high).matches()) {
            throw Misread.wrong(
                    "%s và %s là năm, không phải mức phải đạt",
                    "%s and %s are years, not what must be reached", low, high);
        }
        if (plain && lead.isEmpty()) {
            return Optional.empty();
        }
        SingleNumber.requireNothing(least.unit().rest());
        SingleNumber.requireNothing(ending.rest());
        if (least.unit().unit() == null) {
            least = least.inUnitOf(most);
        }
        if (least.unit().unit() != most.unit().unit()
                || least.unit().points()
                || most.unit().points()
                || ending.isOneSided()) {
            throw Misread.wrong(
                    "hai số “%s” và “%s” không cùng đơn vị",
                    "the two numbers “%s” and “%s” are not in one unit", low, high);
        }
        if (least.value().compareTo(most.value()) > 0) {
            throw Misread.wrong("số đầu lớn hơn số sau: %s", "the first number is larger than the second: %s", words);
        }
        return Optional.of(Phrase.of(Kind.BETWEEN, least).upTo(most));
    }

    private static Phrase move(String words, String verb, String start, String end) throws Misread {
        if (end.startsWith("đến ") || end.startsWith("tới ")) {
            throw Misread.wrong(
                    "đọc được hai cách: %s từ mức này đến mức kia, hay %s trong khoảng đó; viết mức phải đạt, ví dụ"
                            + " “ít nhất 15%%”",
                    "this can be read two ways, as a move (%s) or as a range (%s); write what must be reached, such as"
                            + " “at least 15%%”",
                    verb,
                    verb);
        }
        Phrase target = SingleNumber.read(end.startsWith("to ") ? verb + " " + end : end, false);
        Amount from = Amount.read(start, words);
        SingleNumber.requireNothing(from.unit().rest());
        Amount to = Amount.read(end.replaceFirst("^\\D+", ""), words);
        if (from.unit().unit() == null) {
            from = from.inUnitOf(to);
        }
        boolean up = verb.equals("tăng") || verb.equals("increase") || verb.equals("rise");
        boolean upwards = target.kind() == Kind.AT_LEAST || target.kind() == Kind.ABOVE;
        boolean downwards = target.kind() == Kind.AT_MOST || target.kind() == Kind.BELOW;
        int way = from.value().compareTo(to.value());
        boolean sameUnit = from.unit().unit() == to.unit().unit();
        if (!sameUnit || (up ? !upwards || way >= 0 : !downwards || way <= 0)) {
            throw Misread.wrong(
                    "“%s” không khớp với hai số đã nêu: từ %s %s",
                    "“%s” does not agree with the two numbers: from %s %s", verb, start, end);
        }
        return target;
    }
}
