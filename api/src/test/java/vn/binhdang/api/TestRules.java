package vn.binhdang.api;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The shipped rule files, copied to where a test may change them. */
public final class TestRules {

    private static final Path SHIPPED = Path.of("..", "rules");

    private TestRules() {}

    /** All indicators, packs and localities. */
    public static void copyTo(Path folder) throws IOException {
        copyTo(folder, List.of("indicators", "packs", "localities.csv"));
    }

    /** Files and folders below {@code rules/}. */
    public static void copyTo(Path folder, List<String> parts) throws IOException {
        for (String part : parts) {
            try (Stream<Path> all = Files.walk(SHIPPED.resolve(part))) {
                for (Path file : all.filter(Files::isRegularFile).toList()) {
                    Path copy = folder.resolve(SHIPPED.relativize(file));
                    Files.createDirectories(copy.getParent());
                    Files.copy(file, copy);
                }
            }
        }
    }
}
