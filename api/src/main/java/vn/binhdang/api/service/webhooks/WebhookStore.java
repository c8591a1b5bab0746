package vn.binhdang.api.service.webhooks;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import lombok.RequiredArgsConstructor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Webhooks in the database. */
@Repository
@RequiredArgsConstructor
class WebhookStore {

    private static final String PRESENT = """
            SELECT w.*,
                (SELECT count(*) FROM webhook_delivery d WHERE d.webhook = w.id AND d.state = 'pending') AS pending,
                (SELECT count(*) FROM webhook_delivery d WHERE d.webhook = w.id AND d.state = 'parked') AS parked,
                (SELECT d.trouble FROM webhook_delivery d WHERE d.webhook = w.id AND d.trouble IS NOT NULL
                    AND d.state IN ('pending', 'parked') ORDER BY d.position DESC LIMIT 1) AS trouble
            FROM webhook w WHERE w.removed_at IS NULL
            """;

    private final JdbcClient database;

    List<Webhook> all() {
        return database.sql(PRESENT + "ORDER BY w.created_at, w.id")
                .query(WebhookStore::webhook)
                .list();
    }

    Optional<Webhook> find(UUID id) {
        return database.sql(PRESENT + "AND w.id = ?")
                .param(id)
                .query(WebhookStore::webhook)
                .optional();
    }

    void add(Webhook webhook, byte[] secret) {
        database.sql("INSERT INTO webhook (id, url, events, secret, created_by, created_at) VALUES (?, ?, ?, ?, ?, ?)")
                .params(
                        webhook.id(),
                        webhook.url(),
                        webhook.events().toArray(new String[0]),
                        secret,
                        webhook.createdBy(),
                        Timestamp.from(webhook.createdAt()))
                .update();
    }

    /** What it was still to be told is dropped. */
    void remove(UUID id, Instant now) {
        database.sql("UPDATE webhook SET removed_at = ? WHERE id = ?")
                .params(Timestamp.from(now), id)
                .update();
        database.sql(
                        "UPDATE webhook_delivery SET state = 'dropped' WHERE webhook = ? AND state IN ('pending', 'parked')")
                .param(id)
                .update();
    }

    /** What was given up is tried again. */
    int retry(UUID id, Instant now) {
        return database.sql("UPDATE webhook_delivery SET state = 'pending', attempts = 0, next_at = ?"
                        + " WHERE webhook = ? AND state = 'parked'")
                .params(Timestamp.from(now), id)
                .update();
    }

    private static Webhook webhook(ResultSet row, int number) throws SQLException {
        return new Webhook(
                row.getObject("id", UUID.class),
                row.getString("url"),
                List.of((String[]) row.getArray("events").getArray()),
                row.getString("created_by"),
                row.getTimestamp("created_at").toInstant(),
                row.getInt("pending"),
                row.getInt("parked"),
                row.getString("trouble"));
    }
}
