package vn.binhdang.api.service.audit;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.binhdang.engine.text.Text;

/** Holds the steps of findings, and the documents that came with them, against the hashes in the chain. */
@RequiredArgsConstructor
final class AuditedEvents {

    /** What one report has done is hashed together. */
    private static final String BY_REPORT = """
            SELECT coalesce(a.subject, 'report/' || e.report || '/' || e.revision) AS name, a.expected, e.*
            FROM finding_event e FULL JOIN (SELECT subject, substring(details FROM '"findings":"([0-9a-f]{64})"') AS expected FROM audit_entry
                WHERE action = 'report.submitted' AND details LIKE '%"findings":"%') a
                ON a.subject = 'report/' || e.report || '/' || e.revision
            WHERE e.seq IS NULL OR e.report IS NOT NULL
            """;

    /** What a person or a day has done, each by itself. */
    private static final String ONE_BY_ONE = """
            SELECT coalesce(a.subject, 'finding/' || e.finding || '/' || e.seq) AS name, a.expected, e.*
            FROM finding_event e FULL JOIN (SELECT subject, substring(details FROM '"event":"([0-9a-f]{64})"') AS expected FROM audit_entry
                WHERE action LIKE 'finding.%') a
                ON a.subject = 'finding/' || e.finding || '/' || e.seq
            WHERE e.seq IS NULL OR e.report IS NULL
            """;

    private static final String OTHER_STATE = """
            SELECT f.id::text FROM finding f CROSS JOIN LATERAL (SELECT to_state FROM finding_event e
                WHERE e.finding = f.id ORDER BY seq DESC LIMIT 1) last
            WHERE last.to_state <> f.state
            """;

    private static final String OTHER_DOCUMENT = """
            SELECT e.finding || '/' || e.seq FROM finding_event e
            WHERE e.content IS NOT NULL AND NOT EXISTS (SELECT FROM evidence d WHERE d.finding = e.finding
                AND d.sha256 = e.content AND encode(sha256(d.content), 'hex') = e.content)
            """;

    private record Row(
            String name,
            @Nullable String expected,
            @Nullable AuditedEvent event) {

        static Row of(ResultSet row, int number) throws SQLException {
            boolean missing = row.getObject("seq") == null;
            return new Row(row.getString("name"), row.getString("expected"), missing ? null : AuditedEvent.of(row));
        }
    }

    private final JdbcClient database;

    List<Text> faults() {
        List<Text> faults = new ArrayList<>();
        hold(BY_REPORT, faults);
        hold(ONE_BY_ONE, faults);
        names(OTHER_STATE)
                .forEach(finding -> faults.add(Text.of(
                        "trạng thái của phát hiện %s không như bước cuối đã ghi",
                        "the state of finding %s is not what its last step says", finding)));
        names(OTHER_DOCUMENT)
                .forEach(event -> faults.add(Text.of(
                        "tài liệu kèm theo bước %s không còn như khi nhận",
                        "the document that came with step %s is not as it was received", event)));
        return faults;
    }

    private void hold(String query, List<Text> faults) {
        Map<String, List<Row>> byName = new LinkedHashMap<>();
        try (Stream<Row> rows = database.sql(query).query(Row::of).stream()) {
            rows.forEach(row -> byName.computeIfAbsent(row.name(), unused -> new ArrayList<>())
                    .add(row));
        }
        byName.forEach((name, rows) -> hold(name, rows, query.equals(BY_REPORT), faults));
    }

    private static void hold(String name, List<Row> rows, boolean together, List<Text> faults) {
        List<AuditedEvent> events =
                rows.stream().map(Row::event).filter(Objects::nonNull).toList();
        String expected = rows.get(0).expected();
        if (expected == null) {
            faults.add(
                    Text.of("các bước của %s không có trong nhật ký", "steps of %s are not in the audit trail", name));
        } else if (events.isEmpty()
                || !expected.equals(
                        together ? AuditedEvent.hash(events) : events.get(0).hash())) {
            faults.add(Text.of(
                    "các bước của %s không còn như khi được ghi", "steps of %s are not as they were written", name));
        }
    }

    private List<String> names(String query) {
        return database.sql(query).query(String.class).list();
    }
}
