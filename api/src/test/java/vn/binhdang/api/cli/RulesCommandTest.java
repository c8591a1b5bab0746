package vn.binhdang.api.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class RulesCommandTest {

    @Test
    void listShowsEveryPackWithItsTargetsAndDeadlines() {
        Run run = Run.of("rules", "list");
        assertThat(run.status()).isZero();
        assertThat(run.out())
                .contains("28-nq-cp-2021", "37-kh-ubnd-2024/2.3", "110-kh-bvstbpn-2022/reporting/half-year");
    }

    @Test
    void listMayBeLimitedToAPackOrADay() {
        assertThat(Run.of("rules", "list", "hoa-phong-2024").out())
                .contains("hoa-phong-2024")
                .doesNotContain("28-nq-cp");
        assertThat(Run.of("rules", "list", "--as-of", "2022-06-30").out())
                .contains("110-kh-bvstbpn-2022")
                .doesNotContain("37-kh-ubnd-2024");
        assertThat(Run.of("rules", "list", "no-such-pack").status()).isEqualTo(2);
    }

    @Test
    void listNamesNoRequirementWhereAPersonMustDecideWhatItIs() {
        assertThat(Run.of("rules", "list", "1790-qd-ttg-2021", "--lang", "en").out())
                .contains("for review", "hằng năm từ 2025")
                .doesNotContain("tăng 10%");
    }

    @Test
    void showNamesTheRuleFileAndTheOtherFigureItAsksAbout() {
        assertThat(Run.of("rules", "show", "2282-qd-ttg-2020/1").out())
                .contains("2282-qd-ttg-2020.drl", "women-staff-share");
    }

    @Test
    void showGivesTheClauseInItsOwnWords() {
        Run run = Run.of("rules", "show", "37-kh-ubnd-2024/2.3");
        assertThat(run.status()).isZero();
        assertThat(run.out())
                .contains("37/KH-UBND", "I.2.2, chỉ tiêu 3", "đạt ít nhất 25%", "women-enterprise-leaders");
    }

    @Test
    void showSaysInTheLanguageOfTheReaderWhatAPersonMustLookAt() {
        assertThat(Run.of("rules", "show", "37-kh-ubnd-2024/3.1", "--lang", "en")
                        .out())
                .contains("a slip of the pen for 1.7 times")
                .doesNotContain("lỗi đánh máy");
        assertThat(Run.of("rules", "show", "37-kh-ubnd-2024/4.2", "--lang", "vi")
                        .out())
                .contains("không biết 100% của số nào")
                .doesNotContain("100% of what");
    }

    @Test
    void showOffersTheNearestTarget() {
        Run run = Run.of("rules", "show", "37-kh-ubnd-2024/23");
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).contains("Maybe “37-kh-ubnd-2024/2.3”?");
    }

    @Test
    void brokenRuleFilesEndWithFourAndNameEveryFaultWithItsPlace(@TempDir Path folder) throws IOException {
        copy(Path.of("..", "rules"), folder);
        Path pack = folder.resolve("packs/an-giang/37-kh-ubnd-2024.yaml");
        Files.writeString(
                pack,
                Files.readString(pack)
                        .replace("ít nhất 25%", "ít nhât 25%")
                        .replace("indicator: women-key-leaders", "indicator: women-key-leader"));
        Path other = folder.resolve("packs/hung-yen/hoa-phong-2024.yaml");
        Files.writeString(other, Files.readString(other).replaceFirst("severity:", "\tseverity:"));

        Run run = Run.of("check", "../test-data/reports/nhon-hung-2024.json", "--rules", folder.toString());

        assertThat(run.status()).isEqualTo(4);
        assertThat(run.out()).isEmpty();
        assertThat(run.err())
                .containsPattern("37-kh-ubnd-2024.yaml:\\d+:\\d+: .*Maybe “ít nhất 25%”")
                .containsPattern("37-kh-ubnd-2024.yaml:\\d+:\\d+: .*Maybe “women-key-leaders”")
                .containsPattern("hoa-phong-2024.yaml:\\d+:\\d+: there is a tab");
    }

    @Test
    void rulesCheckSaysWhatItRead() {
        Run run = Run.of("rules", "check");
        assertThat(run.status()).isZero();
        assertThat(run.err()).containsPattern("No faults: 20 packs, \\d+ targets");
        assertThat(Run.of("rules", "check", "no-such-folder").status()).isEqualTo(4);
        assertThat(Run.of("rules", "check", "../docs").status()).isEqualTo(4);
    }

    @Test
    void rulesCheckNamesFaultsOfAllFilesAndWhatDisagreesWithItsQuotationAtOnce(@TempDir Path folder)
            throws IOException {
        brokenIn(folder);

        Run run = Run.of("rules", "check", folder.toString(), "--lang", "vi");

        assertThat(run.status()).isEqualTo(4);
        assertThat(run.out())
                .startsWith("LỖI (3)")
                .containsPattern("37-kh-ubnd-2024.yaml:58:24: “ít nhất 26%”: số này không có trong câu trích.*25%")
                .containsPattern("37-kh-ubnd-2024.yaml:\\d+:\\d+: .*Có phải “women-key-leaders”")
                .containsPattern("hoa-phong-2024.yaml:\\d+:\\d+: có phím Tab.*thay phím Tab bằng dấu cách")
                .contains("GHI CHÚ: Yêu cầu thấp hơn cấp trên");
        assertThat(run.err()).contains("3 lỗi");
    }

    @Test
    void rulesCheckReadsDaysOffAndCriteriaOfInspectionsToo(@TempDir Path folder) throws IOException {
        brokenIn(folder);
        slip(folder.resolve("holidays.yaml"), "on: 04-30", "on: 04-31");
        slip(folder.resolve("holidays.yaml"), "on: 05-01", "on: 1/5");
        slip(folder.resolve("inspection.yaml"), "heavy: major", "heavy: majr");

        Run run = Run.of("rules", "check", folder.toString(), "--lang", "en");

        assertThat(run.status()).isEqualTo(4);
        assertThat(run.out())
                .startsWith("ERRORS (6)")
                .containsPattern("holidays.yaml:\\d+:\\d+: “04-31” is no day of a year")
                .containsPattern("holidays.yaml:\\d+:\\d+: “1/5” is no day of a year")
                .containsPattern("inspection.yaml:\\d+:\\d+: “majr” is none of:.* Maybe “major”?")
                .containsPattern("hoa-phong-2024.yaml:\\d+:\\d+: there is a tab");
    }

    @Test
    void aFolderWithoutThemHasThoseOfTheProgramAndNothingToBeToldOf(@TempDir Path folder) throws IOException {
        copy(Path.of("..", "rules"), folder);
        Files.delete(folder.resolve("holidays.yaml"));
        Files.delete(folder.resolve("inspection.yaml"));
        assertThat(Run.of("rules", "check", folder.toString(), "--strict").status())
                .isZero();

        Files.writeString(folder.resolve("holidays.yml"), "every-year: []");
        Run misnamed = Run.of("rules", "check", folder.toString(), "--lang", "en");
        assertThat(misnamed.status()).isEqualTo(4);
        assertThat(misnamed.out()).contains("holidays.yml: this file would not be read", "[misnamed-file]");
    }

    @Test
    void rulesCheckWritesSarifForCodeHosts(@TempDir Path folder) throws IOException {
        brokenIn(folder);
        Path file = folder.resolve("rules.sarif");

        Run run = Run.of("rules", "check", folder.toString(), "--format", "sarif", "-o", file.toString());

        assertThat(run.status()).isEqualTo(4);
        assertThat(run.out()).isEmpty();
        JsonNode log = new JsonMapper().readTree(Files.readString(file));
        JsonNode results = log.at("/runs/0/results");
        assertThat(log.get("version").asString()).isEqualTo("2.1.0");
        assertThat(results.valueStream()
                        .filter(result -> result.get("level").asString().equals("error")))
                .extracting(
                        result -> result.get("ruleId").asString(),
                        result -> result.at("/locations/0/physicalLocation/region/startLine")
                                        .asInt()
                                > 0)
                .containsExactlyInAnyOrder(
                        tuple("number-not-in-text", true), tuple("unknown-indicator", true), tuple("yaml-tab", true));
        assertThat(results.valueStream())
                .allSatisfy(result -> assertThat(log.at("/runs/0/tool/driver/rules")
                                .get(result.get("ruleIndex").asInt())
                                .get("id"))
                        .isEqualTo(result.get("ruleId")));
    }

    @Test
    void rulesCheckWritesJsonWithBothLanguages(@TempDir Path folder) throws IOException {
        brokenIn(folder);

        JsonNode proof = new JsonMapper()
                .readTree(Run.of("rules", "check", folder.toString(), "--format", "json")
                        .out());

        assertThat(proof.at("/summary/error").asInt()).isEqualTo(3);
        assertThat(proof.get("remarks")
                        .valueStream()
                        .filter(one -> one.get("code").asString().equals("number-not-in-text")
                                && one.get("level").asString().equals("error")))
                .singleElement()
                .satisfies(one -> {
                    assertThat(one.get("line").asInt()).isEqualTo(58);
                    assertThat(one.get("column").asInt()).isEqualTo(24);
                    assertThat(one.at("/message/vi").asString()).contains("câu trích");
                    assertThat(one.at("/message/en").asString()).contains("quoted clause");
                });
    }

    @Test
    void rulesCheckWritesJUnitWithACaseForEveryFile(@TempDir Path folder) throws IOException {
        brokenIn(folder);

        String xml =
                Run.of("rules", "check", folder.toString(), "--format", "junit").out();

        assertThat(xml)
                .contains("tests=\"31\" failures=\"2\"")
                .containsPattern(
                        "<testcase classname=\"rules\" name=\"[^\"]*hoa-phong-2024.yaml\"><failure type=\"yaml-tab\"")
                .containsPattern("name=\"[^\"]*son-la-2023.yaml\"><system-out>note ");
    }

    @Test
    void warningsAreErrorsOnlyForThoseWhoAskForIt(@TempDir Path folder) throws IOException {
        copy(Path.of("..", "rules"), folder);
        Path pack = folder.resolve("packs/hai-duong/3239-kh-ubnd-2021.yaml");
        Files.writeString(pack, Files.readString(pack).replace("to: 2025-06-30", "to: 2030-12-31"));

        Run lenient = Run.of("rules", "check", folder.toString());

        assertThat(lenient.status()).isZero();
        assertThat(lenient.out()).contains("WARNINGS (1)", "[pack-outlives-unit]");
        assertThat(Run.of("rules", "check", folder.toString(), "--strict").status())
                .isEqualTo(4);
    }

    private static void slip(Path file, String right, String wrong) throws IOException {
        String content = Files.readString(file);
        assertThat(content).contains(right);
        Files.writeString(file, content.replace(right, wrong));
    }

    private static void brokenIn(Path folder) throws IOException {
        copy(Path.of("..", "rules"), folder);
        Path pack = folder.resolve("packs/an-giang/37-kh-ubnd-2024.yaml");
        Files.writeString(
                pack,
                Files.readString(pack)
                        .replace("milestones: {2024: ít nhất 25%}", "milestones: {2024: ít nhất 26%}")
                        .replace("indicator: women-key-leaders", "indicator: women-key-leader"));
        Path other = folder.resolve("packs/hung-yen/hoa-phong-2024.yaml");
        Files.writeString(other, Files.readString(other).replaceFirst("severity:", "\tseverity:"));
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                if (!file.toString().contains("target") && !file.toString().contains("src")) {
                    Path copy = to.resolve(from.relativize(file).toString());
                    Files.createDirectories(copy.getParent());
                    Files.copy(file, copy);
                }
            }
        }
    }
}
