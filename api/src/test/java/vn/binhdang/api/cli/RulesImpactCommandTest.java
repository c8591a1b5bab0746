package vn.binhdang.api.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.binhdang.testdata.MakeReports;

class RulesImpactCommandTest {

    private static final Path PACK = Path.of("../rules/packs/an-giang/37-kh-ubnd-2024.yaml");
    private static final String REPORTS = "../test-data/reports";

    @TempDir
    private Path folder;

    @Test
    void unitsWhoseVerdictsFlipAreNamedWithTheTotalsBeforeAndAfter() throws IOException {
        Run run = Run.of("rules", "impact", pack("2024: ít nhất 25%"), "--reports", REPORTS + "/nhon-hung-2024.json");

        assertThat(run.status()).isEqualTo(1);
        assertThat(run.out())
                .contains("Verdicts that change: 1, of units: 1")
                .contains("37-kh-ubnd-2024/2.3 · Women directors or owners")
                .containsPattern("Gap +1 +0 +−1")
                .containsPattern("Met +0 +1 +\\+1")
                .containsPattern("Phường Nhơn Hưng \\(30511\\).*, 2024, milestone 2024: Gap → Met");
    }

    @Test
    void spreadsheetsGetOneRowForEachVerdictAndProgramsEverything() throws IOException {
        String changed = pack("2024: ít nhất 25%");
        String report = REPORTS + "/nhon-hung-2024.json";

        assertThat(Run.of("rules", "impact", changed, "--reports", report, "--format", "csv")
                        .out()
                        .lines())
                .hasSize(2)
                .last()
                .asString()
                .startsWith("37-kh-ubnd-2024/2.3,")
                .endsWith(",2024,2024,GAP,MET");
        assertThat(Run.of("rules", "impact", changed, "--reports", report, "--format", "json")
                        .out())
                .contains("\"reports\": 1", "\"flipped\": 1", "\"before\": \"GAP\"", "\"after\": \"MET\"");
    }

    @Test
    void rulesThatChangeNoVerdictEndWithZeroAndAFolderStandsForItsReports() throws IOException {
        Files.copy(Path.of(REPORTS, "nhon-hung-2024.json"), folder.resolve("ward.json"));
        Files.copy(Path.of(REPORTS, "nation-2022.json"), folder.resolve("nation.json"));

        Run run = Run.of("rules", "impact", "shipped", "--reports", folder.toString());

        assertThat(run.status()).isZero();
        assertThat(run.out()).contains("rules: 2. Verdicts that change: 0, of units: 0");
    }

    @Test
    void everyReportThatCannotBeReadIsNamed() {
        Run run =
                Run.of("rules", "impact", "shipped", "--reports", "../test-data/bad/empty.json", "no-such-report.json");

        assertThat(run.status()).isEqualTo(3);
        assertThat(run.err()).contains("empty.json", "no-such-report.json");
    }

    @Test
    void twoReportsOfOneUnitInTwoFilesAreRefused() throws IOException {
        Path copy = folder.resolve("again.json");
        Files.copy(Path.of(REPORTS, "nhon-hung-2024.json"), copy);

        Run run = Run.of("rules", "impact", "shipped", "--reports", REPORTS + "/nhon-hung-2024.json", copy.toString());

        assertThat(run.status()).isEqualTo(3);
        assertThat(run.err()).contains("locality 30511 already has a report for 2024");
    }

    @Test
    void madeReportsOfTheWholeCountryAreTheSameForTheSameSeedAndAreUnderstood() throws IOException {
        Path one = folder.resolve("one");
        Path two = folder.resolve("two");
        MakeReports.main("--out", one.toString(), "--seed", "7", "--periods", "2026-Q1");
        MakeReports.main("--out", two.toString(), "--seed", "7", "--periods", "2026-Q1");
        assertThat(one.resolve("2026-Q1.json")).hasSameBinaryContentAs(two.resolve("2026-Q1.json"));

        Run run = Run.of(
                "rules",
                "impact",
                national(),
                "--reports",
                one.toString(),
                "--localities",
                one.resolve("localities/localities.csv").toString());

        assertThat(run.status()).isEqualTo(1);
        assertThat(run.out()).contains("Reports held against the old and the new rules: 3,321.");
    }

    private String national() throws IOException {
        Path file = folder.resolve("28-nq-cp-2021.yaml");
        String content = Files.readString(Path.of("../rules/packs/vn/28-nq-cp-2021.yaml"));
        Files.writeString(file, content.replace("2025: ở mức 111", "2025: ở mức 110"));
        return file.toString();
    }

    private String pack(String words) throws IOException {
        String content = Files.readString(PACK);
        assertThat(content).contains(words);
        Path file = folder.resolve("37-kh-ubnd-2024.yaml");
        Files.writeString(file, content.replace(words, "2024: ít nhất 1%"));
        return file.toString();
    }
}
