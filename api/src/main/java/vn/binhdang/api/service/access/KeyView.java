package vn.binhdang.api.service.access;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A key as administrators and auditors see it.
 *
 * @param person who holds it
 * @param key what its bearer sends; only where it was made just now
 */
record KeyView(
        String id,
        String name,
        String person,
        Role role,
        String territory,
        String createdBy,
        Instant createdAt,
        Instant expiresAt,
        @Nullable Instant revokedAt,
        @Nullable LocalDate lastUsed,
        @Nullable String key) {

    static KeyView of(ApiKey key) {
        return of(key, null);
    }

    static KeyView of(ApiKeys.Created created) {
        return of(created.key(), created.secret().written());
    }

    private static KeyView of(ApiKey key, @Nullable String secret) {
        return new KeyView(
                key.id(),
                key.name(),
                key.person(),
                key.role(),
                key.territory(),
                key.createdBy(),
                key.createdAt(),
                key.expiresAt(),
                key.revokedAt(),
                key.lastUsed(),
                secret);
    }
}
