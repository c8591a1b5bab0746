package vn.binhdang.engine.indicators;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static vn.binhdang.engine.samples.SampleReports.amount;
import static vn.binhdang.engine.samples.SampleReports.counts;
import static vn.binhdang.engine.samples.SampleReports.line;
import static vn.binhdang.engine.samples.SampleReports.partly;
import static vn.binhdang.engine.samples.SampleReports.report;
import static vn.binhdang.engine.samples.SampleReports.series;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.binhdang.engine.numbers.Quantity;
import vn.binhdang.engine.report.Frequency;
import vn.binhdang.engine.report.Period;
import vn.binhdang.engine.report.Reported;
import vn.binhdang.engine.samples.SampleIndicators;
import vn.binhdang.engine.text.Text;

class FiguresTest {

    private static final Catalogue CATALOGUE = new Catalogue(List.of(
            SampleIndicators.WOMEN_LEADERS,
            SampleIndicators.VICTIMS_SUPPORTED,
            SampleIndicators.SEX_RATIO,
            SampleIndicators.BUDGET,
            SampleIndicators.ACTION_MONTH,
            SampleIndicators.NEWS_ITEMS));

    @Test
    void aShareIsExactAndKeepsItsCounts() {
        assertThat(figure(SampleIndicators.WOMEN_LEADERS, counts("4", "9")))
                .isEqualTo(new Figure.Measured(Quantity.of(400, 9), new BigDecimal(4), new BigDecimal(9)));
    }

    @ParameterizedTest
    @CsvSource({"0, 9, 0", "9, 9, 100", "1, 3, 33.3333"})
    void aShareMayBeAnythingFromNoneToAll(String numerator, String denominator, String about) {
        Figure figure = figure(SampleIndicators.WOMEN_LEADERS, counts(numerator, denominator));

        assertThat(figure)
                .isInstanceOfSatisfying(
                        Figure.Measured.class,
                        measured -> assertThat(measured.value().rounded(4)).isEqualByComparingTo(about));
    }

    @Test
    void aRatioThatIsNoShareMayExceedItsUnit() {
        assertThat(figure(SampleIndicators.SEX_RATIO, counts("51", "47")))
                .isEqualTo(new Figure.Measured(Quantity.of(5100, 47), new BigDecimal(51), new BigDecimal(47)));
    }

    @Test
    void aBareValueHasNoCounts() {
        assertThat(figure(SampleIndicators.WOMEN_LEADERS, amount("26.22")))
                .isEqualTo(new Figure.Measured(Quantity.of(new BigDecimal("26.22")), null, null));
        assertThat(figure(SampleIndicators.BUDGET, amount("30000000")))
                .isEqualTo(new Figure.Measured(Quantity.of(30_000_000), null, null));
    }

    @Test
    void oneNumberForTheOnlyPartOfAPeriodIsASeriesOfOne() {
        Figures figures = Figures.of(report("2024-Q2", line(SampleIndicators.NEWS_ITEMS, amount("3"))), CATALOGUE);

        assertThat(figures.of(SampleIndicators.NEWS_ITEMS))
                .isEqualTo(new Figure.Counted(Frequency.QUARTER, partly("3")));
    }

    @Test
    void theTrendHoldsTheNumbersOfEarlierReportsAndTheTimeEachIsOf() {
        Figures figures = Figures.of(
                report("2024", line(SampleIndicators.BUDGET, amount("30"))),
                List.of(
                        report("2021", line(SampleIndicators.BUDGET, amount("10"), 2020)),
                        report("2022"),
                        report("2023", line(SampleIndicators.BUDGET, amount("20")))),
                CATALOGUE);

        assertThat(trend(figures, SampleIndicators.BUDGET))
                .isEqualTo(new Trend(
                        Period.ofYear(2024),
                        List.of(
                                new PastFigure(Period.ofYear(2020), Quantity.of(10)),
                                new PastFigure(Period.ofYear(2023), Quantity.of(20)))));
    }

    @Test
    void withoutEarlierReportsTheTrendIsOfTheTimeOfTheFigureAlone() {
        Figures figures = Figures.of(report("2024", line(SampleIndicators.BUDGET, amount("30"), 2022)), CATALOGUE);

        assertThat(trend(figures, SampleIndicators.BUDGET)).isEqualTo(new Trend(Period.ofYear(2022), List.of()));
        assertThat(trend(figures, SampleIndicators.WOMEN_LEADERS)).isEqualTo(new Trend(Period.ofYear(2024), List.of()));
    }

    private static Trend trend(Figures figures, Indicator indicator) {
        return figures.trend(indicator, figures.told(indicator));
    }

    @Test
    void aReportedZeroIsAFigure() {
        assertThat(figure(SampleIndicators.BUDGET, amount("0")))
                .isEqualTo(new Figure.Measured(Quantity.ZERO, null, null));
    }

    @Test
    void whatTheReportDoesNotSpeakOfIsSilent() {
        Figures figures = Figures.of(report("2024"), CATALOGUE);

        assertThat(figures.of(SampleIndicators.BUDGET)).isEqualTo(new Figure.Silent());
        assertThat(figures.byIndicator()).isEmpty();
        assertThat(figures.readings()).isEmpty();
    }

