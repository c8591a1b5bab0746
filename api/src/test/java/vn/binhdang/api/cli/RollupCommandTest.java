package vn.binhdang.api.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.binhdang.api.TestReports;

/** Rolls up the made-up province 98 with six communes, 98001 to 98006. */
class RollupCommandTest {

    /** Writes the expected results anew instead of comparing; look at what changed before committing it. */
    private static final boolean RENEW = Boolean.getBoolean("results.renew");

    private static final String FIVE = file("made-province-2026-five-of-six.json");
    private static final String SIXTH = file("made-province-2026-the-sixth.json");
    private static final String OWN = file("made-province-2026-own.json");
    private static final String BEFORE = file("made-province-2025.json");
    private static final String REGISTER = file("made-province-localities.csv");

    @TestFactory
    Stream<DynamicTest> everyRollUpGivesItsExpectedResult() {
        String[] complete = {FIVE, SIXTH, OWN, "--to", "98", "--localities", REGISTER};
        String[] oneSilent = {FIVE, "--to", "98", "--localities", REGISTER, "--history", BEFORE};
        return Stream.of(
                golden("made-province-2026-complete.json", "en", complete),
                golden("made-province-2026-complete.vi.txt", "vi", complete),
                golden("made-province-2026-one-silent.json", "en", oneSilent),
                golden("made-province-2026-one-silent.vi.txt", "vi", oneSilent),
                golden("made-province-2026-one-silent.en.txt", "en", oneSilent),
                golden("made-province-2026-one-silent.csv", "vi", oneSilent));
    }

    @Test
    void whileACommuneIsSilentTheBoundsAndTheDecidingReportsAreShown() {
        Run run = Run.of("rollup", FIVE, "--to", "98", "--localities", REGISTER, "--history", BEFORE, "--lang", "vi");
        assertThat(run.status()).isEqualTo(1);
        assertThat(run.err()).isEmpty();
        assertThat(run.out())
                .contains("Đã báo cáo: 5/6 đơn vị (83,33 %).", "Chưa báo cáo: Đặc khu Giả Định Sáu (98006).")
                .contains("27,36 % (58/212) đến", "1 báo cáo quyết định.", "mẫu số kỳ trước")
                .contains("Nên liên hệ trước:\n  Đặc khu Giả Định Sáu (98006), chưa báo cáo: cần cho");
        assertThat(run.out().indexOf("✗ Chưa đạt"))
                .isLessThan(run.out().indexOf("… Chưa xác định"))
                .isNotNegative();
        assertThat(run.out().indexOf("… Chưa xác định")).isLessThan(run.out().indexOf("✓ Đạt"));
    }

    @Test
    void theOwnReportIsShownBesideTheSum() {
        Run run = Run.of("rollup", FIVE, SIXTH, OWN, "--to", "98", "--localities", REGISTER);
        assertThat(run.out())
                .contains("the figure of Tỉnh Giả Định is 1,100/4,600, from its units 1,080/4,600.")
                .doesNotContain("Silent:");
    }

    @Test
    void theOrderOfTheFilesDoesNotMatter() {
        Run one = Run.of("rollup", FIVE, SIXTH, OWN, "--to", "98", "--localities", REGISTER, "--format", "json");
        Run two = Run.of("rollup", OWN, SIXTH, FIVE, "--to", "98", "--localities", REGISTER, "--format", "json");
        assertThat(one.out()).startsWith("{").isEqualTo(two.out());
    }

    @Test
    void whatIsNotRolledUpIsToldWhenAskedFor() {
        String[] usual = {"rollup", FIVE, "--to", "98", "--localities", REGISTER};
        assertThat(Run.of(usual).out()).doesNotContain("Not rolled up");
        assertThat(Run.of("rollup", FIVE, "--to", "98", "--localities", REGISTER, "--verbose")
                        .out())
                .contains("Not rolled up: 28-nq-cp-2021/5.1 (gender-in-curriculum). Answers of yes or no");
    }

    @Test
    void aRegisterThatKnowsOnlySomeCommunesIsNotTrusted() {
        String report = "{\"locality\": \"10507\", \"period\": \"2026\", \"indicators\": {}}";
        Run run = Run.withInput(report, "rollup", "-", "--to", "31", "--lang", "vi");
        assertThat(run.status()).isEqualTo(1);
        assertThat(run.err()).contains("chỉ có 1 đơn vị cấp xã thuộc Thành phố Hải Phòng", "dùng --localities TỆP");
        assertThat(run.out()).contains("Danh mục đơn vị chưa đầy đủ");
        assertThat(Run.withInput(report, "rollup", "-", "--to", "31", "--format", "json")
                        .out())
                .contains("\"registerComplete\": false");
        String allMet = """
                {"locality": "10507", "period": "2026", "indicators": {
                  "gbv-victims-supported": {"numerator": 9, "denominator": 9},
                  "gbv-perpetrators-counselled": {"numerator": 9, "denominator": 9},
                  "trafficking-returnees-supported": {"numerator": 9, "denominator": 9}}}
                """;
        assertThat(Run.withInput(allMet, "rollup", "-", "--to", "31", "--fail-on", "critical")
                        .status())
                .isEqualTo(1);
        assertThat(Run.withInput(allMet, "rollup", "-", "--to", "31", "--fail-on", "none")
                        .status())
                .isZero();
    }

