package vn.binhdang.api.service.findings;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.binhdang.api.service.findings.Standing.Seen;
import vn.binhdang.engine.explanations.Explanations;
import vn.binhdang.engine.findings.Finding;
import vn.binhdang.engine.report.Period;

/** A finding as a report has it. */
record Found(
        String identity,
        String kind,
        @Nullable String target,
        @Nullable String indicator,
        Seen seen) {

    static List<Found> of(SeenReport report) {
        Explanations explanations = new Explanations();
        return report.scorecard().findings().stream()
                .map(finding -> of(finding, report, explanations))
                .toList();
    }

    private static Found of(Finding finding, SeenReport report, Explanations explanations) {
        return new Found(
                finding.id(),
                finding.kind().name(),
                finding.target(),
                finding.indicator(),
                new Seen(
                        report.report(),
                        report.revision(),
                        report.period(),
                        report.lastDay(),
                        finding.severity().code(),
                        finding.message(explanations)));
    }

    TrackedFinding opened(UUID id, SeenReport report, Standing standing) {
        return new TrackedFinding(
                id,
                identity,
                report.unit().code(),
                report.unitSince(),
                report.path(),
                report.series(),
                kind,
                target,
                indicator,
                seen,
                report.period(),
                report.at(),
                standing,
                1);
    }

    /** Of two periods as they are written. */
    static boolean isEarlier(String period, String other) {
        return Period.parse(period).orElseThrow().compareTo(Period.parse(other).orElseThrow()) < 0;
    }
}
