package vn.binhdang.engine.targets;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.binhdang.engine.indicators.Figures;
import vn.binhdang.engine.localities.Level;
import vn.binhdang.engine.localities.Locality;
import vn.binhdang.engine.report.Report;

/** Plans what must be decided for a report, before any rule runs: silence of a rule is then seen. */
public final class Planner {

    private final PackIndex packs;

    public Planner(PackIndex packs) {
        this.packs = packs;
    }

    /**
     * Every cell and obligation of one report.
     *
     * @param path codes of the units above the locality, the nation first
     */
    public Plan plan(Report report, Locality locality, List<String> path, Figures figures) {
        List<Pack> binding = packs.binding(locality, path, report.period().last());
        List<Clause> clauses = clauses(binding, locality.level());
        CellFactory factory = new CellFactory(
                locality, report.period(), figures, Conflicts.among(withParts(clauses), report.period()));
        List<Cell> cells = clauses.stream()
                .flatMap(clause -> factory.cells(clause).stream())
                .toList();
        List<Pack> demanding = binding.stream()
                .filter(pack -> pack.demandsOf(locality.level()))
                .toList();
        return new Plan(demanding, cells, obligations(binding, report, locality), Pairings.among(demanding, cells));
    }

    /** What binds units of the level, but for what a later document supersedes. */
    private static List<Clause> clauses(List<Pack> binding, Level level) {
        Set<String> superseded = binding.stream()
                .flatMap(pack -> pack.targets().stream())
                .flatMap(target -> Stream.ofNullable(target.supersedes()))
                .collect(Collectors.toSet());
        return binding.stream()
                .flatMap(pack -> pack.targets().stream()
                        .filter(target -> !superseded.contains(target.id()))
                        .flatMap(target -> Clause.of(pack, target, level).stream()))
                .toList();
    }

    private static List<Clause> withParts(List<Clause> clauses) {
        return clauses.stream().flatMap(Clause::withParts).toList();
    }

    private static List<Obligation> obligations(List<Pack> binding, Report report, Locality locality) {
        return binding.stream()
                .flatMap(pack -> pack.reporting().stream()
                        .filter(duty -> duty.levels().contains(locality.level()) && duty.isFor(report.period()))
                        .map(duty -> new Obligation(pack, duty, duty.dueFor(report.period()), report.submittedOn())))
                .toList();
    }
}
