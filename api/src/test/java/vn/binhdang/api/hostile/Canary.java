package vn.binhdang.api.hostile;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Writes a file when anything of it is run. Payloads name it where code could be hidden. */
public final class Canary {

    /** Names the file. */
    static final String PLACE = "hostile.canary";

    static {
        sing();
    }

    /** For payloads that would make one. */
    public Canary() {
        sing();
    }

    /** For payloads that would call one. */
    public static boolean sing() {
        String place = System.getProperty(PLACE, "");
        if (!place.isEmpty()) {
            try {
                Files.writeString(Path.of(place), "code of a payload was run");
            } catch (IOException unwritable) {
                throw new UncheckedIOException(unwritable);
            }
        }
        return true;
    }
}