    @ParameterizedTest
    @CsvSource({"none,0", "critical,1", "major,1", "minor,1"})
    void theStatusFollowsTheSeverityAskedFor(String severity, int status) {
        Run run = Run.of("rollup", FIVE, "--to", "98", "--localities", REGISTER, "--fail-on", severity);
        assertThat(run.status()).isEqualTo(status);
    }

    @Test
    void provincesAreRolledUpToTheNationWhenAskedTo() {
        String province = TestReports.report("thanh-hoa-2023-h1.json").toString();
        Run run = Run.of("rollup", province, "--to", "VN", "--level", "province", "--lang", "en");
        assertThat(run.err()).isEmpty();
        assertThat(run.out()).contains("rolled up from 63 units of the level province", "Reported: 1 of 63 units");
    }

    @Test
    void reportsOfSeveralPeriodsNeedAChoice() {
        Run mixed = Run.of("rollup", FIVE, BEFORE, "--to", "98", "--localities", REGISTER);
        assertThat(mixed.status()).isEqualTo(3);
        assertThat(mixed.out()).isEmpty();
        assertThat(mixed.err())
                .contains("of different periods", "2025 (2 reports); 2026 (5 reports)", "Choose one with --period");
        Run chosen = Run.of("rollup", FIVE, BEFORE, "--to", "98", "--localities", REGISTER, "--period", "2026");
        assertThat(chosen.status()).isEqualTo(1);
        assertThat(chosen.err()).contains("Reports of other periods left aside: 2.");
    }

    @Test
    void reportsFromElsewhereAreNamed() {
        String elsewhere = "{\"locality\": \"30502\", \"period\": \"2026\", \"indicators\": {}}";
        Run run = Run.withInput(elsewhere, "rollup", FIVE, "-", "--to", "98", "--localities", REGISTER);
        assertThat(run.status()).isEqualTo(3);
        assertThat(run.err()).contains("stdin: Phường Thới Sơn (30502) does not lie in Tỉnh Giả Định (98)");
    }

    @Test
    void aDistrictReportsNoMoreIn2026() {
        String district = "{\"locality\": \"890\", \"period\": \"2026\", \"indicators\": {}}";
        Run run = Run.withInput(district, "rollup", "-", "--to", "91");
        assertThat(run.status()).isEqualTo(3);
        assertThat(run.err()).contains("on 2026-12-31 no locality has the code 890", "Thị xã Tịnh Biên");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            --to 9999                    | there is no locality with the code “9999”
            --to 890                     | on 2026-12-31 no locality has the code 890
            --to 98001                   | Xã Giả Định Một is on the level commune
            --to 98 --level province     | Tỉnh Giả Định is on the level province
            --to 98 --level hamlet       | “hamlet” is not possible for LEVEL
            --to 98 --period 2026-H3     | “2026-H3” is not possible for PERIOD
            --level commune              | missing CODE
            """)
    void aScopeThatMakesNoSenseIsWrongUsage(String options, String message) {
        List<String> arguments = new ArrayList<>(List.of("rollup", FIVE, "--localities", REGISTER));
        arguments.addAll(List.of(options.split(" ")));
        Run run = Run.of(arguments.toArray(String[]::new));
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains(message).doesNotContain("Exception", "..");
    }

    @Test
    void withoutReportsThereIsNothingToRollUp() {
        assertThat(Run.of("rollup", "--to", "98").status()).isEqualTo(2);
        Run empty = Run.withInput("[]", "rollup", "-", "--to", "98", "--localities", REGISTER);
        assertThat(empty.status()).isEqualTo(3);
        Run own = Run.of("rollup", OWN, "--to", "98", "--localities", REGISTER);
        assertThat(own.status()).isEqualTo(3);
        assertThat(own.err()).contains("no report of the level commune is of a unit below Tỉnh Giả Định");
        Run other = Run.of("rollup", FIVE, "--to", "VN", "--localities", REGISTER, "--level", "province");
        assertThat(other.err()).contains("use --level commune");
    }

    @Test
    void theResultNeverTakesThePlaceOfAnEarlierReport(@TempDir Path folder) throws IOException {
        Path before = Files.copy(Path.of(BEFORE), folder.resolve("before.json"));
        String[] arguments = {
            "rollup",
            FIVE,
            "--to",
            "98",
            "--localities",
            REGISTER,
            "--history",
            before.toString(),
            "-o",
            before.toString()
        };
        assertThat(Run.of(arguments).status()).isEqualTo(5);
        assertThat(Files.readString(before)).isEqualTo(Files.readString(Path.of(BEFORE)));
    }

    private static DynamicTest golden(String name, String language, String... arguments) {
        return DynamicTest.dynamicTest(name, () -> {
            List<String> all = new ArrayList<>(List.of("rollup", "--lang", language));
            all.addAll(List.of(arguments));
            all.addAll(List.of("--format", name.endsWith(".txt") ? "table" : name.replaceFirst("^.*\\.", "")));
            Run run = Run.of(all.toArray(String[]::new));
            assertThat(run.err()).isEmpty();
            String seen = TestReports.comparable(run.out());
            Path expected = TestReports.rollUp("results").resolve(name);
            if (RENEW) {
                Files.createDirectories(expected.getParent());
                Files.writeString(expected, seen);
            }
            assertThat(seen).isEqualTo(Files.readString(expected));
        });
    }

    private static String file(String name) {
        return TestReports.rollUp(name).toString();
    }
}
