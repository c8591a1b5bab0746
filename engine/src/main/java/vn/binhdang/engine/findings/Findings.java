package vn.binhdang.engine.findings;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.binhdang.engine.findings.Finding.Kind;
import vn.binhdang.engine.report.Report;
import vn.binhdang.engine.targets.Cell;
import vn.binhdang.engine.targets.Obstacle;
import vn.binhdang.engine.targets.Severity;
import vn.binhdang.engine.verdicts.Doubt;
import vn.binhdang.engine.verdicts.Judgement;
import vn.binhdang.engine.verdicts.Judgements;
import vn.binhdang.engine.verdicts.Punctuality;
import vn.binhdang.engine.verdicts.ReportDoubt;
import vn.binhdang.engine.verdicts.Timeliness;
import vn.binhdang.engine.verdicts.Weakness;

/** Draws the findings from the judgements of one report. */
public final class Findings {

    private final Report report;
    private final String series;
    private final List<Finding> found;

    private Findings(Report report, int mostly) {
        this.report = report;
        this.series = report.period().series();
        this.found = new ArrayList<>(mostly);
    }

    /** Heaviest first; one for each subject and kind, even where two milestones of a target miss. */
    public static List<Finding> of(Report report, Judgements judgements) {
        Findings findings = new Findings(report, judgements.cells().size());
        judgements.cells().forEach(findings::add);
        if (judgements.cells().isEmpty()) {
            findings.add(Kind.DATA_QUALITY, "rule-book", null, null, Severity.MAJOR, new Cause.NothingBinds());
        }
        judgements.reportDoubts().forEach(findings::add);
        judgements.doubts().stream()
                .filter(doubt -> !isSaidOfTheReport(doubt, judgements))
                .forEach(findings::add);
        judgements.reporting().forEach(findings::add);
        judgements.weaknesses().forEach(findings::add);
        return findings.heaviestFirst();
    }

    /** Of those with the same identity the one that was found first. */
    private List<Finding> heaviestFirst() {
        found.sort(Findings::heaviestFirst);
        List<Finding> sorted = new ArrayList<>(found.size());
        Identity last = null;
        for (Finding finding : found) {
            if (!finding.identity().equals(last)) {
                sorted.add(finding);
                last = finding.identity();
            }
        }
        return List.copyOf(sorted);
    }

    private static int heaviestFirst(Finding one, Finding other) {
        int byWeight = other.severity().compareTo(one.severity());
        int byKind = byWeight == 0 ? one.kind().compareTo(other.kind()) : byWeight;
        return byKind == 0 ? one.identity().subject().compareTo(other.identity().subject()) : byKind;
    }

    private void add(Judgement judgement) {
        Cell cell = judgement.cell();
        if (!cell.parts().isEmpty()) {
            return; // its parts say it more exactly
        }
        String indicator = cell.indicator() == null ? null : cell.indicator().code();
        kind(judgement)
                .ifPresent(kind -> add(
                        kind,
                        cell.target(),
                        cell.target(),
                        indicator,
                        cell.clause().severity(),
                        new Cause.Judged(judgement)));
    }

    private static Optional<Kind> kind(Judgement judgement) {
        if (judgement.cell().obstacle() == Obstacle.CONFLICT) {
            return Optional.of(Kind.CONFLICT);
        }
        return switch (judgement.verdict()) {
            case GAP -> Optional.of(Kind.GAP);
            case NOT_REPORTED -> Optional.of(Kind.NOT_REPORTED);
            case NOT_COMPUTABLE -> Optional.of(Kind.DATA_QUALITY);
            default -> Optional.empty();
        };
    }

    /** Where a whole report is copied it is said once, and not again of each of its figures. */
    private static boolean isSaidOfTheReport(Doubt doubt, Judgements judgements) {
        return doubt.kind() == Doubt.Kind.COPIED
                && judgements.reportDoubts().stream().anyMatch(whole -> whole.kind() == ReportDoubt.Kind.REPORT_COPIED);
    }

    private void add(ReportDoubt doubt) {
        add(
                Kind.DATA_QUALITY,
                "report/" + doubt.kind(),
                null,
                null,
                doubt.kind().severity(),
                new Cause.DoubtedReport(doubt));
    }

    private void add(Doubt doubt) {
        String code = doubt.reading().indicator().code();
        add(
                Kind.DATA_QUALITY,
                code + "/" + doubt.kind(),
                null,
                code,
                doubt.kind().severity(),
                new Cause.Doubted(doubt));
    }

    private void add(Timeliness timeliness) {
        if (timeliness.punctuality() != Punctuality.ON_TIME) {
            Severity severity = timeliness.punctuality() == Punctuality.LATE
                    ? timeliness.obligation().duty().severity()
                    : Severity.NOTE;
            String duty = timeliness.obligation().id();
            add(Kind.REPORTING, duty, duty, null, severity, new Cause.Sent(timeliness));
        }
    }

    private void add(Weakness weakness) {
        String own = weakness.pairing().own().target();
        add(
                Kind.ALIGNMENT,
                own + "<" + weakness.pairing().above().target(),
                own,
                weakness.pairing().indicator().code(),
                Severity.NOTE,
                new Cause.Weak(weakness));
    }

    private void add(
            Kind kind,
            String subject,
            @Nullable String target,
            @Nullable String indicator,
            Severity severity,
            Cause cause) {
        Identity identity = new Identity(report.locality(), subject, kind, series);
        found.add(new Finding(identity, target, indicator, severity, cause));
    }
}
