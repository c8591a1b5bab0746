package vn.binhdang.engine.findings;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.binhdang.engine.samples.SampleReports.report;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.binhdang.engine.explanations.Explanations;
import vn.binhdang.engine.samples.SampleCells;
import vn.binhdang.engine.samples.SampleIndicators;
import vn.binhdang.engine.samples.SampleReadings;
import vn.binhdang.engine.samples.SampleReports;
import vn.binhdang.engine.targets.Cell;
import vn.binhdang.engine.targets.Severity;
import vn.binhdang.engine.verdicts.Decisions;
import vn.binhdang.engine.verdicts.Doubt;
import vn.binhdang.engine.verdicts.Judgement;
import vn.binhdang.engine.verdicts.Judgements;
import vn.binhdang.engine.verdicts.Verdict;

/** What becomes a finding, and that each says of itself what is wrong. */
class FindingsTest {

    @Test
    void aUnitThatNothingBindsIsNotPassedOverInSilence() {
        List<Finding> findings = Findings.of(report("2024"), judgements(List.of()));

        assertThat(findings).singleElement().satisfies(nothing -> {
            assertThat(nothing.id()).isEqualTo("30511:rule-book:DATA_QUALITY:year");
            assertThat(nothing.severity()).isEqualTo(Severity.MAJOR);
            assertThat(nothing.message().vi()).startsWith("Không có văn bản nào");
            assertThat(nothing.message().en()).startsWith("No document of the rule book binds this unit");
        });
    }

    @ParameterizedTest
    @CsvSource({"GAP, GAP", "NOT_REPORTED, NOT_REPORTED", "NOT_COMPUTABLE, DATA_QUALITY"})
    void whatSomebodyMustActOnIsAFindingThatNamesItsTarget(Verdict verdict, Finding.Kind kind) {
        List<Finding> findings = Findings.of(report("2024"), judgements(List.of(judgement(verdict))));

        assertThat(findings).singleElement().satisfies(finding -> {
            assertThat(finding.kind()).isEqualTo(kind);
            assertThat(finding.target()).isEqualTo("plan/1");
            assertThat(finding.indicator()).isEqualTo("women-leaders");
            assertThat(finding.message().en()).startsWith("target 1");
        });
    }

    @ParameterizedTest
    @CsvSource({"MET", "NOT_YET", "NOT_APPLICABLE", "REVIEW"})
    void whatIsInOrderOrLeftToAPersonIsNone(Verdict verdict) {
        assertThat(Findings.of(report("2024"), judgements(List.of(judgement(verdict)))))
                .isEmpty();
    }

    @Test
    void aDoubtSaysWhatIsDoubted() {
        Decisions decisions = new Decisions();
        decisions.doubt(
                SampleReadings.reading(SampleIndicators.WOMEN_LEADERS, SampleReports.counts("10", "9")),
                Doubt.Kind.PART_ABOVE_WHOLE,
                "rule");
        Doubt doubt = decisions.doubts().get(0);

        assertThat(new Cause.Doubted(doubt).words(new Explanations())).isEqualTo(DoubtWords.of(doubt));
    }

    private static Judgement judgement(Verdict verdict) {
        Cell cell = SampleCells.cell(
                SampleIndicators.WOMEN_LEADERS,
                "ít nhất 25%",
                SampleCells.counts(SampleIndicators.WOMEN_LEADERS, 1, 10));
        return new Judgement(cell, verdict, "rule", null);
    }

    private static Judgements judgements(List<Judgement> cells) {
        return new Judgements(cells, List.of(), List.of(), List.of(), List.of());
    }
}
