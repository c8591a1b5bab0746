package vn.binhdang.rules.oracle;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.binhdang.engine.localities.Level;

/**
 * A report that a made pack asks for.
 *
 * @param report {@code annual} or {@code half-year}
 * @param strict whether it must come before the day
 * @param year null for every year
 */
record MadeDuty(
        String report,
        boolean strict,
        int day,
        int month,
        @Nullable Integer year,
        List<Level> levels) {

    private static final int MIDDLE_OF_YEAR = 6;

    String wording() {
        return (strict ? "trước ngày " : "chậm nhất ngày ") + day + "/" + month + (year == null ? "" : "/" + year);
    }

    /** The first half-year and the whole year are reported; a year may be due early in the next one. */
    boolean asksFor(Span period) {
        boolean kind = report.equals("annual")
                ? period.months() == 12
                : period.months() == MIDDLE_OF_YEAR && period.part() == 1;
        boolean nextYear = report.equals("annual") && month <= MIDDLE_OF_YEAR;
        return kind && (year == null || year == period.year() || (nextYear && year == period.year() + 1));
    }

    /** The day named; 29 February is the 28th where there is none. */
    LocalDate day(Span period) {
        YearMonth due = YearMonth.of(year == null ? period.year() : year, month);
        return due.atDay(Math.min(day, due.lengthOfMonth()));
    }

    String outcome(Span period, @Nullable LocalDate sent) {
        if (sent == null) {
            return "UNDATED";
        }
        LocalDate firstLate = strict ? day(period) : day(period).plusDays(1);
        return sent.isBefore(firstLate) ? "ON_TIME" : "LATE";
    }
}
