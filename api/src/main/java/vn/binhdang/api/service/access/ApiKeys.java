package vn.binhdang.api.service.access;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import lombok.RequiredArgsConstructor;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.binhdang.api.service.audit.AuditTrail;
import vn.binhdang.api.service.http.Refusal;
import vn.binhdang.engine.text.Text;

/** Hands out keys and takes them back. Both stand in the audit trail, the secret nowhere. */
@Service
@RequiredArgsConstructor
class ApiKeys {

    private final ApiKeyStore store;
    private final KnownKeys known;
    private final AuditTrail audit;
    private final Clock clock;

    /** A key with its secret, which is never to be had again. */
    record Created(ApiKey key, KeySecret secret) {}

    @Transactional
    public Created create(String by, String name, Role role, String territory, Duration validFor) {
        KeySecret secret = KeySecret.create();
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        ApiKey key =
                new ApiKey(secret.id(), name, secret.hash(), role, territory, by, now, now.plus(validFor), null, null);
        store.add(key);
        Map<String, String> details = new LinkedHashMap<>();
        details.put("name", name);
        details.put("role", role.name());
        details.put("territory", territory);
        details.put("expiresAt", key.expiresAt().toString());
        audit.append(by, "key.created", "key/" + key.id(), details);
        return new Created(key, secret);
    }

    @Transactional(readOnly = true)
    public List<ApiKey> all() {
        return store.all();
    }

    /** Ends a key for good; one that was revoked before stays so. */
    @Transactional
    public void revoke(String by, String id) {
        ApiKey key = store.find(id)
                .orElseThrow(() -> Refusal.notFound(Text.of("Không có khóa “%s”.", "There is no key “%s”.", id)));
        if (store.revoke(id, clock.instant())) {
            audit.append(by, "key.revoked", "key/" + id, Map.of("name", key.name()));
        }
        known.forgetAfterCommit(id);
    }
}
