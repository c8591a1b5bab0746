package vn.binhdang.engine.requirements;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import vn.binhdang.engine.report.Frequency;

/**
 * “Mỗi quý” (each quarter) and the like, before a requirement or behind it.
 *
 * @param rest what is required of each part of the period
 */
record Recurrence(Frequency frequency, String rest) {

    private static final Map<String, Frequency> PARTS = new TreeMap<>(Map.ofEntries(
            Map.entry("tháng", Frequency.MONTH),
            Map.entry("1 tháng", Frequency.MONTH),
            Map.entry("month", Frequency.MONTH),
            Map.entry("quý", Frequency.QUARTER),
            Map.entry("3 tháng", Frequency.QUARTER),
            Map.entry("ba tháng", Frequency.QUARTER),
            Map.entry("quarter", Frequency.QUARTER),
            Map.entry("three months", Frequency.QUARTER),
            Map.entry("6 tháng", Frequency.HALF_YEAR),
            Map.entry("sáu tháng", Frequency.HALF_YEAR),
            Map.entry("nửa năm", Frequency.HALF_YEAR),
            Map.entry("half-year", Frequency.HALF_YEAR),
            Map.entry("half year", Frequency.HALF_YEAR),
            Map.entry("six months", Frequency.HALF_YEAR),
            Map.entry("6 months", Frequency.HALF_YEAR)));
    private static final String PART = "0?(?<part>" + String.join("|", PARTS.keySet()) + ")";

    /** “Hằng tháng”, “6 tháng/lần”, “mỗi tháng một lần”, “once a month”. */
    private static final Pattern ONCE = Pattern.compile(
            "^(?:định kỳ )?(?:hằng %1$s|(?:mỗi |hằng )?%2$s(?:/| một | 1 )lần|once (?:a|per|each|every) %3$s)$"
                    .formatted(PART, PART.replace("<part>", "<turn>"), PART.replace("<part>", "<english>")));

    private static final Pattern BEFORE =
            Pattern.compile("^(?:định kỳ )?(?:mỗi|hằng|each|every|per) " + PART + "(?: phải)?(?: có)?,? (?<rest>.+)$");
    private static final Pattern BEHIND = Pattern.compile(
            "^(?:định kỳ )?(?<rest>.+?),?(?:/| một | a | mỗi | hằng | each | every | per )" + PART + "$");
    private static final Pattern SHORTER =
            Pattern.compile("(?:(?:mỗi|hằng|each|every) |/)(?:tuần|ngày|week|day)(?!\\p{L})");
    private static final String ONE = "1";

    /** What must be so in each part of the period; empty where the words do not speak of parts. */
    static Optional<Recurrence> in(String words) throws Misread {
        if (SHORTER.matcher(words).find()) {
            throw Misread.wrong(
                    "chỉ đếm được theo tháng, quý, 6 tháng hoặc năm",
                    "only months, quarters, half-years and years are counted");
        }
        String plain = words.replace("monthly", "hằng month").replace("quarterly", "hằng quarter");
        Matcher once = ONCE.matcher(plain);
        if (once.matches()) {
            return Optional.of(new Recurrence(frequency(once, "part", "turn", "english"), ONE));
        }
        for (Pattern pattern : new Pattern[] {BEFORE, BEHIND}) {
            Matcher matcher = pattern.matcher(plain);
            if (matcher.matches()) {
                return Optional.of(new Recurrence(frequency(matcher, "part"), matcher.group("rest")));
            }
        }
        return Optional.empty();
    }

    /** The words for parts of a period. */
    static Stream<String> vocabulary() {
        return Stream.concat(
                PARTS.keySet().stream(),
                Stream.of("định kỳ mỗi hằng phải có một lần", "each every once monthly quarterly"));
    }

    private static Frequency frequency(Matcher matcher, String... groups) {
        for (String group : groups) {
            String part = matcher.group(group);
            if (part != null && PARTS.containsKey(part)) {
                return PARTS.getOrDefault(part, Frequency.MONTH);
            }
        }
        throw new IllegalStateException("no part in " + matcher);
    }
}
