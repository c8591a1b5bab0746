package vn.binhdang.api.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

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
