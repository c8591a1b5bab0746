package vn.binhdang.api.service.access;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A key as the service knows it.
 *
 * @param person who holds it, or answers for the program that does
 * @param hash of its secret
 * @param lastUsed the last day it was used; not finer, since keys are not to tell when somebody works
 */
record ApiKey(
        String id,
        String name,
        String person,
        String hash,
        Role role,
        String territory,
        String createdBy,
        Instant createdAt,
        Instant expiresAt,
        @Nullable Instant revokedAt,
        @Nullable LocalDate lastUsed) {

    boolean isGood(Instant now) {
        return revokedAt == null && now.isBefore(expiresAt);
    }

    /** With the id, since another key may have the same name; people who sign in elsewhere are {@code user/…}. */
    Caller caller() {
        return new Caller("key/" + id + "/" + name, person, role, territory);
    }
}
