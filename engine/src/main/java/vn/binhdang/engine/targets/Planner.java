package vn.binhdang.engine.targets;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.binhdang.engine.indicators.Figures;
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
        List<Cell> cells = new ArrayList<>();
        List<Obligation> obligations = new ArrayList<>();
        CellFactory factory = new CellFactory(locality, report.period(), figures);
        Set<String> superseded = binding.stream()
                .flatMap(pack -> pack.targets().stream())
                .flatMap(target -> Stream.ofNullable(target.supersedes()))
                .collect(Collectors.toSet());
        for (Pack pack : binding) {
            pack.targets().stream()
                    .filter(target -> !superseded.contains(target.id()))
                    .forEach(target -> cells.addAll(factory.cells(pack, target)));
            pack.reporting().stream()
                    .filter(duty -> duty.levels().contains(locality.level()) && duty.isFor(report.period()))
                    .map(duty -> new Obligation(pack, duty, duty.dueFor(report.period()), report.submittedOn()))
                    .forEach(obligations::add);
        }
        return new Plan(binding, cells, obligations);
    }
}
