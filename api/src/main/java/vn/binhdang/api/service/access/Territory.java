package vn.binhdang.api.service.access;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import vn.binhdang.engine.localities.Ancestry;
import vn.binhdang.engine.localities.Locality;
import vn.binhdang.engine.localities.Register;

/**
 * What somebody's territory is made of: the unit that its code means today, or meant last, and all units that became part
 * of it. Each counts for its own time only, since a code may come to mean another unit.
 *
 * @param isWhole whether it is the whole country
 * @param isAlone whether the units below do not belong to it
 */
public record Territory(boolean isWhole, boolean isAlone, List<Locality> units) {

    public Territory {
        units = List.copyOf(units);
    }

    static Territory of(Caller caller, LocalDate today, Register register, Ancestry ancestry) {
        String code = caller.territory();
        boolean isAlone = caller.role() == Role.CLERK;
        List<Locality> units = new ArrayList<>();
        meaning(code, today, register).ifPresent(unit -> {
            units.add(unit);
            units.addAll(ancestry.before(unit));
        });
        if (isAlone) {
            // What was another unit is not theirs, though it became part of it.
            units.removeIf(unit -> !unit.code().equals(code));
        }
        return new Territory(!isAlone && code.equals(Caller.WHOLE_COUNTRY), isAlone, units);
    }

    private static Optional<Locality> meaning(String code, LocalDate today, Register register) {
        return register.find(code, today)
                .or(() -> register.everyUnitOf(code).stream().max(Comparator.comparing(Territory::lastDay)));
    }

    private static LocalDate lastDay(Locality unit) {
        LocalDate last = unit.validity().to();
        return last == null ? LocalDate.MAX : last;
    }

    /**
     * Whether a unit belongs to it.
     *
     * @param path codes of the units above it, the nation first, and its own
     * @param day on which the codes meant them
     */
    public boolean holds(List<String> path, LocalDate day) {
        List<String> codes = isAlone ? path.subList(path.size() - 1, path.size()) : path;
        return isWhole
                || units.stream()
                        .anyMatch(unit ->
                                codes.contains(unit.code()) && unit.validity().contains(day));
    }
}
