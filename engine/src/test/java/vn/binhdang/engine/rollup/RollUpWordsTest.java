package vn.binhdang.engine.rollup;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.binhdang.engine.samples.SampleReports.amount;
import static vn.binhdang.engine.samples.SampleReports.counts;
import static vn.binhdang.engine.samples.SampleReports.partly;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import vn.binhdang.engine.indicators.Figure;
import vn.binhdang.engine.indicators.Indicator;
import vn.binhdang.engine.report.Frequency;
import vn.binhdang.engine.report.Reported;
import vn.binhdang.engine.samples.SampleCells;
import vn.binhdang.engine.samples.SampleIndicators;
import vn.binhdang.engine.text.Text;
import vn.binhdang.engine.verdicts.Judgement;
import vn.binhdang.engine.verdicts.Verdict;

class RollUpWordsTest {

    static Stream<Arguments> figures() {
        return Stream.of(
                Arguments.of(SampleIndicators.WOMEN_LEADERS, counts("417", "1194"), "417/1.194", "417/1,194"),
                Arguments.of(SampleIndicators.BUDGET, amount("30000000"), "30.000.000 đồng", "30,000,000 VND"),
                Arguments.of(SampleIndicators.COURSES, amount("4"), "4", "4"),
                Arguments.of(
                        SampleIndicators.NEWS_ITEMS,
                        new Reported.Series(Frequency.QUARTER, partly("4 10.0 - 5")),
                        "4; 10; –; 5",
                        "4; 10; –; 5"),
                Arguments.of(
                        SampleIndicators.BUDGET,
                        new Reported.NotApplicable("x"),
                        "không phát sinh",
                        "nothing to count"));
    }

    @ParameterizedTest
    @MethodSource("figures")
    void aFigureIsShownAsItWasReported(Indicator indicator, Reported reported, String vi, String en) {
        assertThat(RollUpWords.figure(indicator, reported)).isEqualTo(new Text(vi, en));
    }

    @Test
    void aCompoundTargetThatIsOpenDependsOnItsParts() {
        assertThat(RollUpWords.note(compound(Set.of(Verdict.MET, Verdict.GAP), null))
                        .en())
                .isEqualTo("Depends on its parts.");
        assertThat(RollUpWords.note(compound(Set.of(Verdict.MET, Verdict.GAP), 2))
                        .en())
                .isEqualTo("2 reports could decide it.");
        assertThat(RollUpWords.note(compound(Set.of(Verdict.MET), null))).isEqualTo(Text.same(""));
    }

    @Test
    void whatTheBoundsRestOnAndWhyThereAreNoneIsSaid() {
        Judgement judgement = judgement();
        RolledFigure figure = new RolledFigure(
                SampleIndicators.WOMEN_LEADERS,
                RolledFigure.Method.SUM_OF_PARTS,
                new Span.Known(counts("1", "2")),
                null,
                1,
                0,
                List.of(),
                2,
                Text.of("Thiếu số đếm.", "Counts are missing."));
        Outcome outcome = new Outcome(judgement, judgement, Set.of(Verdict.MET, Verdict.GAP), figure, List.of(), 3);

        assertThat(RollUpWords.note(outcome).en())
                .isEqualTo("3 reports could decide it. Rests on the last known denominators of 2 silent units."
                        + " Counts are missing.");
    }

    private static Outcome compound(Set<Verdict> possible, @Nullable Integer deciding) {
        return new Outcome(judgement(), judgement(), possible, null, List.of(), deciding);
    }

    private static Judgement judgement() {
        return new Judgement(
                SampleCells.cell(SampleIndicators.WOMEN_LEADERS, "ít nhất 25%", new Figure.Silent()),
                Verdict.MET,
                "rule",
                null);
    }
}
