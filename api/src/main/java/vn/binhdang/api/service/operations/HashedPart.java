package vn.binhdang.api.service.operations;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.security.DigestInputStream;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Hashes what flows through it. */
final class HashedPart {

    private final MessageDigest digest;

    HashedPart() {
        try {
            this.digest = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** Closing it leaves what it writes to open: more follows there. */
    OutputStream to(OutputStream out) {
        return new DigestOutputStream(out, digest) {
            @Override
            public void close() throws IOException {
                flush();
            }
        };
    }

    InputStream from(InputStream in) {
        return new DigestInputStream(in, digest);
    }

    String sha256() {
        return HexFormat.of().formatHex(digest.digest());
    }
}
