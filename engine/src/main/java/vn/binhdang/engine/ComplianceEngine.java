package vn.binhdang.engine;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.binhdang.engine.changes.Before;
import vn.binhdang.engine.changes.Changes;
import vn.binhdang.engine.changes.Snapshot;
import vn.binhdang.engine.findings.Finding;
import vn.binhdang.engine.findings.Findings;
import vn.binhdang.engine.history.EarlierReport;
import vn.binhdang.engine.history.History;
import vn.binhdang.engine.indicators.Figures;
import vn.binhdang.engine.localities.Locality;
import vn.binhdang.engine.report.Report;
import vn.binhdang.engine.rulebook.RuleBook;
import vn.binhdang.engine.scorecard.Scorecard;
import vn.binhdang.engine.targets.PackIndex;
import vn.binhdang.engine.targets.Plan;
import vn.binhdang.engine.targets.Planner;
import vn.binhdang.engine.verdicts.Judge;
import vn.binhdang.engine.verdicts.Judgements;

/** Checks reports against the targets that bind them. Safe for use by several threads at once. */
public final class ComplianceEngine {

    private final RuleBook ruleBook;
    private final Planner planner;
    private final Judge judge;

    public ComplianceEngine(RuleBook ruleBook, Judge judge) {
        this.ruleBook = ruleBook;
        this.planner = new Planner(new PackIndex(ruleBook.packs()));
        this.judge = judge;
    }

    public RuleBook ruleBook() {
        return ruleBook;
    }

    /** As {@link #evaluate(Report, History, LocalDate)}, as of the day the report was sent, else the last day of its period. */
    public Scorecard evaluate(Report report) {
        return evaluate(report, History.none(), null);
    }

    /**
     * What the rule book says of a report that has passed {@link ReportIntake}.
     *
     * @param history earlier reports, to tell what has changed and where it leads; they change no verdict
     * @param asOf the day as of which the check is made
     * @throws vn.binhdang.engine.verdicts.IncompleteDecisionsException if a rule is missing or two contradict
     */
    public Scorecard evaluate(Report report, History history, @Nullable LocalDate asOf) {
        LocalDate lastDay = report.period().last();
        Locality locality = ruleBook.register()
                .find(report.locality(), lastDay)
                .orElseThrow(() -> new IllegalStateException("unchecked locality " + report.locality()));
        List<String> path = ruleBook.register().path(locality, lastDay);
        List<EarlierReport> earlier = history.before(report, locality);
        List<Report> past =
                earlier.stream().map(one -> one.together(ruleBook.catalogue())).toList();
        Figures figures = Figures.of(report, past, ruleBook.catalogue());
        Plan plan = planner.plan(report, locality, path, figures);
        Judgements judgements = Judgements.complete(plan, judge.decide(plan, figures));
        List<Finding> findings = Findings.of(report, judgements);
        Changes changes = earlier.isEmpty()
                ? Changes.none()
                : changes(
                        earlier,
                        figures,
                        history,
                        new Snapshot(report.locality(), report.period(), judgements.cells(), findings));
        return Scorecard.of(
                report,
                locality,
                path,
                asOf(report, asOf),
                ruleBook.fingerprint(),
                plan,
                judgements,
                findings,
                changes);
    }

    /** Since the last report before this one, as it would be judged today. */
    private Changes changes(List<EarlierReport> earlier, Figures figures, History history, Snapshot now) {
        List<Snapshot> units = earlier.get(earlier.size() - 1).reports().stream()
                .map(this::evaluate)
                .map(Scorecard::snapshot)
                .sorted(Snapshot.nearestTo(now.locality()))
                .toList();
        Before before = new Before(
                units,
                figures.earlier().get(earlier.size() - 1),
                history.published(),
                ruleBook.fingerprint().hex());
        return Changes.between(before, now);
    }

    private static LocalDate asOf(Report report, @Nullable LocalDate asked) {
        if (asked != null) {
            return asked;
        }
        LocalDate submittedOn = report.submittedOn();
        return submittedOn == null ? report.period().last() : submittedOn;
    }
}
