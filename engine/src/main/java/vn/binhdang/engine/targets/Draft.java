package vn.binhdang.engine.targets;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.binhdang.engine.indicators.Figures;
import vn.binhdang.engine.localities.Level;
import vn.binhdang.engine.localities.Locality;
import vn.binhdang.engine.report.Period;
import vn.binhdang.engine.report.Report;

/**
 * A plan before any figure is known. It is the same for all units of one level that the same packs bind in one period,
 * so it is made once for them.
 */
record Draft(List<Pack> packs, List<Demand> demands, List<Duty> duties, Pairings pairings) {

    /** A reporting duty that a report of the period answers. */
    record Duty(Pack pack, ReportingDuty duty) {}

    /** @param binding the packs in force, the nation's first */
    static Draft of(List<Pack> binding, Level level, Period period) {
        List<Clause> clauses = Clause.all(binding, level);
        DemandFactory factory = new DemandFactory(
                period,
                Conflicts.among(clauses.stream().flatMap(Clause::withParts).toList(), period));
        List<Demand> demands = clauses.stream()
                .flatMap(clause -> factory.demands(clause).stream())
                .toList();
        List<Pack> demanding =
                binding.stream().filter(pack -> pack.demandsOf(level)).toList();
        return new Draft(
                demanding, demands, duties(binding, level, period), Pairings.among(demanding, demands, period));
    }

    private static List<Duty> duties(List<Pack> binding, Level level, Period period) {
        return binding.stream()
                .flatMap(pack -> pack.reporting().stream()
                        .filter(duty -> duty.levels().contains(level) && duty.isFor(period))
                        .map(duty -> new Duty(pack, duty)))
                .toList();
    }

    /** The plan for one report. */
    Plan with(Report report, Locality locality, Figures figures) {
        List<Obligation> obligations = obligations(report.period(), report.submittedOn());
        List<Cell> cells = new CellFactory(locality, report.period(), figures).cells(demands);
        return new Plan(packs, cells, obligations, pairings);
    }

    List<Obligation> obligations(Period period, @Nullable LocalDate submittedOn) {
        List<Obligation> obligations = new ArrayList<>(duties.size());
        for (Duty duty : duties) {
            obligations.add(new Obligation(duty.pack(), duty.duty(), duty.duty().dueFor(period), submittedOn));
        }
        return obligations;
    }
}
