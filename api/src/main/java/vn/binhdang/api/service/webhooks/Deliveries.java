package vn.binhdang.api.service.webhooks;

import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ThreadLocalRandom;
import lombok.extern.slf4j.Slf4j;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Delivers what is due, at least once; what cannot be delivered is tried less and less often, and parked in the end. */
@Slf4j
@Component
class Deliveries {

    private static final int LONGEST_TROUBLE = 200;
    private static final int MOST_DOUBLINGS = 20;

    private final DeliveryStore store;
    private final Sender sender;
    private final Clock clock;
    private final Duration first;
    private final Duration longest;
    private final int attempts;
    private final String source;
    private final JsonMapper json = JsonMapper.shared();

    /**
     * @param first how long to wait after the first failure; twice as long after each further one, and never longer than
     *     {@code longest}
     * @param attempts how often something is tried
     * @param source names this service in its events
     */
    Deliveries(
            DeliveryStore store,
            Sender sender,
            Clock clock,
            @Value("${binhdang.webhooks.first-retry:PT5S}") Duration first,
            @Value("${binhdang.webhooks.longest-retry:PT1H}") Duration longest,
            @Value("${binhdang.webhooks.attempts:16}") int attempts,
            @Value("${binhdang.webhooks.source:urn:binhdang}") String source) {
        this.store = store;
        this.sender = sender;
        this.clock = clock;
        this.first = first;
        this.longest = longest;
        this.attempts = attempts;
        this.source = source;
    }

    List<Attempt> due(int most) {
        return store.take(most, clock.instant());
    }

    void deliver(Attempt attempt) {
        try {
            String id = attempt.event().toString();
            String body = body(attempt);
            long now = clock.instant().getEpochSecond();
            sender.send(
                    attempt.url(),
                    Map.of(
                            "webhook-id", id,
                            "webhook-timestamp", Long.toString(now),
                            "webhook-signature", Signature.of(id, now, body, attempt.secret())),
                    body);
            store.delivered(attempt, clock.instant());
        } catch (IOException failed) {
            failed(attempt, failed);
        }
    }

    private void failed(Attempt attempt, IOException failed) {
        String words = failed.getClass().getSimpleName() + ": " + failed.getMessage();
        String trouble = words.substring(0, Math.min(words.length(), LONGEST_TROUBLE));
        if (attempt.attempts() >= attempts) {
            log.warn("event {} is parked for webhook {}: {}", attempt.event(), attempt.webhook(), trouble);
            store.park(attempt, trouble);
        } else {
            store.tryAgain(attempt, next(attempt.attempts(), clock.instant()), trouble);
        }
    }

    /** Between half of the time and all of it, so that not everything that failed together is tried together. */
    private Instant next(int failures, Instant now) {
        long most = Math.min(first.toMillis() << Math.min(failures - 1, MOST_DOUBLINGS), longest.toMillis());
        return now.plusMillis(most / 2 + ThreadLocalRandom.current().nextLong(most / 2 + 1));
    }

    /** CloudEvents 1.0, structured mode. */
    private String body(Attempt attempt) {
        Map<String, Object> event = new LinkedHashMap<>();
        event.put("specversion", "1.0");
        event.put("id", attempt.event());
        event.put("source", source);
        event.put("type", "vn.binhdang." + attempt.type());
        event.put("subject", attempt.subject());
        event.put("time", attempt.happenedAt().toString());
        event.put("datacontenttype", "application/json");
        event.put("data", json.readTree(attempt.data()));
        return json.writeValueAsString(event);
    }
}
