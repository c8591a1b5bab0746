package vn.binhdang.engine.rulebook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

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
