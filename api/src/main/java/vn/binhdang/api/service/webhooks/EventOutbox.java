package vn.binhdang.api.service.webhooks;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
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
     * Something that happened.
     *
     * @param subject what it happened to, as the audit names it
     * @param data ids, codes, hashes and addresses, and nothing about a person
     */
    public record Event(EventType type, String subject, Map<String, ?> data) {}

    /** Tells of something, once the caller's transaction is committed. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void publish(EventType type, String subject, Map<String, ?> data) {
        publish(List.of(new Event(type, subject, data)));
    }

    /** Tells of what happened, in this order and by one statement, once the caller's transaction is committed. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void publish(List<Event> happened) {
        List<Event> told =
                happened.stream().filter(event -> wants(event.type())).toList();
        if (told.isEmpty()) {
            return;
        }
        database.sql("""
                        WITH event AS (INSERT INTO webhook_event (id, type, subject, happened_at, data)
                            SELECT id, type, subject, :at, data
                            FROM unnest(:ids, :types, :subjects, :data) WITH ORDINALITY
                                AS e (id, type, subject, data, place)
                            ORDER BY place RETURNING id, position, type)
                        INSERT INTO webhook_delivery (event, webhook, position, next_at)
                        SELECT event.id, w.id, event.position, :at
                        FROM event, webhook w WHERE w.removed_at IS NULL AND event.type = ANY (w.events)
                        """)
                .param("ids", told.stream().map(event -> UUID.randomUUID()).toArray(UUID[]::new))
                .param("types", column(told, event -> event.type().code()))
                .param("subjects", column(told, Event::subject))
                .param("data", column(told, event -> json.writeValueAsString(event.data())))
                .param("at", Timestamp.from(clock.instant()))
                .update();
    }

    /** Whether anybody may want to be told; asks nothing of the database. */
    public boolean wants(EventType type) {
        Set<String> known = wanted;
        return known == null || known.contains(type.code());
    }

    private static String[] column(List<Event> events, Function<Event, String> text) {
        return events.stream().map(text).toArray(String[]::new);
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
