package vn.binhdang.api.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import vn.binhdang.api.TestReports;

class CheckCommandTest {

    private static final String REPORT =
            TestReports.report("nhon-hung-2024.json").toString();

    @Test
    void theTableShowsVerdictFigureRequirementDistanceAndClauseGapsFirst() {
        Run run = Run.of("check", REPORT);
        assertThat(run.status()).isEqualTo(1);
        assertThat(run.err()).isEmpty();
        String gap = run.out()
                .lines()
                .filter(line -> line.contains("20 % (2/10)"))
                .findFirst()
                .orElseThrow();
        assertThat(gap).contains("✗ Gap", "at least 25 %", "−5 points", "37/KH-UBND, I.2.2,");
        assertThat(run.out()).contains("37-kh-ubnd-2024/2.3", "replace 1 or add 1");
        assertThat(run.out().indexOf("✗ Gap")).isLessThan(run.out().indexOf("✓ Met"));
        assertThat(run.out()).contains("81 cells in all");
    }

    @Test
    void theTableSpeaksVietnameseWhenAskedTo() {
        assertThat(Run.of("check", REPORT, "--lang", "vi").out()).contains("✗ Chưa đạt", "ít nhất 25%", "−5 điểm %");
        assertThat(Run.in(Map.of("LANG", "vi_VN.UTF-8"), "", "check", REPORT).out())
                .contains("✗ Chưa đạt");
        assertThat(Run.in(Map.of("LANG", "C"), "", "check", REPORT).out()).contains("✗ Chưa đạt");
    }

    @Test
    void aReportMayComeFromStandardInput() throws IOException {
        Run run = Run.withInput(Files.readString(Path.of(REPORT)), "check", "-", "--format", "json");
        assertThat(run.status()).isEqualTo(1);
        assertThat(run.out()).startsWith("{").contains("\"planned\": 81");
    }

    @Test
    void severalReportsGiveAnArrayInTheOrderOfTheirCodesWhateverTheOrderOfTheFiles() {
        String other = TestReports.report("thanh-hoa-2023-h1.json").toString();
        Run one = Run.of("check", REPORT, other, "--format", "json");
        Run two = Run.of("check", other, REPORT, "--format", "json");
        assertThat(one.out()).startsWith("[").isEqualTo(two.out());
    }

    @Test
    void theSameFiguresAsATableWithDecimalCommasGiveTheSameResult() {
        Run english =
                Run.of("check", TestReports.report("several-wards-2024.csv").toString(), "--format", "csv");
        Run vietnamese =
                Run.of("check", TestReports.report("several-wards-2024-vi.csv").toString(), "--format", "csv");
        assertThat(vietnamese.out()).isEqualTo(english.out()).contains("30520");
    }

    @Test
    void csvHasARowForEachVerdictAndNoFormula() {
        String[] lines = Run.of("check", REPORT, "--format", "csv").out().split("\n");
        assertThat(lines).hasSize(82).noneMatch(line -> line.matches("(^|.*,)[=+@].*") && !line.contains("\"+"));
        assertThat(lines[0]).startsWith("locality,period,target,part,milestone,due,verdict");
    }

    @Test
    void junitCountsGapsAsFailures() {
        String xml = Run.of("check", REPORT, "--format", "junit").out();
        assertThat(xml)
                .contains("<testsuite name=\"30511 2024\" tests=\"81\" failures=\"9\"")
                .contains(
                        "<testcase classname=\"37-kh-ubnd-2024\" name=\"37-kh-ubnd-2024/2.3@2024\"><failure message=");
    }

    @Test
    void theResultMayBeWrittenToAFile(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("result.json");
        Run run = Run.of("check", REPORT, "--format", "json", "-o", file.toString());
        assertThat(run.out()).isEmpty();
        assertThat(Files.readString(file)).contains("\"planned\": 81");
        assertThat(Files.list(folder)).containsExactly(file);
    }

    @Test
    void aResultNeverTakesThePlaceOfAReportOrAFolder(@TempDir Path folder) throws IOException {
        Path report = Files.copy(Path.of(REPORT), folder.resolve("report.json"));
        assertThat(Run.of("check", report.toString(), "-o", report.toString()).status())
                .isEqualTo(5);
        assertThat(Files.readString(report)).isEqualTo(Files.readString(Path.of(REPORT)));
        assertThat(Run.of("check", REPORT, "-o", folder.toString()).status()).isEqualTo(5);
        assertThat(folder).isDirectory();
    }

