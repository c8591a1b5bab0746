package vn.binhdang.engine;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.binhdang.engine.findings.Finding;
import vn.binhdang.engine.findings.Findings;
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

    /** As {@link #evaluate(Report, LocalDate)}, as of the day the report was sent, else the last day of its period. */
    public Scorecard evaluate(Report report) {
        return evaluate(report, null);
    }

    /**
     * What the rule book says of a report that has passed {@link ReportIntake}.
     *
     * @param asOf the day as of which the check is made
     * @throws vn.binhdang.engine.verdicts.IncompleteDecisionsException if a rule is missing or two contradict
     */
    public Scorecard evaluate(Report report, @Nullable LocalDate asOf) {
        LocalDate lastDay = report.period().last();
        Locality locality = ruleBook.register()
                .find(report.locality(), lastDay)
                .orElseThrow(() -> new IllegalStateException("unchecked locality " + report.locality()));
        List<String> path = ruleBook.register().path(locality, lastDay);

        Figures figures = Figures.of(report, ruleBook.catalogue(), null);
        Plan plan = planner.plan(report, locality, path, figures);
        Judgements judgements = Judgements.complete(plan, judge.decide(plan, figures));
        List<Finding> findings = Findings.of(report, judgements);
        return Scorecard.of(
                report, locality, path, asOf(report, asOf), ruleBook.fingerprint(), plan, judgements, findings);
    }

    private static LocalDate asOf(Report report, @Nullable LocalDate asked) {
        if (asked != null) {
            return asked;
        }
        LocalDate submittedOn = report.submittedOn();
        return submittedOn == null ? report.period().last() : submittedOn;
    }
}
