package vn.binhdang.api.service.access;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.binhdang.api.service.audit.Sha256;

/**
 * A key as its bearer has it: {@code bd_<id>_<secret>}. The secret is 256 random bits, so that its plain SHA-256 can be
 * kept: nobody can try 2^256 secrets, however fast each try. A slow hash is for passwords, which people choose, and would
 * cost more than the request that it guards.
 */
record KeySecret(String id, String secret) {

    private static final Pattern FORM = Pattern.compile("bd_([0-9a-f]{16})_([A-Za-z0-9_-]{43})");
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int ID_BYTES = 8;
    private static final int SECRET_BYTES = 32;

    static KeySecret create() {
        return new KeySecret(
                HexFormat.of().formatHex(random(ID_BYTES)),
                Base64.getUrlEncoder().withoutPadding().encodeToString(random(SECRET_BYTES)));
    }

    static Optional<KeySecret> read(String written) {
        Matcher matcher = FORM.matcher(written);
        return matcher.matches() ? Optional.of(new KeySecret(matcher.group(1), matcher.group(2))) : Optional.empty();
    }

    String hash() {
        return Sha256.of(secret);
    }

    /** Takes as long for any wrong hash. */
    boolean hasHash(String hash) {
        return MessageDigest.isEqual(
                hash().getBytes(StandardCharsets.US_ASCII), hash.getBytes(StandardCharsets.US_ASCII));
    }

    /** What the bearer is given, once. */
    String written() {
        return "bd_" + id + "_" + secret;
    }

    /** The secret stays out of messages and logs. */
    @Override
    public String toString() {
        return "bd_" + id + "_…";
    }

    private static byte[] random(int bytes) {
        byte[] random = new byte[bytes];
        RANDOM.nextBytes(random);
        return random;
    }
}
