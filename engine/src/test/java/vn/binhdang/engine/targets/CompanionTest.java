package vn.binhdang.engine.targets;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.binhdang.engine.samples.SamplePacks.measure;
import static vn.binhdang.engine.samples.SamplePacks.pack;
import static vn.binhdang.engine.samples.SampleReports.counts;
import static vn.binhdang.engine.samples.SampleReports.line;
import static vn.binhdang.engine.samples.SampleReports.report;
import static vn.binhdang.engine.samples.TargetBuilder.aTarget;

import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.binhdang.engine.report.Reported;
import vn.binhdang.engine.samples.SampleIndicators;
import vn.binhdang.engine.text.Text;

/** A clause rule may ask about another figure of the same report. */
class CompanionTest {

    private static final Target TARGET = aTarget("1")
            .measuring(measure(SampleIndicators.WOMEN_LEADERS, "2024", "đạt 60%"))
            .ruleFile("x.drl")
            .dependsOn(SampleIndicators.WOMEN_IN_AGRICULTURE)
            .build();

    @ParameterizedTest
    @CsvSource({"299, 1000, true", "300, 1000, false", "29999, 100000, true", "0, 10, true", "1, 0, false"})
    void theOtherFigureIsComparedExactly(String part, String whole, boolean below) {
        assertThat(cell(counts(part, whole)).companionIsBelow(30)).isEqualTo(below);
    }

    @Test
    void silenceAndInapplicabilityAreNotBelowAnything() {
        Cell silent = Plans.plan("2024", TARGET).cells().get(0);

        assertThat(silent.companion()).isNotNull();
        assertThat(silent.companionIsBelow(30)).isFalse();
        assertThat(cell(new Reported.NotApplicable("không có")).companionIsBelow(30))
                .isFalse();
    }

    @Test
    void aClauseThatAsksAboutNoOtherFigureHasNone() {
        Target target = aTarget("1")
                .measuring(measure(SampleIndicators.WOMEN_LEADERS, "2024", "đạt 60%"))
                .build();

        Cell cell = Plans.plan("2024", target).cells().get(0);

        assertThat(cell.companion()).isNull();
        assertThat(cell.companionIsBelow(30)).isFalse();
    }

    @Test
    void theCellIsComparableOnceItsOwnFigureIsReportedAndKeepsTheOtherOneWhenItBinds() {
        Cell silent = Plans.plan("2024", TARGET).cells().get(0);
        Cell reported = Plans.plan(
                        report(
                                "2024",
                                line(SampleIndicators.WOMEN_LEADERS, counts("4", "9")),
                                line(SampleIndicators.WOMEN_IN_AGRICULTURE, counts("2", "9"))),
                        pack(TARGET))
                .cells()
                .get(0);

        assertThat(silent.isComparable()).isFalse();
        assertThat(reported.isComparable()).isTrue();
        assertThat(reported.obstacle()).isEqualTo(Obstacle.CLAUSE_RULE);
        assertThat(reported.binding().companion()).isEqualTo(reported.companion());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            5     | 20     | 25 % (5/20)              | 25 % (5/20)
            29999 | 100000 | 29,999 % (29.999/100.000) | 29.999 % (29,999/100,000)
            """)
    void inWordsItIsNeverRoundedUpToTheNumberItIsBelow(String part, String whole, String vi, String en) {
        Companion companion = Objects.requireNonNull(cell(counts(part, whole)).companion());

        assertThat(companion.words()).isEqualTo(new Text(vi, en));
    }

    @Test
    void silenceIsADash() {
        Companion companion =
                Objects.requireNonNull(Plans.plan("2024", TARGET).cells().get(0).companion());

        assertThat(companion.words()).isEqualTo(Text.same("–"));
    }

    private static Cell cell(Reported other) {
        return Plans.plan(report("2024", line(SampleIndicators.WOMEN_IN_AGRICULTURE, other)), pack(TARGET))
                .cells()
                .get(0);
    }
}
