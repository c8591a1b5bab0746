package vn.binhdang.engine.rulebook;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.SortedMap;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * SHA-256 over the paths and contents of rule files: results that carry the same one were decided by the same rules.
 * Found when first asked for, since a table for people does not need it.
 */
public final class Fingerprint {

    private final Supplier<SortedMap<String, byte[]>> files;
    private volatile @Nullable String found;

    Fingerprint(Supplier<SortedMap<String, byte[]>> files) {
        this.files = files;
    }

    /** In hexadecimal, 64 digits. */
    public String hex() {
        String known = found;
        if (known == null) {
            known = of(files.get());
            found = known;
        }
        return known;
    }

    @Override
    public String toString() {
        return hex();
    }

    /** That of the files, in hexadecimal. */
    static String of(SortedMap<String, byte[]> files) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            for (Map.Entry<String, byte[]> file : files.entrySet()) {
                String heading = file.getKey() + "\0" + file.getValue().length + "\0";
                digest.update(heading.getBytes(StandardCharsets.UTF_8));
                digest.update(file.getValue());
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
