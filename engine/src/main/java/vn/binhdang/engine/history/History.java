package vn.binhdang.engine.history;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.binhdang.engine.changes.Said;
import vn.binhdang.engine.localities.Ancestry;
import vn.binhdang.engine.localities.Locality;
import vn.binhdang.engine.localities.Register;
import vn.binhdang.engine.report.Period;
import vn.binhdang.engine.report.Report;

/** Earlier reports of any number of units. They explain and foretell; they never change a verdict. */
public final class History {

    private final Map<Period, Map<String, Report>> reports = new HashMap<>();
    private final @Nullable Ancestry ancestry;

    private final List<Said> published;

    private History(Collection<Report> reports, List<Said> published, @Nullable Ancestry ancestry) {
        this.ancestry = ancestry;
        this.published = List.copyOf(published);
        reports.forEach(report -> this.reports
                .computeIfAbsent(report.period(), unused -> new HashMap<>())
                .put(report.locality(), report));
    }

    public static History none() {
        return new History(List.of(), List.of(), null);
    }

    /**
     * @param reports that have passed the intake
     * @param published results of them as they were published, where known
     */
    public static History of(Collection<Report> reports, List<Said> published, Register register) {
        return of(reports, published, new Ancestry(register));
    }

    /** As {@link #of(Collection, List, Register)}, for a register whose ancestry is known already. */
    public static History of(Collection<Report> reports, List<Said> published, Ancestry ancestry) {
        return new History(reports, published, ancestry);
    }

    public List<Said> published() {
        return published;
    }

    /**
     * The earlier reports on the area of a unit in the same series of periods, oldest first. A period counts only if
     * every unit that has become part of this one reported in it.
     */
    public List<EarlierReport> before(Report report, Locality locality) {
        Ancestry units = ancestry;
        return units == null
                ? List.of()
                : reports.keySet().stream()
                        .filter(period -> period.series().equals(report.period().series()))
                        .filter(period -> period.last().isBefore(report.period().last()))
                        .sorted(Comparator.naturalOrder())
                        .flatMap(period -> earlier(period, units.on(locality, period.last())))
                        .toList();
    }

    private Stream<EarlierReport> earlier(Period period, List<Locality> units) {
        Map<String, Report> ofPeriod = Objects.requireNonNull(reports.get(period));
        boolean complete = !units.isEmpty() && units.stream().allMatch(unit -> ofPeriod.containsKey(unit.code()));
        return complete
                ? Stream.of(new EarlierReport(
                        period,
                        units.stream()
                                .map(unit -> Objects.requireNonNull(ofPeriod.get(unit.code())))
                                .toList()))
                : Stream.of();
    }
}
