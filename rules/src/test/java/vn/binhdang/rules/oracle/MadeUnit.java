package vn.binhdang.rules.oracle;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.binhdang.engine.localities.Level;

/**
 * A row of the made register: a unit for as long as its code meant it.
 *
 * @param from null where it has always been
 * @param to its last day, null where it still is
 * @param successor code of the unit that took over
 */
record MadeUnit(
        String code,
        Level level,
        @Nullable String parent,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        @Nullable String successor) {

    boolean existsOn(LocalDate day) {
        return (from == null || !from.isAfter(day)) && (to == null || !to.isBefore(day));
    }
}
