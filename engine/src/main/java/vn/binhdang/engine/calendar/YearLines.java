package vn.binhdang.engine.calendar;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.binhdang.engine.rulebook.YamlMap;
import vn.binhdang.engine.rulebook.YamlValue;
import vn.binhdang.engine.text.Days;

/** Reads the days off and the swapped days of one year. */
record YearLines(int year, CollectedDays days) {

    private static final Set<String> OFF_KEYS = Set.of("day", "from", "to", "name", "source", "confirm");
    private static final Set<String> SWAP_KEYS = Set.of("off", "worked", "name", "source", "confirm");

    /** A day that is worked for another is near it; a slip of the pen is not. */
    private static final int MOST_APART = 31;

    void read(YamlMap map) {
        map.items("off").forEach(item -> item.map().ifPresent(this::off));
        map.items("swaps").forEach(item -> item.map().ifPresent(this::swap));
    }

    private void off(YamlMap line) {
        line.allowOnly(OFF_KEYS);
        boolean single = line.find("day").isPresent();
        if (single == (line.find("from").isPresent() || line.find("to").isPresent())) {
            line.fault("viết “day”, hoặc “from” và “to”", "write “day”, or “from” and “to”");
        }
        LocalDate from = day(line, single ? "day" : "from");
        LocalDate to = single ? from : day(line, "to");
        SpecialDay what = Reason.of(line);
        if (from == null || to == null || what == null) {
            return;
        }
        if (to.isBefore(from)) {
            line.fault("ngày cuối trước ngày đầu", "the last day is before the first");
            return;
        }
        from.datesUntil(to.plusDays(1)).forEach(day -> days.off(day, what, line));
    }

    private void swap(YamlMap line) {
        line.allowOnly(SWAP_KEYS);
        LocalDate off = day(line, "off");
        YamlValue value = line.required("worked");
        LocalDate worked = value == null ? null : line.optionalDate("worked");
        SpecialDay what = Reason.of(line);
        if (off == null || value == null || worked == null || what == null) {
            return;
        }
        if (WorkingDays.isWeekend(off)) {
            line.fault("%s vốn là ngày nghỉ cuối tuần", "%s is a weekend anyway", Days.words(off));
        }
        if (!WorkingDays.isWeekend(worked)) {
            value.fault(
                    "%s vốn là ngày làm việc; ngày làm bù là thứ bảy hoặc chủ nhật",
                    "%s is worked anyway; what is worked instead is a Saturday or Sunday", Days.words(worked));
        }
        if (Math.abs(ChronoUnit.DAYS.between(off, worked)) > MOST_APART) {
            value.fault(
                    "làm bù ngày %s, nghỉ ngày %s: cách nhau hơn %s ngày",
                    "worked on %s, off on %s: more than %s days apart",
                    Days.words(worked),
                    Days.words(off),
                    MOST_APART);
        }
        days.off(off, what, line);
        days.worked(worked, what, line);
    }

    /** A day of the year; null after adding a fault. */
    private @Nullable LocalDate day(YamlMap line, String key) {
        YamlValue value = line.required(key);
        LocalDate day = value == null ? null : line.optionalDate(key);
        if (value != null && day != null && day.getYear() != year) {
            value.fault("%s không thuộc năm %s", "%s is not in %s", Days.words(day), year);
            return null;
        }
        return day;
    }
}
