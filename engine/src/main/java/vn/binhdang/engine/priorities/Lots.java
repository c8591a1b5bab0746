package vn.binhdang.engine.priorities;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * Draws lots that anyone can draw again on any machine, without this program: the lot of a unit is the SHA-256 of the
 * seed, a line feed and the unit's key in UTF-8, and the lowest lots in hexadecimal are drawn. The generators of Java's
 * library that are seeded leave parts of their sequence to the release; SHA-256 is the same everywhere. The seed should be
 * fixed in public before the list of units is known.
 */
final class Lots {

    private final String seed;

    Lots(String seed) {
        this.seed = seed;
    }

    /** The lot of the unit, 64 hexadecimal digits. */
    String of(UnitSituation unit) {
        try {
            byte[] ticket = (seed + "\n" + unit.key()).getBytes(StandardCharsets.UTF_8);
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(ticket));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
