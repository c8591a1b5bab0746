package vn.binhdang.rules;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.binhdang.engine.cases.CaseRun;
import vn.binhdang.engine.cases.Cases;
import vn.binhdang.engine.cases.PackResult;

/** What is said of cases that hold, fail, are missing or follow from the pack. */
class CaseRunTest {

    @Test
    void casesThatHoldAndCoverEverythingAreSound() {
        PackResult result = run(MadeCases.reading(MadeCases.ALL));
        assertThat(result.failures()).isEmpty();
        assertThat(result.uncovered()).isEmpty();
        assertThat(result.isSound()).isTrue();
        assertThat(result.cases()).hasSize(9);
        assertThat(result.coverage().get(0).outcomes())
                .containsEntry("MET", 1)
                .containsEntry("GAP", 2)
                .containsEntry("NOT_YET", 1)
                .containsEntry("NOT_BOUND", 3);
    }

    @Test
    void aCaseThatFailsSaysWhatWasExpectedWhatCameAndWhy() {
        PackResult result = run(MadeCases.inPack("{2024: ít nhất 25%}", "{2024: trên 25%}", MadeCases.ALL));
        assertThat(result.failures()).singleElement().satisfies(failure -> {
            assertThat(failure.one().place()).hasToString("made/cases/made/made.yaml:3:5");
            assertThat(failure.difference().vi()).isEqualTo("trông đợi Đạt (MET), kết quả Chưa đạt (GAP)");
            assertThat(failure.why()).isNotNull();
        });
        assertThat(result.uncovered())
                .as("a case that fails shows nothing")
                .singleElement()
                .satisfies(
                        coverage -> assertThat(coverage.missing().get(0).en()).isEqualTo("Met (MET)"));
    }

    @ParameterizedTest
    @CsvSource({
        "exactly a quarter, made/1, Met (MET)",
        "on the last day, made/reporting/annual, On time (ON_TIME)",
        "the day after, made/reporting/annual, Late (LATE)"
    })
    void whatNoCaseShowsIsNamed(String left, String subject, String missing) {
        assertThat(run(MadeCases.reading(MadeCases.without(left))).uncovered())
                .singleElement()
                .satisfies(coverage -> {
                    assertThat(coverage.subject().id()).isEqualTo(subject);
                    assertThat(coverage.missing()).extracting("en").containsExactly(missing);
                });
    }

    @ParameterizedTest
    @CsvSource({
        "ít nhất 25%, just below the threshold: 24.9999, GAP",
        "ít nhất 25%, at the threshold: 25, MET",
        "trên 25%, at the threshold: 25, GAP",
        "trên 25%, just above the threshold: 25.0001, MET",
        "không quá 25%, just above the threshold: 25.0001, GAP",
        "dưới 25%, at the threshold: 25, GAP",
        "dưới 25%, just below the threshold: 24.9999, MET",
        "từ 25% đến 30%, just above the threshold: 30.0001, GAP",
        "ít nhất 100%, at the threshold: 100, MET",
        "ít nhất 25%, nothing reported, NOT_REPORTED",
        "ít nhất 25%, declared not applicable, NOT_APPLICABLE",
        "ít nhất 25%, numerator and denominator are 0, NOT_COMPUTABLE",
        "ít nhất 25%, the last day: 2023-12-09, ON_TIME",
        "ít nhất 25%, the day after: 2023-12-10, LATE",
        "ít nhất 25%, no day of sending, UNDATED"
    })
    void casesAtTheBoundaryFollowFromThePackAndHold(String demand, String name, String expected) {
        PackResult result = run(MadeCases.inPack(": ít nhất 25%}", ": " + demand + "}", MadeCases.ALL));
        assertThat(result.boundaries()).allMatch(boundary -> boundary.holds()).anySatisfy(boundary -> {
            assertThat(boundary.one().name().en()).startsWith(name);
            assertThat(boundary.one().expected().code()).isEqualTo(expected);
        });
    }

    @Test
    void noFigureAboveAllIsMade() {
        assertThat(run(MadeCases.inPack(": ít nhất 25%}", ": ít nhất 100%}", MadeCases.ALL))
                        .boundaries())
                .noneMatch(boundary -> boundary.one().name().en().contains("100.0001"));
    }

    @Test
    void whatAPersonMustDecideIsCoveredByReviewAlone() {
        String doubtful = "milestones: {2024: ít nhất 25%}\n    review: không rõ";
        PackResult result = run(MadeCases.inPack("milestones: {2024: ít nhất 25%}", doubtful, MadeCases.ALL));
        assertThat(result.uncovered())
                .singleElement()
                .satisfies(
                        coverage -> assertThat(coverage.missing().get(0).en()).isEqualTo("Review (REVIEW)"));
    }

    private static PackResult run(Cases cases) {
        CaseRun run = new CaseRun(cases, Shipped.CHECKS.judge(), subject -> true);
        return run.of(run.packs().get(0));
    }
}
