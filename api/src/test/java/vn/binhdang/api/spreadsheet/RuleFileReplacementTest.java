package vn.binhdang.api.spreadsheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Several files change together or not at all. */
class RuleFileReplacementTest {

    @TempDir
    @SuppressWarnings("NullAway.Init") // set by JUnit
    private Path folder;

    @BeforeEach
    void twoFilesAreThere() throws IOException {
        Files.writeString(folder.resolve("a.yaml"), "a");
        Files.writeString(folder.resolve("b.yaml"), "b");
    }

    @Test
    void allAreReplacedWithTheirRights() throws IOException {
        Files.setPosixFilePermissions(folder.resolve("a.yaml"), PosixFilePermissions.fromString("rw-r-----"));
        replacement("b").write();
        assertThat(folder.resolve("a.yaml")).content().isEqualTo("A");
        assertThat(folder.resolve("b.yaml")).content().isEqualTo("B");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(folder.resolve("a.yaml"))))
                .isEqualTo("rw-r-----");
        assertOnlyTheTwo();
    }

    @Test
    void aFileThatSomebodyChangedKeepsAllOthersAsTheyAre() throws IOException {
        assertThatExceptionOfType(InvalidWorkbookException.class)
                .isThrownBy(() -> replacement("what b was before").write())
                .withMessageContaining("the file was changed during the import");
        assertThat(folder.resolve("a.yaml")).content().isEqualTo("a");
        assertThat(folder.resolve("b.yaml")).content().isEqualTo("b");
        assertOnlyTheTwo();
    }

    private RuleFileReplacement replacement(String secondBefore) throws IOException {
        Map<Path, RuleFileReplacement.Content> contents = new LinkedHashMap<>();
        contents.put(folder.resolve("a.yaml"), content("a", "A"));
        contents.put(folder.resolve("b.yaml"), content(secondBefore, "B"));
        return new RuleFileReplacement(contents);
    }

    private static RuleFileReplacement.Content content(String before, String after) {
        return new RuleFileReplacement.Content(
                before.getBytes(StandardCharsets.UTF_8), after.getBytes(StandardCharsets.UTF_8));
    }

    private void assertOnlyTheTwo() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files).hasSize(2);
        }
    }
}
