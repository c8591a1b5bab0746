package vn.binhdang.engine.report;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.binhdang.engine.text.Text;

/**
 * The time a report speaks of: a year or one half-year, quarter or month of it.
 *
 * @param firstMonth 1 to 12
 * @param months 12, 6, 3 or 1
 */
public record Period(int year, int firstMonth, int months) implements Comparable<Period> {

    private static final Pattern WRITTEN =
            Pattern.compile("(?<year>[12]\\d{3})(-(H(?<half>[12])|Q(?<quarter>[1-4])|(?<month>0[1-9]|1[0-2])))?");

    private static final List<Text> HALVES = List.of(Text.of("đầu", "first"), Text.of("cuối", "second"));
    private static final List<String> ROMAN = List.of("I", "II", "III", "IV");

    public static Period ofYear(int year) {
        return new Period(year, 1, 12);
    }

    /** Reads {@code 2024}, {@code 2024-H1}, {@code 2024-Q3} or {@code 2024-05}; empty for anything else. */
    public static Optional<Period> parse(String written) {
        Matcher matcher = WRITTEN.matcher(written);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        int year = Integer.parseInt(matcher.group("year"));
        String half = matcher.group("half");
        String quarter = matcher.group("quarter");
        String month = matcher.group("month");
        if (half != null) {
            return Optional.of(new Period(year, 6 * Integer.parseInt(half) - 5, 6));
        }
        if (quarter != null) {
            return Optional.of(new Period(year, 3 * Integer.parseInt(quarter) - 2, 3));
        }
        return Optional.of(month == null ? ofYear(year) : new Period(year, Integer.parseInt(month), 1));
    }

    public boolean isYear() {
        return months == 12;
    }

    public LocalDate first() {
        return LocalDate.of(year, firstMonth, 1);
    }

    public LocalDate last() {
        return YearMonth.of(year, firstMonth + months - 1).atEndOfMonth();
    }

    /** Months from the year 0 to its last day, so that a year ends twelve after the one before. */
    public int endMonth() {
        return year * 12 + firstMonth + months - 1;
    }

    /** What this period and the ones before and after it have in common: {@code year}, {@code half-year} and so on. */
    public String series() {
        return switch (months) {
            case 12 -> "year";
            case 6 -> "half-year";
            case 3 -> "quarter";
            default -> "month";
        };
    }

    /** As people say it: “6 tháng đầu năm 2024”, “quý I/2022”. */
    public Text words() {
        int part = (firstMonth + months - 1) / months;
        return switch (months) {
            case 12 -> Text.of("năm %s", "%s", year);
            case 6 -> Text.of("6 tháng %s năm %s", "%s half of %s", HALVES.get(part - 1), year);
            case 3 -> Text.of("quý %s/%s", "quarter %s of %s", ROMAN.get(part - 1), year);
            default -> Text.of("tháng %s/%s", "month %s of %s", firstMonth, year);
        };
    }

    @Override
    public int compareTo(Period other) {
        return Comparator.comparing(Period::last).thenComparing(Period::months).compare(this, other);
    }

    @Override
    public String toString() {
        return switch (months) {
            case 12 -> "%d".formatted(year);
            case 6 -> "%d-H%d".formatted(year, (firstMonth + 5) / 6);
            case 3 -> "%d-Q%d".formatted(year, (firstMonth + 2) / 3);
            default -> "%d-%02d".formatted(year, firstMonth);
        };
    }
}
