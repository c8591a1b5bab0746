package vn.binhdang.engine.rollup;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.binhdang.engine.samples.SampleReports.amount;
import static vn.binhdang.engine.samples.SampleReports.counts;
import static vn.binhdang.engine.samples.SampleReports.line;
import static vn.binhdang.engine.samples.SampleReports.partly;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.binhdang.engine.indicators.Figure;
import vn.binhdang.engine.indicators.Indicator;
import vn.binhdang.engine.report.Frequency;
import vn.binhdang.engine.report.Reported;
import vn.binhdang.engine.samples.SampleCells;
import vn.binhdang.engine.samples.SampleIndicators;
import vn.binhdang.engine.samples.SampleReports;
import vn.binhdang.engine.verdicts.Judgement;
import vn.binhdang.engine.verdicts.Verdict;

/** When the figure of the larger unit is another than its units add up to. */
class OwnDifferenceTest {

    @ParameterizedTest(name = "{0} reported and {1} added up: another figure is {2}")
    @CsvSource({
        "417/1194, 417/1194, false",
        "417/1194, 416/1194, true",
        "417/1194, 417/1193, true",
        "34.92, 417/1194, false",
        "34.8, 417/1194, true",
        "50.1, 1/2, false",
        "50.11, 1/2, true",
        "34.92, 34.92, true",
        "34.92, 0/0, true",
        "nothing, 0/0, false",
        "0/0, nothing, false",
        "nothing, 1/2, true",
        "0/1, nothing, true"
    })
    void aShareMayBePrintedWithOneDecimalAndCountsMayNotDiffer(String own, String rolledUp, boolean another) {
        assertThat(differs(SampleIndicators.WOMEN_LEADERS, reported(own), reported(rolledUp)))
                .isEqualTo(another);
    }

    @ParameterizedTest
    @CsvSource({"30000000, 3E+7, false", "30000000, 30000000.05, true"})
    void anAmountMustAgreeToTheLastDigit(String own, String rolledUp, boolean another) {
        assertThat(differs(SampleIndicators.BUDGET, amount(own), amount(rolledUp)))
                .isEqualTo(another);
    }

    @ParameterizedTest
    @CsvSource({"4 4 - 5, 4.0 4 - 5, false", "4 4 - 5, 4 4 3 5, true"})
    void aSeriesMustAgreeInEachPart(String own, String rolledUp, boolean another) {
        assertThat(differs(
                        SampleIndicators.NEWS_ITEMS,
                        new Reported.Series(Frequency.QUARTER, partly(own)),
                        new Reported.Series(Frequency.QUARTER, partly(rolledUp))))
                .isEqualTo(another);
    }

    @Test
    void eachIndicatorIsNamedOnceInTheOrderOfTheCodes() {
        Outcome leaders = outcome(SampleIndicators.WOMEN_LEADERS, counts("1", "2"));
        Outcome money = outcome(SampleIndicators.BUDGET, amount("2"));

        assertThat(OwnDifference.of(
                        SampleReports.report(
                                "2024",
                                line(SampleIndicators.WOMEN_LEADERS, counts("2", "2")),
                                line(SampleIndicators.BUDGET, amount("3"))),
                        List.of(leaders, money, leaders)))
                .extracting(difference -> difference.indicator().code())
                .containsExactly("gender-equality-budget", "women-leaders");
    }

    @Test
    void withoutAReportOfItsOwnThereIsNothingToCompare() {
        assertThat(OwnDifference.of(null, List.of(outcome(SampleIndicators.BUDGET, amount("2")))))
                .isEmpty();
    }

    private static boolean differs(Indicator indicator, Reported own, Reported rolledUp) {
        return !OwnDifference.of(
                        SampleReports.report("2024", line(indicator, own)), List.of(outcome(indicator, rolledUp)))
                .isEmpty();
    }

    private static Reported reported(String written) {
        if (written.equals("nothing")) {
            return new Reported.NotApplicable("không phát sinh");
        }
        String[] parts = written.split("/", -1);
        return parts.length == 1 ? amount(written) : counts(parts[0], parts[1]);
    }

    private static Outcome outcome(Indicator indicator, Reported known) {
        Judgement judgement =
                new Judgement(SampleCells.cell(indicator, "ít nhất 1", new Figure.Silent()), Verdict.MET, "rule", null);
        RolledFigure figure = new RolledFigure(
                indicator, RolledFigure.Method.SUM_OF_PARTS, new Span.Known(known), known, 1, 0, List.of(), 0, null);
        return new Outcome(judgement, judgement, Set.of(Verdict.MET), figure, List.of(), null);
    }
}
