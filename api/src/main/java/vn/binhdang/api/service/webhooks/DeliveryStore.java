package vn.binhdang.api.service.webhooks;

import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import lombok.RequiredArgsConstructor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What is still to be delivered, in the database: no instance takes what another is at. */
@Repository
@RequiredArgsConstructor
class DeliveryStore {

    /** Longer than all that are taken at once take; what a killed service had taken is tried again after it. */
    private static final Duration LEASE = Duration.ofMinutes(5);

    private final JdbcClient database;

    /** Takes some that are due, the oldest first, and counts the attempt. */
    List<Attempt> take(int most, Instant now) {
        return database.sql("""
                        WITH due AS (SELECT event, webhook FROM webhook_delivery
                            WHERE state = 'pending' AND next_at <= :now
                            ORDER BY position LIMIT :most FOR UPDATE SKIP LOCKED),
                        taken AS (UPDATE webhook_delivery d SET attempts = attempts + 1, next_at = :until
                            FROM due WHERE d.event = due.event AND d.webhook = due.webhook
                            RETURNING d.event, d.webhook, d.position, d.attempts)
                        SELECT t.event, t.webhook, w.url, w.secret, e.type, e.subject, e.happened_at, e.data, t.attempts
                        FROM taken t JOIN webhook_event e ON e.id = t.event JOIN webhook w ON w.id = t.webhook
                        ORDER BY t.position
                        """)
                .param("now", Timestamp.from(now))
                .param("until", Timestamp.from(now.plus(LEASE)))
                .param("most", most)
                .query((row, number) -> new Attempt(
                        row.getObject("event", UUID.class),
                        row.getObject("webhook", UUID.class),
                        row.getString("url"),
                        row.getBytes("secret"),
                        row.getString("type"),
                        row.getString("subject"),
                        row.getTimestamp("happened_at").toInstant(),
                        row.getString("data"),
                        row.getInt("attempts")))
                .list();
    }

    void delivered(Attempt attempt, Instant now) {
        database.sql("UPDATE webhook_delivery SET state = 'delivered', trouble = NULL, delivered_at = ?"
                        + " WHERE event = ? AND webhook = ?")
                .params(Timestamp.from(now), attempt.event(), attempt.webhook())
                .update();
    }

    void tryAgain(Attempt attempt, Instant at, String trouble) {
        database.sql("UPDATE webhook_delivery SET next_at = ?, trouble = ?"
                        + " WHERE event = ? AND webhook = ? AND state = 'pending'")
                .params(Timestamp.from(at), trouble, attempt.event(), attempt.webhook())
                .update();
    }

    void park(Attempt attempt, String trouble) {
        database.sql("UPDATE webhook_delivery SET state = 'parked', trouble = ?"
                        + " WHERE event = ? AND webhook = ? AND state = 'pending'")
                .params(trouble, attempt.event(), attempt.webhook())
                .update();
    }
}
