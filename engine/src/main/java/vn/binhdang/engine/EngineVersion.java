package vn.binhdang.engine;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** The version of the engine, as results carry it. */
public final class EngineVersion {

    private static final String CURRENT = read();

    private EngineVersion() {}

    public static String current() {
        return CURRENT;
    }

    private static String read() {
        try (InputStream version = EngineVersion.class.getResourceAsStream("version.txt")) {
            if (version == null) {
                throw new IllegalStateException("version.txt is missing from the engine");
            }
            return new String(version.readAllBytes(), StandardCharsets.UTF_8).strip();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
