package vn.binhdang.rules.proofreading;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Made rule files of one mistake each, whose first line says what it is and where, and some without any. */
final class Corpus {

    private static final Path FOLDER = Path.of("src/test/resources/proofreading");
    private static final Pattern HEADING =
            Pattern.compile("# (?<code>[a-z-]+) at (?<place>\\d+:\\d+)(?:; only the loader sees this: (?<why>.+))?");

    /** @param loaderOnly whether no schema can see it, for a reason that the file states */
    record Bad(String name, String kind, String content, String code, String place, boolean loaderOnly) {

        @Override
        public String toString() {
            return kind + "/" + name;
        }
    }

    private Corpus() {}

    static List<Bad> bad() {
        return Stream.of("packs", "indicators")
                .flatMap(kind -> files(FOLDER.resolve("bad").resolve(kind)).map(file -> bad(kind, file)))
                .toList();
    }

    static List<Path> good() {
        return files(FOLDER.resolve("good")).toList();
    }

    static String content(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Bad bad(String kind, Path file) {
        String content = content(file);
        Matcher heading = HEADING.matcher(content.lines().findFirst().orElse(""));
        if (!heading.matches()) {
            throw new IllegalStateException(file + " does not say in its first line what is wrong with it");
        }
        return new Bad(
                file.getFileName().toString(),
                kind,
                content,
                heading.group("code"),
                heading.group("place"),
                heading.group("why") != null);
    }

    private static Stream<Path> files(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.sorted().toList().stream();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