    @Test
    void whatAReportSaysCannotMoveTheCursor() {
        String report =
                "{\"locality\": \"30511\", \"period\": \"2024\", \"document\": \"a\\u001b[2Jb\", \"indicators\": {}}";
        assertThat(Run.withInput(report, "check", "-").out())
                .contains("a\uFFFD[2Jb")
                .doesNotContain("\u001b");
    }

    @ParameterizedTest
    @CsvSource({"none,0", "critical,1", "major,1", "minor,1", "note,1"})
    void theStatusFollowsTheSeverityAskedFor(String severity, int status) {
        assertThat(Run.of("check", TestReports.report("nation-2022.json").toString(), "--fail-on", severity)
                        .status())
                .isEqualTo(status);
    }

    @Test
    void aReportThatNoDocumentBindsIsNoPass() {
        String report = "{\"locality\": \"16732\", \"period\": \"2031\", \"indicators\": {}}";
        Run run = Run.withInput(report, "check", "-");
        assertThat(run.status()).isEqualTo(1);
        assertThat(run.out()).contains("No document of the rule book binds this unit in this period");
    }

    @Test
    void aTableOfASpreadsheetMayWriteTheDayFirst() {
        String table = """
                mã đơn vị;kỳ báo cáo;chỉ số;giá trị;ngày nộp
                30511;2024-H1;women-key-leaders;44,44;10/6/2024
                """;
        Run run = Run.withInput(table, "check", "-");
        assertThat(run.err()).isEmpty();
        assertThat(run.out()).contains("Sent on 2024-06-10, 1 day(s) late");
    }

    @Test
    void aFigureOfADoubtfulClauseIsShownAndTheReasonTold() {
        String row = Run.of("check", REPORT, "--lang", "vi").out();
        assertThat(row).contains("25 % (3/12)", "Tăng 20%");
    }

    @Test
    void nobodyIsAskedToAddVictims() {
        String json = Run.of("check", REPORT, "--format", "json").out();
        String target = json.substring(json.indexOf("\"37-kh-ubnd-2024/3.2/b\""));
        assertThat(target.substring(0, target.indexOf("\"severity\"")))
                .contains("\"replace\": 1", "1 more of the same total")
                .doesNotContain("\"add\"");
    }

    @Test
    void wrongUsageEndsWithTwoAndAQuestion() {
        Run run = Run.of("check", REPORT, "--formt", "json");
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).contains("--formt", "Maybe: --format?").doesNotContain("Exception");
        assertThat(Run.of("check").status()).isEqualTo(2);
        assertThat(Run.of("check", REPORT, "--as-of", "yesterday").status()).isEqualTo(2);
    }

    @ParameterizedTest
    @MethodSource("vn.binhdang.api.TestReports#bad")
    void whatCannotBeReadEndsWithThreeNamesTheFileAndEvaluatesNothing(Path bad) {
        Run run = Run.of("check", bad.toString());
        assertThat(run.status()).isEqualTo(3);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains(bad.getFileName().toString()).doesNotContain("Exception", "\tat ");
    }

    @Test
    void oneBadFileAmongGoodOnesStopsThemAll() {
        Run run = Run.of("check", REPORT, "no-such-file.json", ".");
        assertThat(run.status()).isEqualTo(3);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains("no-such-file.json: there is no such file", ".: this is a folder");
    }

    @Test
    void aFileOfAHundredMegabytesIsRefusedByItsSize(@TempDir Path folder) throws IOException {
        Path big = folder.resolve("big.json");
        try (var content = Files.newOutputStream(big)) {
            content.write("{\"locality\": \"".getBytes(StandardCharsets.UTF_8));
            byte[] megabyte = "a".repeat(1024 * 1024).getBytes(StandardCharsets.UTF_8);
            for (int count = 0; count < 100; count++) {
                content.write(megabyte);
            }
        }
        Run run = Run.of("check", big.toString());
        assertThat(run.status()).isEqualTo(3);
        assertThat(run.err()).contains("larger than 32 MB");
    }
}
