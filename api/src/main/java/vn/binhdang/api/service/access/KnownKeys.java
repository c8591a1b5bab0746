package vn.binhdang.api.service.access;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import lombok.RequiredArgsConstructor;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Tells whose key it is. What the database says of a key is believed for two seconds: so long may a key that was revoked
 * by another process still be good here.
 */
@Component
@RequiredArgsConstructor
class KnownKeys {

    static final Duration BELIEVED = Duration.ofSeconds(2);
    private static final int MOST = 10_000;

    private final ApiKeyStore store;
    private final Clock clock;
    private final RecentlyUsed<String, Looked> looked = new RecentlyUsed<>(MOST);

    private record Looked(Optional<ApiKey> key, Instant at) {}

    /** Whose the key is, if it is good. */
    Optional<Caller> caller(String written) {
        Instant now = clock.instant();
        return KeySecret.read(written)
                .flatMap(secret -> find(secret.id(), now).filter(key -> secret.hasHash(key.hash())))
                .filter(key -> key.isGood(now))
                .map(key -> used(key, now))
                .map(ApiKey::caller);
    }

    /** To be asked for anew, once what the transaction does to it is there to be seen. */
    void forgetAfterCommit(String id) {
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                looked.remove(id);
            }
        });
    }

    private Optional<ApiKey> find(String id, Instant now) {
        Looked known = looked.get(id);
        if (known != null && now.isBefore(known.at().plus(BELIEVED))) {
            return known.key();
        }
        Optional<ApiKey> found = store.find(id);
        looked.put(id, new Looked(found, now));
        return found;
    }

    /** Once a day, not once a request. */
    private ApiKey used(ApiKey key, Instant now) {
        LocalDate today = LocalDate.ofInstant(now, ZoneOffset.UTC);
        LocalDate lastUsed = key.lastUsed();
        if (lastUsed == null || lastUsed.isBefore(today)) {
            store.usedOn(key.id(), today);
            looked.remove(key.id());
        }
        return key;
    }
}
