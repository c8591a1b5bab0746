package vn.binhdang.engine.rulebook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.binhdang.engine.text.Language;

class RuleFilesTest {

    @TempDir
    private Path folder;

    @Test
    void ofAFolderOnlyRuleFilesAreTaken() throws IOException {
        for (String path : new String[] {
            "localities.csv",
            "packs/a/b.yaml",
            "packs/a/notes.txt",
            "indicators/c.yaml",
            "cases/a/b.yaml",
            "README.md",
            "d.yaml"
        }) {
            Path file = folder.resolve(path);
            Files.createDirectories(file.getParent());
            Files.writeString(file, "x");
        }

        RuleFiles files = RuleFiles.in(folder);

        assertThat(files.byPath().keySet()).containsExactly("indicators/c.yaml", "localities.csv", "packs/a/b.yaml");
        assertThat(files.folder()).isEqualTo(folder + "/");
        assertThat(files.paths("packs/", ".yaml")).containsExactly("packs/a/b.yaml");
        assertThat(files.has("packs/a/notes.txt")).isFalse();
        assertThat(files.content("nowhere.yaml")).isEmpty();
    }

    @Test
    void aLinkThatStaysInTheFolderIsReadAndOneThatLeavesItIsRefused(@TempDir Path elsewhere) throws IOException {
        Path packs = Files.createDirectories(folder.resolve("packs/a"));
        Files.writeString(packs.resolve("b.yaml"), "x");
        Files.createSymbolicLink(packs.resolve("c.yaml"), Path.of("b.yaml"));
        assertThat(RuleFiles.in(folder).content("packs/a/c.yaml")).isEqualTo(new byte[] {'x'});

        Files.writeString(elsewhere.resolve("secret.yaml"), "secret");
        Files.createSymbolicLink(packs.resolve("d.yaml"), elsewhere.resolve("secret.yaml"));
        Files.createSymbolicLink(packs.resolve("e.yaml"), elsewhere.resolve("nothing.yaml"));
        Files.createSymbolicLink(folder.resolve("packs/f"), elsewhere);
        assertThat(refused())
                .containsExactly(
                        "packs/a/d.yaml: the link leads out of the folder",
                        "packs/a/e.yaml: the link leads nowhere",
                        "packs/f: the link leads out of the folder");
    }

    @Test
    void aLinkToAFolderIsNotFollowedAndSaysSo() throws IOException {
        Files.createDirectories(folder.resolve("packs/a"));
        Files.createSymbolicLink(folder.resolve("packs/b"), Path.of("a"));
        assertThat(refused()).containsExactly("packs/b: this is no ordinary file");
    }

    @Test
    void whatIsNoOrdinaryFileOrHasAnOddNameIsRefused() throws IOException {
        Files.createDirectories(folder.resolve("packs/a.yaml"));
        Files.writeString(folder.resolve("packs/b\n.yaml"), "x");
        Files.writeString(folder.resolve("packs/c\u202e.yaml"), "x");
        Files.writeString(folder.resolve("packs/" + "d".repeat(200) + ".yaml"), "x");
        String odd = ": the name of the file has odd signs or is too long";
        assertThat(refused())
                .containsExactly(
                        "packs/a.yaml: this is no ordinary file",
                        "packs/b\n.yaml" + odd,
                        "packs/c\u202e.yaml" + odd,
                        "packs/" + "d".repeat(200) + ".yaml" + odd);
    }

    @Test
    void aPipeIsRefusedAndNotWaitedFor() throws Exception {
        Path pipe = Files.createDirectories(folder.resolve("packs")).resolve("a.yaml");
        assumeThat(new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor())
                .isZero();
        assertThat(refused()).containsExactly("packs/a.yaml: this is no ordinary file");
    }

    @Test
    void aFileThatIsTooLargeIsRefused() throws IOException {
        Path pack = Files.createDirectories(folder.resolve("packs")).resolve("a.yaml");
        try (RandomAccessFile file = new RandomAccessFile(pack.toFile(), "rw")) {
            file.setLength(FolderOfRules.MOST_BYTES_OF_A_FILE);
            assertThat(RuleFiles.in(folder).has("packs/a.yaml")).isTrue();
            file.setLength(FolderOfRules.MOST_BYTES_OF_A_FILE + 1L);
        }
        assertThat(refused()).containsExactly("packs/a.yaml: the file is larger than 16 MB");
    }

    @Test
    void moreFilesThanThereCanBePlansAreRefused() throws IOException {
        Path packs = Files.createDirectories(folder.resolve("packs"));
        for (int number = 0; number <= FolderOfRules.MOST_FILES; number++) {
            Files.createFile(packs.resolve(number + ".yaml"));
        }
        assertThat(refused()).containsExactly(": there are more than 20000 files");
    }

    /** Faults in English, each from the path below the folder on. */
    private List<String> refused() {
        return catchThrowableOfType(InvalidRuleBookException.class, () -> RuleFiles.in(folder)).faults().stream()
                .map(fault -> fault.in(Language.EN).replace(folder + "/", "").replace(folder.toString(), ""))
                .toList();
    }

    @Test
    void theFingerprintChangesWithPathsAndContents() {
        String one = fingerprint("packs/a.yaml", "x");

        assertThat(one).hasSize(64).matches("[0-9a-f]+").isEqualTo(fingerprint("packs/a.yaml", "x"));
        assertThat(fingerprint("packs/b.yaml", "x")).isNotEqualTo(one);
        assertThat(fingerprint("packs/a.yaml", "y")).isNotEqualTo(one);
    }

    @Test
    void theFingerprintTellsPathFromContent() {
        // Without lengths between them both would be the same row of bytes.
        assertThat(fingerprint("a", "bc")).isNotEqualTo(fingerprint("ab", "c"));
    }

    private static String fingerprint(String path, String content) {
        return new Fingerprint(() -> {
                    TreeMap<String, byte[]> files = new TreeMap<>();
                    files.put(path, content.getBytes(StandardCharsets.UTF_8));
                    return files;
                })
                .hex();
    }
}
