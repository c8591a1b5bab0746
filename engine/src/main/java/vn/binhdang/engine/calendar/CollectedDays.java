package vn.binhdang.engine.calendar;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import vn.binhdang.engine.faults.Place;
import vn.binhdang.engine.rulebook.YamlMap;
import vn.binhdang.engine.text.Days;

/** The special days of a file as they are read; none may stand twice, even where both lines say the same. */
final class CollectedDays {

    private final Map<LocalDate, SpecialDay> off = new HashMap<>();
    private final Map<LocalDate, SpecialDay> worked = new HashMap<>();
    private final Map<LocalDate, Place> places = new HashMap<>();

    void off(LocalDate day, SpecialDay what, YamlMap line) {
        put(off, day, what, line);
    }

    void worked(LocalDate day, SpecialDay what, YamlMap line) {
        put(worked, day, what, line);
    }

    private void put(Map<LocalDate, SpecialDay> days, LocalDate day, SpecialDay what, YamlMap line) {
        Place earlier = places.putIfAbsent(day, line.place());
        if (earlier != null) {
            line.fault("ngày %s đã có ở %s", "%s already stands at %s", Days.words(day), earlier);
        }
        days.put(day, what);
    }

    Map<LocalDate, SpecialDay> off() {
        return off;
    }

    Map<LocalDate, SpecialDay> worked() {
        return worked;
    }
}
