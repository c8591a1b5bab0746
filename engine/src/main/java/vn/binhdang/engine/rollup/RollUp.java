package vn.binhdang.engine.rollup;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import vn.binhdang.engine.ComplianceEngine;
import vn.binhdang.engine.faults.Place;
import vn.binhdang.engine.localities.Locality;
import vn.binhdang.engine.report.Report;
import vn.binhdang.engine.rulebook.RuleBook;
import vn.binhdang.engine.targets.Cell;
import vn.binhdang.engine.targets.PackIndex;
import vn.binhdang.engine.verdicts.Judgement;

/**
 * Rolls the reports of units up to a larger one: {@link #evaluate} each of {@link #units}, then ask for the
 * {@link #result}.
 */
public final class RollUp {

    private final ComplianceEngine engine;
    private final Scope scope;
    private final Submission submission;
    private final LastKnown lastKnown;

    public RollUp(ComplianceEngine engine, Scope scope, Submission submission, LastKnown lastKnown) {
        this.engine = engine;
        this.scope = scope;
        this.submission = submission;
        this.lastKnown = lastKnown;
    }

    /** All units of the level, and those of others that reported; by level and code. */
    public List<Locality> units() {
        List<Locality> units = new ArrayList<>(scope.units());
        Set<String> known = units.stream().map(Locality::code).collect(Collectors.toSet());
        submission.byUnit().keySet().stream()
                .filter(code -> !known.contains(code))
                .forEach(code -> scope.register().find(code, scope.day()).ifPresent(units::add));
        return units;
    }

    /** What the engine says of one unit. A silent one is held against an empty report, to know what binds it. */
    public UnitVerdicts evaluate(Locality unit) {
        Report report = submission.byUnit().get(unit.code());
        Report held = report == null
                ? new Report(unit.code(), scope.period(), null, null, List.of(), Place.of(unit.code()))
                : report;
        return UnitVerdicts.of(unit, report != null, engine.evaluate(held).verdicts());
    }

    /** What follows for the larger unit. */
    public RollUpResult result(Collection<UnitVerdicts> units) {
        RuleBook ruleBook = engine.ruleBook();
        Probing probing = new Probing(engine, scope);
        List<Cell> cells = probing.planned().stream().map(Judgement::cell).toList();
        RolledFigures figures = new RolledFigures(
                cells,
                new SumFigures(scope, submission, lastKnown, ruleBook.catalogue()),
                new ShareFigures(scope, units));
        List<Outcome> outcomes = Outcomes.of(probing, cells, figures, scope);
        return new RollUpResult(
                scope,
                ruleBook.fingerprint(),
                new PackIndex(ruleBook.packs()).binding(scope.to(), scope.path(), scope.day()),
                scope.units().stream()
                        .filter(unit -> !submission.byUnit().containsKey(unit.code()))
                        .toList(),
                outcomes,
                figures.notRolledUp(),
                UnitCount.of(units, scope.level(), ruleBook.packs()),
                UnitToCall.of(outcomes, submission),
                OwnDifference.of(submission.own(), outcomes));
    }
}