    @Test
    void nobodyDetectedMeansNotApplicableWhereTheIndicatorSaysSo() {
        assertThat(figure(SampleIndicators.VICTIMS_SUPPORTED, counts("0", "0")))
                .isInstanceOfSatisfying(
                        Figure.NotApplicable.class,
                        figure -> assertThat(figure.reason().en()).contains("denominator is 0"));
    }

    @Test
    void nobodyToCountMeansUndefinedWhereTheIndicatorSaysSo() {
        assertThat(figure(SampleIndicators.WOMEN_LEADERS, counts("0", "0"))).isInstanceOf(Figure.Undefined.class);
    }

    @Test
    void somebodySupportedAmongNobodyDetectedIsAContradictionAndNotAnExcuse() {
        assertThat(figure(SampleIndicators.VICTIMS_SUPPORTED, counts("3", "0"))).isInstanceOf(Figure.Undefined.class);
    }

    @ParameterizedTest
    @CsvSource({"10, 9", "9.5, 9"})
    void aPartLargerThanItsWholeIsAContradiction(String numerator, String denominator) {
        assertThat(figure(SampleIndicators.WOMEN_LEADERS, counts(numerator, denominator)))
                .isInstanceOfSatisfying(Figure.Undefined.class, figure -> {
                    assertThat(figure.reason().vi()).contains("mâu thuẫn");
                    assertThat(figure.reason().en()).contains("contradict");
                });
    }

    @Test
    void aBareShareAboveAllIsAContradictionToo() {
        assertThat(figure(SampleIndicators.WOMEN_LEADERS, amount("100.01"))).isInstanceOf(Figure.Undefined.class);
        assertThat(figure(SampleIndicators.WOMEN_LEADERS, amount("100"))).isInstanceOf(Figure.Measured.class);
    }

    @ParameterizedTest
    @CsvSource({"không phát sinh, không phát sinh.", "không phát sinh., không phát sinh."})
    void aDeclarationQuotesItsReasonWithOneFullStop(String reason, String quoted) {
        assertThat(figure(SampleIndicators.WOMEN_LEADERS, new Reported.NotApplicable(reason)))
                .isEqualTo(new Figure.NotApplicable(Text.of("Báo cáo nêu: %s", "The report says: %s", quoted)));
    }

    @ParameterizedTest
    @CsvSource({"true", "false"})
    void anAnswerStaysAnAnswer(boolean yes) {
        assertThat(figure(SampleIndicators.ACTION_MONTH, new Reported.Answer(yes)))
                .isEqualTo(new Figure.Answered(yes));
    }

    @Test
    void aSeriesTakesTheFrequencyOfItsIndicatorWhereTheFileDoesNotSay() {
        Figure figure = figure(SampleIndicators.NEWS_ITEMS, series(null, 4, 4, 3, 5));

        assertThat(figure).isInstanceOfSatisfying(Figure.Counted.class, counted -> {
            assertThat(counted.frequency()).isEqualTo(Frequency.QUARTER);
            assertThat(counted.known()).extracting(BigDecimal::intValue).containsExactly(4, 4, 3, 5);
            assertThat(counted.lowest()).isEqualTo(Quantity.of(3));
            assertThat(counted.isComplete()).isTrue();
        });
    }

    @Test
    void quartersThatAreNotOverYetStayOpenAndTheLowestIsOfTheOthers() {
        Figure figure = figure(SampleIndicators.NEWS_ITEMS, new Reported.Series(Frequency.QUARTER, partly("4 - 3 -")));

        assertThat(figure).isInstanceOfSatisfying(Figure.Counted.class, counted -> {
            assertThat(counted.isComplete()).isFalse();
            assertThat(counted.counts()).hasSize(4);
            assertThat(counted.lowest()).isEqualTo(Quantity.of(3));
        });
    }

    @Test
    void aSeriesOfWhichNothingIsKnownSaysNothing() {
        assertThat(figure(SampleIndicators.NEWS_ITEMS, new Reported.Series(null, partly("- - - -"))))
                .isEqualTo(new Figure.Silent());
        assertThat(figure(SampleIndicators.NEWS_ITEMS, new Reported.Series(null, List.of())))
                .isEqualTo(new Figure.Silent());
    }

    @Test
    void readingsAreOrderedByIndicatorWhateverTheOrderOfTheReport() {
        Figures figures = Figures.of(
                report(
                        "2024",
                        line(SampleIndicators.WOMEN_LEADERS, counts("4", "9")),
                        line(SampleIndicators.ACTION_MONTH, new Reported.Answer(true)),
                        line(SampleIndicators.BUDGET, amount("1"))),
                CATALOGUE);

        assertThat(figures.readings())
                .extracting(reading -> reading.indicator().code())
                .containsExactly("action-month-held", "gender-equality-budget", "women-leaders");
    }

    @Test
    void aReportWhoseIndicatorsWereNotCheckedIsAnErrorOfTheProgram() {
        assertThatIllegalStateException()
                .isThrownBy(() -> Figures.of(report("2024", line("unknown", amount("1"), null)), CATALOGUE))
                .withMessageContaining("unknown");
    }

    private static Figure figure(Indicator indicator, Reported reported) {
        return Figures.of(report("2024", line(indicator, reported)), CATALOGUE).of(indicator);
    }
}
