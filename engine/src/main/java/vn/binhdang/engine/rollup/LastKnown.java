package vn.binhdang.engine.rollup;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import vn.binhdang.engine.indicators.Catalogue;
import vn.binhdang.engine.indicators.Figure;
import vn.binhdang.engine.indicators.Figures;
import vn.binhdang.engine.indicators.Reading;
import vn.binhdang.engine.localities.Ancestry;
import vn.binhdang.engine.localities.Locality;
import vn.binhdang.engine.localities.Register;
import vn.binhdang.engine.report.Period;
import vn.binhdang.engine.report.Report;
import vn.binhdang.engine.report.Reported;

/**
 * The denominators that units last reported, to bound what a silent one can still add. Only reports of earlier periods
 * of the same length count. Of a unit that others have become part of, they are those of all of them together, until it
 * has reported itself.
 */
public final class LastKnown {

    private record Line(Locality unit, String indicator) {}

    private final Ancestry ancestry;
    private final TreeSet<LocalDate> days = new TreeSet<>();
    private final Map<Line, BigDecimal> denominators = new HashMap<>();
    private final Map<Locality, List<List<Locality>>> origins = new ConcurrentHashMap<>();

    private LastKnown(Register register) {
        ancestry = new Ancestry(register);
    }

    /** The latest that the reports say, whatever their order. */
    public static LastKnown of(Collection<Report> earlier, Catalogue catalogue, Register register, Period period) {
        LastKnown known = new LastKnown(register);
        earlier.stream()
                .filter(report -> report.period().series().equals(period.series()))
                .filter(report -> report.period().last().isBefore(period.last()))
                .sorted(Comparator.comparing(Report::period))
                .forEach(report -> register.find(
                                report.locality(), report.period().last())
                        .ifPresent(unit -> known.take(unit, report, Figures.of(report, catalogue))));
        return known;
    }

    /** Counts that contradict themselves say nothing. */
    private void take(Locality unit, Report report, Figures figures) {
        days.add(report.period().last());
        for (Reading reading : figures.readings()) {
            Figure figure = figures.of(reading.indicator());
            boolean sound = figure instanceof Figure.Measured || figure instanceof Figure.NotApplicable;
            if (sound && reading.entry().reported() instanceof Reported.Counts counts) {
                denominators.put(new Line(unit, reading.indicator().code()), counts.denominator());
            }
        }
    }

    /**
     * Empty where the unit never gave counts for the indicator, and where one of those that became part of it never did:
     * what the others had would be too little.
     */
    Optional<BigDecimal> denominator(Locality unit, String indicator) {
        return origins.computeIfAbsent(unit, this::origins).stream()
                .flatMap(units -> sum(units, indicator).stream())
                .findFirst();
    }

    /** What the unit was made of at the ends of the periods, the latest first. */
    private List<List<Locality>> origins(Locality unit) {
        return days.descendingSet().stream()
                .map(day -> ancestry.on(unit, day))
                .filter(units -> !units.isEmpty())
                .distinct()
                .toList();
    }

    private Optional<BigDecimal> sum(List<Locality> units, String indicator) {
        List<BigDecimal> known = units.stream()
                .flatMap(unit -> Stream.ofNullable(denominators.get(new Line(unit, indicator))))
                .toList();
        return known.size() == units.size() ? known.stream().reduce(BigDecimal::add) : Optional.empty();
    }
}
