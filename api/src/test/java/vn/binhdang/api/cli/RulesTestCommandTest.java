package vn.binhdang.api.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The command, on the rule files of Nhơn Hưng alone so that it is quick. */
class RulesTestCommandTest {

    private static final String PACK = "an-giang/37-kh-ubnd-2024.yaml";

    @TempDir
    private Path folder;

    @BeforeEach
    void nhonHungAlone() throws IOException {
        Path rules = Path.of("..", "rules");
        copy(rules.resolve("localities.csv"));
        copy(rules.resolve("cases/localities.csv"));
        copy(rules.resolve("packs").resolve(PACK));
        copy(rules.resolve("cases").resolve(PACK));
        try (Stream<Path> indicators = Files.list(rules.resolve("indicators"))) {
            for (Path file : indicators.toList()) {
                copy(file);
            }
        }
    }

    @Test
    void theShippedCasesHoldAndCoverEveryTarget() {
        Run run = Run.of("rules", "test");
        assertThat(run.status()).as(run.out()).isZero();
        assertThat(run.out())
                .contains("37-kh-ubnd-2024", " 0 failed; ", " 0 not covered both ways")
                .doesNotContain("✗");
    }

    @Test
    void aCaseThatFailsIsShownWithItsPlaceWhatWasExpectedAndWhatCame() throws IOException {
        edit("packs", "{2024: đạt từ 50%}", "{2024: đạt từ 60%}");
        Run run = test();
        assertThat(run.status()).isEqualTo(1);
        assertThat(run.out())
                .containsPattern("✗ .*cases/an-giang/37-kh-ubnd-2024.yaml:\\d+:5: 37-kh-ubnd-2024/1.1 – đúng một nửa")
                .contains("expected Met (MET), got Gap (GAP)");
        Run vietnamese = Run.in(Map.of("LANG", "vi_VN.UTF-8"), "", "rules", "test", folder.toString());
        assertThat(vietnamese.out()).contains("trông đợi Đạt (MET), kết quả Chưa đạt (GAP)");
    }

    @Test
    void aTargetWithoutEnoughCasesIsNamed() throws IOException {
        edit("cases", "expect: ON_TIME", "expect: NOT_BOUND");
        Run run = test("--target", "37-kh-ubnd-2024/reporting/half-year");
        assertThat(run.status()).isEqualTo(1);
        assertThat(run.out())
                .contains("37-kh-ubnd-2024/reporting/half-year has no case that holds and shows: On time (ON_TIME)");
    }

    @Test
    void brokenCaseFilesEndWithFourAndNameEveryFault() throws IOException {
        edit("cases", "expect: MET", "expect: MAT");
        Run run = test();
        assertThat(run.status()).isEqualTo(4);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).containsPattern("37-kh-ubnd-2024.yaml:9:13: “MAT” is none of: .*Maybe “MET”\\?");
    }

    @Test
    void aMistakeThatNoCaseNoticesIsListed() throws IOException {
        Run good = test("--mutate", "--target", "37-kh-ubnd-2024/1.1");
        assertThat(good.status()).as(good.out()).isZero();
        assertThat(good.out()).contains("(100%)");
        edit("cases", "numerator: 4, denominator: 8", "numerator: 8, denominator: 8");
        Run run = test("--mutate", "--target", "37-kh-ubnd-2024/1.1");
        assertThat(run.status()).isEqualTo(1);
        assertThat(run.out())
                .contains("✗ 37-kh-ubnd-2024/1.1: no case notices the mistake: 2024 demands > 50", "not noticed 2");
    }

    @Test
    void aCaseThatNoMistakeChangesIsANoteOnly() {
        Run run = test("--mutate", "--target", "37-kh-ubnd-2024/III.5.1");
        assertThat(run.status()).isZero();
        assertThat(run.out()).contains("Note. ", "a case that notices no mistake: 37-kh-ubnd-2024/III.5.1 – không");
    }

    @Test
    void anUnknownTargetIsWrongUsageAndTheNearestIsOffered() {
        Run run = test("--target", "37-kh-ubnd-2024/23");
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).contains("Maybe “37-kh-ubnd-2024/2.3”?");
    }

    @Test
    void jsonGivesCoverageByTargetAndVerdict() {
        Run run = test("--format", "json", "--mutate", "--target", "37-kh-ubnd-2024/1.1");
        assertThat(run.out())
                .contains("\"target\": \"37-kh-ubnd-2024/1.1\"", "\"MET\": 2", "\"score\": 100", "\"survivors\": [ ]");
    }

    @Test
    void junitFailsForACaseAndForAMistakeThatSurvives() throws IOException {
        edit("cases", "numerator: 4, denominator: 8", "numerator: 3, denominator: 8");
        Run run = test("--format", "junit", "--mutate", "--target", "37-kh-ubnd-2024/1.1");
        assertThat(run.out())
                .contains("<testsuite name=\"37-kh-ubnd-2024\"", "failures=\"1\"", "expected Met (MET), got Gap (GAP)")
                .contains("<testsuite name=\"mistakes\"");
    }

    private Run test(String... options) {
        return Run.of(Stream.concat(Stream.of("rules", "test", folder.toString()), Stream.of(options))
                .toArray(String[]::new));
    }

    private void edit(String place, String words, String by) throws IOException {
        Path file = folder.resolve(place).resolve(PACK);
        String content = Files.readString(file);
        assertThat(content).contains(words);
        Files.writeString(file, content.replaceFirst(Pattern.quote(words), by));
    }

    private void copy(Path file) throws IOException {
        Path copy = folder.resolve(Path.of("..", "rules").relativize(file).toString());
        Files.createDirectories(copy.getParent());
        Files.copy(file, copy);
    }
}
