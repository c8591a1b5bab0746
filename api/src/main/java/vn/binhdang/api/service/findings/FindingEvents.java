package vn.binhdang.api.service.findings;

import java.util.List;
import java.util.UUID;
import lombok.RequiredArgsConstructor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.binhdang.api.service.audit.AuditedEvent;

/** Every step of every finding, in the order in which they were made. Nothing here is ever changed. */
@Repository
@RequiredArgsConstructor
class FindingEvents {

    private final JdbcClient database;

    /** A step with its place among all. */
    record Numbered(long seq, AuditedEvent event) {}

    void append(List<AuditedEvent> events) {
        if (!events.isEmpty()) {
            insert(events);
        }
    }

    /** @return its place among all */
    long append(AuditedEvent event) {
        return insert(List.of(event)).get(0);
    }

    List<Numbered> of(UUID finding) {
        return database.sql("SELECT * FROM finding_event WHERE finding = ? ORDER BY seq")
                .param(finding)
                .query((row, number) -> new Numbered(row.getLong("seq"), AuditedEvent.of(row)))
                .list();
    }

    private List<Long> insert(List<AuditedEvent> events) {
        return database.sql("""
                        INSERT INTO finding_event (finding, at, actor, action, from_state, to_state, reasons, note,
                            until, report, revision, related, content)
                        SELECT finding::uuid, at::timestamptz, actor, action, from_state, to_state, reasons::text[],
                            note, until::date, report::uuid, revision::integer, related::uuid, content
                        FROM unnest(?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) AS e (finding, at, actor, action, from_state,
                            to_state, reasons, note, until, report, revision, related, content)
                        RETURNING seq
                        """)
                .params(
                        FindingStore.column(events, AuditedEvent::finding),
                        FindingStore.column(events, AuditedEvent::at),
                        FindingStore.column(events, AuditedEvent::actor),
                        FindingStore.column(events, AuditedEvent::action),
                        FindingStore.column(events, AuditedEvent::from),
                        FindingStore.column(events, AuditedEvent::to),
                        FindingStore.column(events, event -> FindingRow.array(event.reasons())),
                        FindingStore.column(events, AuditedEvent::note),
                        FindingStore.column(events, AuditedEvent::until),
                        FindingStore.column(events, AuditedEvent::report),
                        FindingStore.column(events, AuditedEvent::revision),
                        FindingStore.column(events, AuditedEvent::related),
                        FindingStore.column(events, AuditedEvent::content))
                .query(Long.class)
                .list();
    }
}
