package vn.binhdang.api.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.binhdang.api.TestRules;
import vn.binhdang.engine.rulebook.RuleBook;
import vn.binhdang.engine.rulebook.RuleBookReader;
import vn.binhdang.engine.rulebook.RuleFiles;
import vn.binhdang.engine.targets.Pack;

/** A new plan on paper becomes a file. */
class RulesNewCommandTest {

    @TempDir
    @SuppressWarnings("NullAway.Init") // set by JUnit
    private Path rules;

    @BeforeEach
    void theRuleFilesAreCopied() throws IOException {
        TestRules.copyTo(rules);
    }

    @Test
    void aSkeletonLiesBesidePacksOfItsProvinceAndAsksToBeFilledIn() {
        Run written = make("45/KH-UBND", "--jurisdiction", "30511", "--issued", "2025-03-20");

        assertThat(written.status()).isZero();
        assertThat(rules.resolve("packs/an-giang/45-kh-ubnd-2025.yaml")).exists();
        assertThat(rules.resolve("cases/an-giang/45-kh-ubnd-2025.yaml")).exists();
        Run check = Run.of("rules", "check", rules.toString());
        assertThat(check.status()).isEqualTo(ExitStatus.BROKEN_RULES);
        assertThat(check.out().lines().filter(line -> line.contains("not filled in")))
                .hasSize(5)
                .allMatch(line -> line.contains("45-kh-ubnd-2025.yaml:"));
    }

    @Test
    void filledInItIsAPackThatBinds() throws IOException {
        make(
                "45/KH-UBND",
                "--jurisdiction",
                "30511",
                "--issued",
                "2025-03-20",
                "--title",
                "Kế hoạch \"năm 2025\": thử");
        Path file = rules.resolve("packs/an-giang/45-kh-ubnd-2025.yaml");
        Files.writeString(file, Files.readString(file).replaceAll("(clause|text|vi|en): …", "$1: Chữ"));

        RuleBook ruleBook = RuleBookReader.read(RuleFiles.in(rules));

        Pack pack = ruleBook.pack("45-kh-ubnd-2025").orElseThrow();
        assertThat(pack.document().title()).isEqualTo("Kế hoạch \"năm 2025\": thử");
        assertThat(pack.document().issuer()).isEqualTo("UBND phường Nhơn Hưng");
        assertThat(pack.inForce()).hasToString("Validity[from=2025-01-01, to=2025-06-30]");
        assertThat(pack.targets()).hasSize(1);
    }

    @Test
    void aTargetWithoutCasesIsNamed() throws IOException {
        make("45/KH-UBND", "--jurisdiction", "30511", "--issued", "2024-03-20", "--title", "Kế hoạch");
        Path file = rules.resolve("packs/an-giang/45-kh-ubnd-2024.yaml");
        Files.writeString(
                file,
                Files.readString(file)
                        .replace("text: …", "text: Năm 2024 đạt ít nhất 27%")
                        .replaceAll("(clause|vi|en): …", "$1: Chữ"));
        Run covered = Run.of("rules", "check", rules.toString());
        assertThat(covered.status()).isZero();
        assertThat(covered.out()).doesNotContain("45-kh-ubnd-2024/1.1 has no case");

        Files.delete(rules.resolve("cases/an-giang/45-kh-ubnd-2024.yaml"));

        Run bare = Run.of("rules", "check", rules.toString());
        assertThat(bare.out()).contains("45-kh-ubnd-2024/1.1 has no case for: ");
        assertThat(Run.of("rules", "check", rules.toString(), "--strict").status())
                .isEqualTo(ExitStatus.BROKEN_RULES);
    }

    @Test
    void aNationalOrAProvincialDocumentHasItsPlaceToo() {
        make("28/NQ-CP", "--jurisdiction", "VN", "--issued", "2031-03-03", "--to", "2040-12-31");
        assertThat(rules.resolve("packs/vn/28-nq-cp-2031.yaml"))
                .content()
                .contains("{from: 2031-01-01, to: 2040-12-31}");
        make("12/KH-UBND", "--jurisdiction", "40", "--issued", "2024-05-06");
        assertThat(rules.resolve("packs/nghe-an/12-kh-ubnd-2024.yaml")).exists();
    }

    @Test
    void nothingIsOverwritten() {
        make("45/KH-UBND", "--jurisdiction", "30511", "--issued", "2025-03-20");
        Run again = make("45/KH-UBND", "--jurisdiction", "30511", "--issued", "2025-03-20");
        assertThat(again.status()).isEqualTo(ExitStatus.WRONG_USAGE);
        assertThat(again.err()).contains("nothing is overwritten");
    }

    @Test
    void anUnknownUnitIsNamedWithWhatItMayBe() {
        Run run = make("45/KH-UBND", "--jurisdiction", "3051", "--issued", "2025-03-20");
        assertThat(run.status()).isEqualTo(ExitStatus.WRONG_USAGE);
        assertThat(run.err()).contains("no locality with the code “3051”", "30511");
    }

    private Run make(String... arguments) {
        return Run.of(Stream.concat(
                        Stream.of("rules", "new"),
                        Stream.concat(Stream.of(arguments), Stream.of("--rules", rules.toString())))
                .toArray(String[]::new));
    }
}
