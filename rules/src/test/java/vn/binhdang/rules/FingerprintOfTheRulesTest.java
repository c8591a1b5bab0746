package vn.binhdang.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.binhdang.engine.rulebook.RuleBookReader;
import vn.binhdang.engine.rulebook.RuleFiles;

/** By the fingerprint of a result it is known which rule files decided, and the checks are always those of the program. */
class FingerprintOfTheRulesTest {

    @TempDir
    private Path folder;

    @BeforeEach
    void copyOfTheRules() throws IOException {
        for (String place : new String[] {"localities.csv", "indicators", "packs", "checks"}) {
            try (Stream<Path> files = Files.walk(Path.of(place))) {
                for (Path file : files.filter(Files::isRegularFile).toList()) {
                    Path copy = folder.resolve(file.toString());
                    Files.createDirectories(copy.getParent());
                    Files.copy(file, copy);
                }
            }
        }
    }

    @Test
    void theSameFilesHaveTheSameFingerprintWhereverTheyLie() throws IOException {
        assertThat(fingerprint()).isEqualTo(Shipped.RULE_BOOK.fingerprint().hex());
    }

    @Test
    void aWordMoreInARuleFileChangesIt() throws IOException {
        Files.writeString(folder.resolve("localities.csv"), Files.readString(folder.resolve("localities.csv")) + "\n");

        assertThat(fingerprint()).isNotEqualTo(Shipped.RULE_BOOK.fingerprint().hex());
    }

    @Test
    void aCheckOfTheFolderIsNotRunAndDoesNotChangeIt() throws IOException {
        Files.writeString(folder.resolve("checks").resolve("at-least.drl"), "nothing");
        Files.writeString(folder.resolve("checks").resolve("another.drl"), "nothing");

        assertThat(fingerprint()).isEqualTo(Shipped.RULE_BOOK.fingerprint().hex());
    }

    private String fingerprint() throws IOException {
        return RuleBookReader.read(RuleFiles.in(folder)).fingerprint().hex();
    }
}
