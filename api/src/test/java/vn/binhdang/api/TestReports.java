package vn.binhdang.api;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The reports of the test data and their expected results. */
public final class TestReports {

    private static final Path ROOT = Path.of("..", "test-data");

    private TestReports() {}

    /** Every report that has an expected result, by name. */
    public static List<Path> reports() {
        return below("reports");
    }

    public static List<Path> bad() {
        return below("bad");
    }

    public static Path report(String name) {
        return ROOT.resolve("reports").resolve(name);
    }

    public static Path result(Path report) {
        return ROOT.resolve("results").resolve(report.getFileName().toString().replaceFirst("\\.\\w+$", "") + ".json");
    }

    /** A report in the form of another program. */
    public static Path exchange(String name) {
        return ROOT.resolve("exchange").resolve(name);
    }

    /** A file of the made-up province that is rolled up. */
    public static Path rollUp(String name) {
        return ROOT.resolve("rollup").resolve(name);
    }

    /** What differs from one build to the next is replaced: the fingerprint of the rules and the version. */
    public static String comparable(String json) {
        return json.replaceAll("\"sha256\" ?: \"[0-9a-f]{64}\"", "\"sha256\": \"…\"")
                .replaceAll("\"engine\" ?: \"[^\"]+\"", "\"engine\": \"…\"");
    }

    private static List<Path> below(String folder) {
        try (Stream<Path> files = Files.list(ROOT.resolve(folder))) {
            return files.sorted().toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
