package vn.binhdang.rules.oracle;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Which unit a code means on a day, and which units stand above it. */
record Places(List<MadeUnit> units) {

    Optional<MadeUnit> on(LocalDate day, String code) {
        return units.stream()
                .filter(unit -> unit.code().equals(code) && unit.existsOn(day))
                .findFirst();
    }

    /** The unit and everything above it on the day. */
    List<MadeUnit> upwards(LocalDate day, String code) {
        List<MadeUnit> line = new ArrayList<>();
        @Nullable String next = code;
        while (next != null) {
            MadeUnit unit = on(day, next).orElseThrow();
            line.add(unit);
            next = unit.parent();
        }
        return line;
    }
}
