package vn.binhdang.api.service.webhooks;

import io.swagger.v3.oas.annotations.media.Schema;
import java.net.URI;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import lombok.RequiredArgsConstructor;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;
import vn.binhdang.api.service.access.Caller;
import vn.binhdang.api.service.access.Role;
import vn.binhdang.api.service.audit.AuditTrail;
import vn.binhdang.api.service.audit.Sha256;
import vn.binhdang.api.service.http.Refusal;
import vn.binhdang.engine.text.Text;

/** Who is told; that is decided by whoever runs the service. */
@Service
@RequiredArgsConstructor
class Webhooks {

    private static final int MOST = 20;
    private static final Set<Role> READERS = Set.of(Role.ADMIN, Role.AUDITOR);

    private final WebhookStore store;
    private final EventOutbox outbox;
    private final AuditTrail audit;
    private final TransactionTemplate transactions;
    private final Clock clock;

    /** A new webhook. @param secret is shown this once */
    @Schema(name = "RegisteredWebhook")
    record Registered(UUID id, String url, List<String> events, String secret) {}

    /** @param asked read only if the caller may ask: names are looked up for it */
    Registered register(Caller caller, Supplier<WebhookRequest> asked) {
        require(caller.role() == Role.ADMIN);
        WebhookRequest request = asked.get();
        byte[] secret = Signature.newSecret();
        Webhook webhook = new Webhook(
                UUID.randomUUID(), request.url(), request.events(), caller.name(), clock.instant(), 0, 0, null);
        transactions.executeWithoutResult(status -> {
            if (store.all().size() >= MOST) {
                throw Refusal.conflict(
                        Text.of("Đã có đủ %s webhook.", "There are %s webhooks, and no room for more.", MOST));
            }
            store.add(webhook, secret);
            audit(caller, "webhook.registered", webhook);
        });
        outbox.look();
        return new Registered(webhook.id(), webhook.url(), webhook.events(), Signature.written(secret));
    }

    List<Webhook> all(Caller caller) {
        require(READERS.contains(caller.role()));
        return store.all();
    }

    Webhook one(UUID id, Caller caller) {
        require(READERS.contains(caller.role()));
        return find(id);
    }

    void remove(UUID id, Caller caller) {
        require(caller.role() == Role.ADMIN);
        transactions.executeWithoutResult(status -> {
            Webhook webhook = find(id);
            store.remove(id, clock.instant());
            audit(caller, "webhook.removed", webhook);
        });
        outbox.look();
    }

    /** Tries again what was given up. */
    int retry(UUID id, Caller caller) {
        require(caller.role() == Role.ADMIN);
        return Objects.requireNonNull(transactions.execute(status -> {
            Webhook webhook = find(id);
            int parked = store.retry(id, clock.instant());
            audit(caller, "webhook.retried", webhook);
            return parked;
        }));
    }

    private Webhook find(UUID id) {
        return store.find(id)
                .orElseThrow(() -> Refusal.notFound(Text.of("Không có webhook này.", "There is no such webhook.")));
    }

    /** An address may hold what only its owner should know. */
    private void audit(Caller caller, String action, Webhook webhook) {
        Map<String, Object> details = new LinkedHashMap<>();
        details.put("host", URI.create(webhook.url()).getHost());
        details.put("url", Sha256.of(webhook.url()));
        details.put("events", webhook.events());
        audit.append(caller.name(), action, "webhook/" + webhook.id(), details);
    }

    private static void require(boolean allowed) {
        if (!allowed) {
            throw new Refusal(
                    HttpStatus.FORBIDDEN,
                    Text.of("Không được phép", "Not allowed"),
                    Text.of("Webhook do người vận hành quản lý.", "Webhooks are for those who run the service."));
        }
    }
}
