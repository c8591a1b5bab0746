package vn.binhdang.api.service.webhooks;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import lombok.RequiredArgsConstructor;
import lombok.extern.slf4j.Slf4j;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/**
 * Where events are put in the transaction that makes them happen: they are sent if it is committed, and only then. What
 * nobody wants to be told costs a look into memory; a new webhook is noticed within a second.
 */
@Slf4j
@Component
@RequiredArgsConstructor
public class EventOutbox {

    private static final Duration KEPT = Duration.ofDays(30);

    private final JdbcClient database;
    private final Clock clock;
    private final JsonMapper json = JsonMapper.shared();

    /** Nothing before the first look, when everything may be wanted. */
    private volatile @Nullable Set<String> wanted;

    /**
     * Tells of something, once the caller's transaction is committed.
     *
     * @param subject what it happened to, as the audit names it
     * @param data ids, codes, hashes and addresses, and nothing about a person
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void publish(EventType type, String subject, Map<String, ?> data) {
        Set<String> known = wanted;
        if (known != null && !known.contains(type.code())) {
            return;
        }
        database.sql("""
                        WITH event AS (INSERT INTO webhook_event (id, type, subject, happened_at, data)
                            VALUES (:id, :type, :subject, :at, :data) RETURNING id, position)
                        INSERT INTO webhook_delivery (event, webhook, position, next_at)
                        SELECT event.id, w.id, event.position, :at
                        FROM event, webhook w WHERE w.removed_at IS NULL AND :type = ANY (w.events)
                        """)
                .param("id", UUID.randomUUID())
                .param("type", type.code())
                .param("subject", subject)
                .param("at", Timestamp.from(clock.instant()))
                .param("data", json.writeValueAsString(data))
                .update();
    }

    /** Looks what anybody wants to be told. */
    @Scheduled(fixedDelayString = "PT1S")
    void look() {
        try {
            List<String> types = database.sql("SELECT DISTINCT unnest(events) FROM webhook WHERE removed_at IS NULL")
                    .query(String.class)
                    .list();
            wanted = Set.copyOf(types);
        } catch (DataAccessException | TransactionException away) {
            log.debug("the webhooks cannot be looked at: {}", away.toString());
        }
    }

    /** What was delivered is no record of anything; the audit is. */
    @Scheduled(fixedDelayString = "PT1H", initialDelayString = "PT2M")
    void forgetOld() {
        Timestamp before = Timestamp.from(clock.instant().minus(KEPT));
        database.sql("DELETE FROM webhook_delivery WHERE state IN ('delivered', 'dropped') AND next_at < ?")
                .param(before)
                .update();
        database.sql("""
                        DELETE FROM webhook_event e WHERE happened_at < ?
                        AND NOT EXISTS (SELECT 1 FROM webhook_delivery d WHERE d.event = e.id)
                        """).param(before).update();
    }
}
