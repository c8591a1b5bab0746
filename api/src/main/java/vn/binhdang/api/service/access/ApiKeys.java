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

    /** What a key is to be. @param person who holds it, or answers for the program that does */
    record NewKey(String name, String person, Role role, String territory, Duration validFor) {}

    @Transactional
    public Created create(String by, NewKey wish) {
        KeySecret secret = KeySecret.create();
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        ApiKey key = new ApiKey(
                secret.id(),
                wish.name(),
                wish.person(),
                secret.hash(),
                wish.role(),
                wish.territory(),
                by,
                now,
                now.plus(wish.validFor()),
                null,
                null);
        store.add(key);
        Map<String, String> details = new LinkedHashMap<>();
        details.put("name", wish.name());
        details.put("person", wish.person());
        details.put("role", wish.role().name());
        details.put("territory", wish.territory());
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
