package vn.binhdang.engine.scorecard;

import java.time.LocalDate;
import java.util.List;
import vn.binhdang.engine.changes.Changes;
import vn.binhdang.engine.changes.Snapshot;
import vn.binhdang.engine.findings.Finding;
import vn.binhdang.engine.localities.Locality;
import vn.binhdang.engine.report.Report;
import vn.binhdang.engine.rulebook.Fingerprint;
import vn.binhdang.engine.targets.Plan;
import vn.binhdang.engine.verdicts.Judgement;
import vn.binhdang.engine.verdicts.Judgements;
import vn.binhdang.engine.verdicts.Timeliness;

/**
 * Everything that is said of one locality in one period.
 *
 * @param path codes of the units above the locality, the nation first
 * @param asOf the day as of which the check was made
 * @param ruleBook fingerprint of the rule files that decided
 * @param changes since the last report, where that is known
 * @param verdicts one for each planned cell, in the order of the documents
 */
public record Scorecard(
        Report report,
        Locality locality,
        List<String> path,
        LocalDate asOf,
        Fingerprint ruleBook,
        Tally summary,
        List<Score> scores,
        List<Judgement> verdicts,
        List<Timeliness> reporting,
        List<Finding> findings,
        Changes changes) {

    public Scorecard {
        path = List.copyOf(path);
        scores = List.copyOf(scores);
        verdicts = List.copyOf(verdicts);
        reporting = List.copyOf(reporting);
        findings = List.copyOf(findings);
    }

    /** Puts the outcome of one report together. */
    public static Scorecard of(
            Report report,
            Locality locality,
            List<String> path,
            LocalDate asOf,
            Fingerprint ruleBook,
            Plan plan,
            Judgements judgements,
            List<Finding> findings,
            Changes changes) {
        return new Scorecard(
                report,
                locality,
                path,
                asOf,
                ruleBook,
                Tally.of(judgements.cells()),
                Score.of(plan.packs(), judgements.cells()),
                judgements.cells(),
                judgements.reporting(),
                findings,
                changes);
    }

    /** As a later report is held against it. */
    public Snapshot snapshot() {
        return new Snapshot(locality.code(), report.period(), verdicts, findings);
    }
}
