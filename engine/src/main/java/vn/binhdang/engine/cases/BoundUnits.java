package vn.binhdang.engine.cases;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.binhdang.engine.localities.Level;
import vn.binhdang.engine.localities.Locality;
import vn.binhdang.engine.localities.Register;
import vn.binhdang.engine.targets.Pack;

/** Finds a unit on which something is measured. */
final class BoundUnits {

    private final Register register;

    BoundUnits(Register register) {
        this.register = register;
    }

    /**
     * The code of the first unit that is bound on the day; empty where pack or units are of another time.
     *
     * @param level the level asked for, or null for any on which the subject is measured
     */
    Optional<String> boundBy(Subject subject, @Nullable Level level, LocalDate day) {
        Pack pack = subject.pack();
        if (!pack.inForce().contains(day)) {
            return Optional.empty();
        }
        Set<Level> levels = level == null ? levels(subject) : Set.of(level);
        return register.all().stream()
                .filter(unit -> unit.validity().contains(day) && levels.contains(unit.level()))
                .filter(unit -> unit.code().equals(pack.jurisdiction())
                        || register.path(unit, day).contains(pack.jurisdiction()))
                .map(Locality::code)
                .min(Comparator.naturalOrder());
    }

    private static Set<Level> levels(Subject subject) {
        if (subject.duty() != null) {
            return subject.duty().levels();
        }
        return subject.target() == null ? Set.of() : subject.target().levels();
    }
}
