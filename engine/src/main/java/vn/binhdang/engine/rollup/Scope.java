package vn.binhdang.engine.rollup;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import vn.binhdang.engine.localities.Level;
import vn.binhdang.engine.localities.Locality;
import vn.binhdang.engine.localities.Register;
import vn.binhdang.engine.report.Period;

/**
 * What is rolled up to what.
 *
 * @param to the larger unit
 * @param path codes of the units above it, the nation first
 * @param level the level whose reports are added up
 * @param units all units of that level below it on the last day of the period, by code
 * @param registerComplete whether the register can be trusted to know all of them
 */
public record Scope(
        Register register,
        Locality to,
        List<String> path,
        Period period,
        Level level,
        List<Locality> units,
        boolean registerComplete) {

    public Scope {
        path = List.copyOf(path);
        units = List.copyOf(units);
    }

    /**
     * The scope as the register knows it. A register in which some province has no unit of the level knows only a
     * selection.
     */
    public static Scope of(Register register, Locality to, Period period, Level level) {
        LocalDate day = period.last();
        List<Locality> everywhere = ofLevel(register, level, day);
        Set<String> above = everywhere.stream()
                .flatMap(unit -> register.path(unit, day).stream())
                .collect(Collectors.toSet());
        boolean complete = level.compareTo(Level.PROVINCE) <= 0
                || ofLevel(register, Level.PROVINCE, day).stream()
                        .allMatch(province -> above.contains(province.code()));
        List<Locality> units = below(to, everywhere, register, day);
        return new Scope(register, to, register.path(to, day), period, level, units, complete);
    }

    /** This scope, after whoever gave the register has listed every one of its units. */
    public Scope vouchedFor() {
        return new Scope(register, to, path, period, level, units, true);
    }

    public LocalDate day() {
        return period.last();
    }

    /** All units of another level below the larger one, by code. */
    List<Locality> unitsOf(Level other) {
        return other == level ? units : below(to, ofLevel(register, other, day()), register, day());
    }

    /** Whether the locality lies below the larger unit, on whatever level. */
    boolean covers(Locality locality) {
        return register.path(locality, day()).contains(to.code());
    }

    private static List<Locality> ofLevel(Register register, Level level, LocalDate day) {
        return register.all().stream()
                .filter(unit -> unit.level() == level && unit.validity().contains(day))
                .sorted(Comparator.comparing(Locality::code))
                .toList();
    }

    private static List<Locality> below(Locality to, List<Locality> units, Register register, LocalDate day) {
        return units.stream()
                .filter(unit -> register.path(unit, day).contains(to.code()))
                .toList();
    }
}
