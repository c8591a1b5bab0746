package vn.binhdang.engine.text;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Days as people write them: {@code 8/11/2024} in Vietnamese, {@code 2024-11-08} in English. */
public final class Days {

    private static final Text OPEN = Text.same("…");
    private static final int SOME_LEAP_YEAR = 2000;
    private static final int MONTHS = 12;

    private Days() {}

    /** Dots for an open end. */
    public static Text words(@Nullable LocalDate day) {
        return day == null
                ? OPEN
                : new Text(
                        "%d/%d/%d".formatted(day.getDayOfMonth(), day.getMonthValue(), day.getYear()), day.toString());
    }

    /**
     * Why there is no such day, or nothing where there is.
     *
     * @param year null where any year will do
     */
    public static Optional<Text> missing(int day, int month, @Nullable Integer year) {
        try {
            LocalDate unused = LocalDate.of(year == null ? SOME_LEAP_YEAR : year, month, day);
            return Optional.empty();
        } catch (DateTimeException noSuchDay) {
            String written = year == null ? "%d/%d".formatted(day, month) : "%d/%d/%d".formatted(day, month, year);
            return Optional.of(
                    Text.of("không có ngày %s", "there is no day %s", written).then(lastOf(month, year)));
        }
    }

    private static Text lastOf(int month, @Nullable Integer year) {
        if (month < 1 || month > MONTHS) {
            return Text.of("(một năm có 12 tháng)", "(a year has 12 months)");
        }
        int last = YearMonth.of(year == null ? SOME_LEAP_YEAR : year, month).lengthOfMonth();
        return year == null
                ? Text.of("(tháng %s có %s ngày)", "(month %s has %s days)", month, last)
                : Text.of("(tháng %s/%s có %s ngày)", "(month %s/%s has %s days)", month, year, last);
    }
}
