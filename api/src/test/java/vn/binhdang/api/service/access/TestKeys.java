package vn.binhdang.api.service.access;

import java.time.Duration;
import java.time.Instant;
import vn.binhdang.api.TestDatabase;

/** Keys that a test puts into its database itself. */
public final class TestKeys {

    private TestKeys() {}

    /** What the bearer of a new key sends. */
    public static String create(TestDatabase database, Role role, String territory) {
        return create(database, role, territory, Duration.ofDays(30));
    }

    /** One of several that a person holds. */
    public static String createFor(String person, TestDatabase database, Role role, String territory) {
        return create(database, KeySecret.create(), person, role, territory, Duration.ofDays(30));
    }

    /** @param validFor from now; less than nothing for a key that has expired */
    static String create(TestDatabase database, Role role, String territory, Duration validFor) {
        KeySecret secret = KeySecret.create();
        return create(database, secret, "bearer of " + secret.id(), role, territory, validFor);
    }

    private static String create(
            TestDatabase database, KeySecret secret, String person, Role role, String territory, Duration validFor) {
        Instant now = Instant.now();
        new ApiKeyStore(database.asService())
                .add(new ApiKey(
                        secret.id(),
                        "test " + role,
                        person,
                        secret.hash(),
                        role,
                        territory,
                        "test",
                        now,
                        now.plus(validFor),
                        null,
                        null));
        return secret.written();
    }
}
