package vn.binhdang.engine.report;

import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.binhdang.engine.faults.Faults;
import vn.binhdang.engine.faults.Place;
import vn.binhdang.engine.text.Days;
import vn.binhdang.engine.text.Text;

/** Reads a day, or says what a day looks like and why there is none like this. */
final class DayText {

    private static final Pattern ISO = Pattern.compile("(?<year>\\d{4})-(?<month>\\d{2})-(?<day>\\d{2})");

    /** Spreadsheets in Vietnamese turn 2024-11-08 into 8/11/2024. */
    private static final Pattern DAY_FIRST = Pattern.compile("(?<day>\\d{1,2})/(?<month>\\d{1,2})/(?<year>\\d{4})");

    private DayText() {}

    /** Null after adding a fault; the day stands first only in Vietnamese tables. */
    static @Nullable LocalDate read(String written, boolean vietnamese, Place place, Faults faults) {
        Matcher iso = ISO.matcher(written);
        Matcher dayFirst = DAY_FIRST.matcher(written);
        if (iso.matches()) {
            return day(written, iso, place, faults);
        }
        if (vietnamese && dayFirst.matches()) {
            return day(written, dayFirst, place, faults);
        }
        faults.add(
                place,
                "“%s” không phải là ngày; viết năm-tháng-ngày, ví dụ 2024-11-08",
                "“%s” is no date; write year-month-day, such as 2024-11-08",
                written);
        return null;
    }

    private static @Nullable LocalDate day(String written, Matcher matcher, Place place, Faults faults) {
        int year = Integer.parseInt(matcher.group("year"));
        int month = Integer.parseInt(matcher.group("month"));
        int day = Integer.parseInt(matcher.group("day"));
        Optional<Text> missing = Days.missing(day, month, year);
        missing.ifPresent(why -> faults.add(
                place,
                "“%s”: %s; viết năm-tháng-ngày, ví dụ 2024-11-08",
                "“%s”: %s; write year-month-day, such as 2024-11-08",
                written,
                why));
        return missing.isPresent() ? null : LocalDate.of(year, month, day);
    }
}
