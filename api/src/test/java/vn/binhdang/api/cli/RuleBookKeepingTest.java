package vn.binhdang.api.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.json.JsonMapper;
import vn.binhdang.api.TestRules;

/** An old result can be repeated to the byte, whatever has become of the rule files since. */
class RuleBookKeepingTest {

    private static final String REPORT = "../test-data/reports/nhon-hung-2024.json";
    private static final String PACK = "packs/an-giang/37-kh-ubnd-2024.yaml";

    @TempDir
    @SuppressWarnings("NullAway.Init") // set by JUnit
    private Path folder;

    @BeforeEach
    void theRuleFilesAreCopied() throws IOException {
        TestRules.copyTo(folder.resolve("rules"));
    }

    @Test
    void aResultIsRepeatedFromTheRuleFilesThatDecidedIt() throws IOException {
        String first = check("--rules", rules()).out();
        Path pack = folder.resolve("rules").resolve(PACK);
        Files.writeString(pack, Files.readString(pack).replace("{2024: ít nhất 25%}", "{2024: ít nhất 5%}"));
        assertThat(check("--rules", rules()).out()).isNotEqualTo(first);

        Run repeated = check("--rule-book", hash(first));

        assertThat(repeated.out()).isEqualTo(first);
        assertThat(repeated.status()).isEqualTo(ExitStatus.FINDINGS);
    }

    @Test
    void aTableKeepsNothingSinceItNamesNoRuleBook() {
        run("check", REPORT, "--rules", rules());
        assertThat(archive()).doesNotExist();
    }

    @Test
    void whoeverWantsNothingKeptSaysSo() {
        Run quiet = Run.in(
                Map.of("BINHDANG_ARCHIVE", "none", "HOME", folder.toString()),
                "",
                "check",
                REPORT,
                "--format",
                "json",
                "--rules",
                rules());
        assertThat(quiet.err()).isEmpty();
        assertThat(folder.resolve(".local")).doesNotExist();
        Run asked = Run.in(Map.of("BINHDANG_ARCHIVE", "none"), "", "check", REPORT, "--rule-book", "0123456789");
        assertThat(asked.status()).isEqualTo(ExitStatus.BROKEN_RULES);
    }

    @Test
    void byDefaultItIsAmongTheDataOfTheUser() {
        Run.in(Map.of("HOME", folder.toString()), "", "check", REPORT, "--format", "json", "--rules", rules());
        assertThat(folder.resolve(".local/share/binhdang/rule-books")).isDirectoryContaining("glob:**.zip");
    }

    @Test
    void anArchiveThatCannotBeWrittenIsAWarning() throws IOException {
        Files.writeString(archive(), "a file where the folder should be");
        Run run = check("--rules", rules());
        assertThat(run.status()).isEqualTo(ExitStatus.FINDINGS);
        assertThat(run.err()).contains("The rule files could not be kept");
    }

    @Test
    void whatWasNeverKeptIsRefused() {
        Run run = check("--rule-book", "0123456789");
        assertThat(run.status()).isEqualTo(ExitStatus.BROKEN_RULES);
        assertThat(run.err()).contains("no rule files are kept under “0123456789”");
    }

    @Test
    void aKeptRuleBookGoesWithNoOtherRuleFiles() {
        Run run = check("--rule-book", "0123456789", "--rules", rules());
        assertThat(run.status()).isEqualTo(ExitStatus.WRONG_USAGE);
        assertThat(run.err()).contains("leave out --rules");
    }

    private Run check(String... options) {
        return run(Stream.concat(Stream.of("check", REPORT, "--format", "json"), Stream.of(options))
                .toArray(String[]::new));
    }

    private Run run(String... arguments) {
        return Run.in(Map.of("BINHDANG_ARCHIVE", archive().toString(), "LANG", "en_GB.UTF-8"), "", arguments);
    }

    private Path archive() {
        return folder.resolve("archive");
    }

    private String rules() {
        return folder.resolve("rules").toString();
    }

    private static String hash(String result) {
        return new JsonMapper().readTree(result).get("ruleBook").get("sha256").asString();
    }
}
