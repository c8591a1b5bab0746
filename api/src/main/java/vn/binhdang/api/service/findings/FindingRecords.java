package vn.binhdang.api.service.findings;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import lombok.RequiredArgsConstructor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.binhdang.api.service.meters.Meters;
import vn.binhdang.engine.explanations.Explanations;
import vn.binhdang.engine.findings.Finding;
import vn.binhdang.engine.scorecard.Scorecard;
import vn.binhdang.engine.text.Text;

/** Writes down what a check has found, so that it can be followed from report to report. */
@Component
@RequiredArgsConstructor
public class FindingRecords {

    private final JdbcClient database;
    private final Meters meters;

    /** Takes up the findings of a report within the caller's transaction; those known before are seen again. */
    public void take(Scorecard scorecard, List<String> path, UUID report, int revision, Instant now) {
        List<Finding> findings = scorecard.findings();
        if (findings.isEmpty()) {
            return;
        }
        Explanations explanations = new Explanations();
        List<Text> messages =
                findings.stream().map(finding -> finding.message(explanations)).toList();
        database.sql("""
                        INSERT INTO finding (id, kind, target, indicator, severity, message_vi, message_en,
                            report, revision, locality, path, since_period, last_period, opened_at)
                        SELECT f.*, ?, ?, ?, ?, ?, ?, ? FROM unnest(?, ?, ?, ?, ?, ?, ?) f
                        ON CONFLICT (id) DO UPDATE SET report = excluded.report, revision = excluded.revision,
                            severity = excluded.severity, message_vi = excluded.message_vi,
                            message_en = excluded.message_en, last_period = excluded.last_period,
                            version = finding.version + 1
                        """)
                .params(
                        report,
                        revision,
                        scorecard.locality().code(),
                        path.toArray(new String[0]),
                        scorecard.report().period().toString(),
                        scorecard.report().period().toString(),
                        Timestamp.from(now),
                        texts(findings, Finding::id),
                        texts(findings, finding -> finding.kind().name()),
                        texts(findings, Finding::target),
                        texts(findings, Finding::indicator),
                        texts(findings, finding -> finding.severity().code()),
                        texts(messages, Text::vi),
                        texts(messages, Text::en))
                .update();
        findings.forEach(meters::found);
    }

    private static <T> String[] texts(List<T> all, Function<T, String> text) {
        return all.stream().map(text).toArray(String[]::new);
    }
}
