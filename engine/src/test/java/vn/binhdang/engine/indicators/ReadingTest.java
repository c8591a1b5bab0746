package vn.binhdang.engine.indicators;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.binhdang.engine.samples.SampleReadings.reading;
import static vn.binhdang.engine.samples.SampleReports.amount;
import static vn.binhdang.engine.samples.SampleReports.counts;
import static vn.binhdang.engine.samples.SampleReports.line;
import static vn.binhdang.engine.samples.SampleReports.series;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.binhdang.engine.indicators.Indicator.Range;
import vn.binhdang.engine.numbers.Quantity;
import vn.binhdang.engine.report.Frequency;
import vn.binhdang.engine.report.Reported;
import vn.binhdang.engine.samples.SampleIndicators;

class ReadingTest {

    @ParameterizedTest
    @CsvSource({"10, 9, 1000, 9", "-4, 9, -400, 9", "0, 9, 0, 1", "417, 1194, 6950, 199"})
    void countsGiveANumberHoweverAbsurd(String numerator, String denominator, long exact, long over) {
        assertThat(reading(SampleIndicators.WOMEN_LEADERS, counts(numerator, denominator))
                        .value())
                .isEqualTo(Quantity.of(exact, over));
    }

    @Test
    void decimalsOfHoursAreExact() {
        assertThat(reading(SampleIndicators.CARE_HOURS, counts("4.2", "2.1")).value())
                .isEqualTo(Quantity.of(2));
    }

    @Test
    void withoutADenominatorSeriesAndAnswersThereIsNoNumber() {
        assertThat(reading(SampleIndicators.WOMEN_LEADERS, counts("4", "0")).value())
                .isNull();
        assertThat(reading(SampleIndicators.NEWS_ITEMS, series(Frequency.QUARTER, 1))
                        .value())
                .isNull();
        assertThat(reading(SampleIndicators.ACTION_MONTH, new Reported.Answer(true))
                        .value())
                .isNull();
        assertThat(reading(SampleIndicators.BUDGET, new Reported.NotApplicable("x"))
                        .value())
                .isNull();
    }

    @ParameterizedTest
    @CsvSource({"3, 0, true", "0, 0, false", "3, 9, false", "0.0, 0.0, false"})
    void aPartOfNothingIsRecognised(String numerator, String denominator, boolean partOfNothing) {
        assertThat(reading(SampleIndicators.WOMEN_LEADERS, counts(numerator, denominator))
                        .isPartOfNothing())
                .isEqualTo(partOfNothing);
    }

    @ParameterizedTest
    @CsvSource({"35.52, 1, 3, 2.1866666667", "33.33, 1, 3, -0.0033333333", "50, 1, 2, 0"})
    void thePrintedFigureIsHeldAgainstTheComputedOneExactly(
            String stated, String numerator, String denominator, BigDecimal difference) {
        Reading reading =
                reading(SampleIndicators.WOMEN_LEADERS, line("women-leaders", counts(numerator, denominator), stated));

        assertThat(reading.statedDifference())
                .isNotNull()
                .satisfies(exact -> assertThat(exact.rounded(10)).isEqualByComparingTo(difference));
    }

    @ParameterizedTest
    @CsvSource({
        "52.03,  9627, 18503, true, false",
        "52.02,  9627, 18503, false, true",
        "52.01,  9627, 18503, false, false",
        "52.029, 9627, 18503, true, false",
        "35,     417,  1194,  true, false",
        "34,     417,  1194,  false, true",
        "36,     417,  1194,  false, false",
        "66,     2,    3,     false, true",
        "12.5,   1,    8,     true, false",
        "13,     1,    8,     true, false",
        "12,     1,    8,     false, true",
        "1E+1,   1,    8,     false, false",
        "50.00,  1,    2,     true, false",
        "0,      1,    300,   true, false"
    })
    void aPrintedFigureIsJudgedByTheDecimalsItWasPrintedWith(
            String stated, String numerator, String denominator, boolean rounded, boolean cutOff) {
        Reading reading =
                reading(SampleIndicators.WOMEN_LEADERS, line("women-leaders", counts(numerator, denominator), stated));

        assertThat(reading.isStatedRounded()).isEqualTo(rounded);
        assertThat(reading.isStatedCutOff()).isEqualTo(cutOff);
    }

    @Test
    void withoutAPrintedOrAComputedFigureThereIsNoDifference() {
        Reading notPrinted = reading(SampleIndicators.WOMEN_LEADERS, counts("4", "9"));
        Reading notComputed = reading(SampleIndicators.WOMEN_LEADERS, line("women-leaders", counts("4", "0"), "44"));

        assertThat(List.of(notPrinted, notComputed)).allSatisfy(reading -> {
            assertThat(reading.statedDifference()).isNull();
            assertThat(reading.isStatedRounded()).isFalse();
            assertThat(reading.isStatedCutOff()).isFalse();
        });
    }

    @Test
    void partsAreAddedUpExactlyAndHeldAgainstTheTotal() {
        Reading total = reading(
                SampleIndicators.WOMEN_LEADERS,
                line(
                        SampleIndicators.WOMEN_LEADERS,
                        counts("417", "1194"),
                        counts("6", "17"),
                        counts("19", "54"),
                        counts("398", "1118")));

        assertThat(total.sumOfParts()).isEqualTo(counts("423", "1189"));
        assertThat(total.valueOfParts()).isEqualTo(Quantity.of(42300, 1189));
        assertThat(total.isOtherThanItsParts()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"70.1, false", "70.10, false", "70, true", "70.2, true"})
    void tenthsOfPartsAreExact(String total, boolean other) {
        Reading money = reading(
                SampleIndicators.BUDGET,
                line(SampleIndicators.BUDGET, amount(total), amount("30"), amount("40.0"), amount("0.1")));

        assertThat(money.isOtherThanItsParts()).isEqualTo(other);
    }

    @Test
    void aLineWithoutPartsIsNotOtherThanThem() {
        Reading money = reading(SampleIndicators.BUDGET, amount("70"));

        assertThat(money.sumOfParts()).isNull();
        assertThat(money.valueOfParts()).isNull();
        assertThat(money.isOtherThanItsParts()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"2020, 2023, 3", "2022, 2023-H1, 1", "2023, 2023-H1, 0", "2023, 2023, 0", ", 2023, 0"})
    void theAgeOfAFigureIsCountedInYears(@Nullable Integer dataYear, String period, int years) {
        Indicator money = SampleIndicators.BUDGET;
        Reading reading = reading(money, period, line(money, amount("30"), dataYear));

        assertThat(reading.yearsOld()).isEqualTo(years);
    }

    @Test
    void boundsComeFromTheIndicatorWhereItHasThem() {
        Reading share = reading(SampleIndicators.WOMEN_LEADERS, amount("1"));
        Reading births = reading(SampleIndicators.SEX_RATIO, amount("1"));
        Reading money = reading(SampleIndicators.BUDGET, amount("1"));

        assertThat(share.notAbove()).isEqualTo(Quantity.of(100));
        assertThat(births.notAbove()).isNull();
        assertThat(births.leastPlausible()).isEqualTo(Quantity.of(90));
        assertThat(births.mostPlausible()).isEqualTo(Quantity.of(130));
        assertThat(money.leastPlausible()).isNull();
        assertThat(money.mostPlausible()).isNull();
    }

    @ParameterizedTest(name = "{0} where {1} is plausible and {2} possible: {3}")
    @CsvSource({
        "130.01, 130, , true",
        "130, 130, , false",
        "61, 60, 100, true",
        "60, 60, 100, false",
        "100, 60, 100, true",
        "100.01, 60, 100, false",
        "61, , 100, false"
    })
    void whatIsPossibleButLargerThanPlausibleIsRecognised(
            String value, @Nullable BigDecimal plausible, @Nullable BigDecimal possible, boolean above) {
        Indicator like = possible == null ? SampleIndicators.SEX_RATIO : SampleIndicators.WOMEN_LEADERS;
        Indicator indicator = new Indicator(
                like.code(),
                like.name(),
                like.definition(),
                like.objective(),
                like.unit(),
                like.form(),
                like.counted(),
                like.better(),
                like.rollUp(),
                plausible == null ? null : new Range(Quantity.ZERO, Quantity.of(plausible)),
                null);

        assertThat(reading(indicator, amount(value)).isAbovePlausible()).isEqualTo(above);
    }

    @Test
    void whereThereIsNoNumberNothingIsLargerThanPlausible() {
        assertThat(reading(SampleIndicators.WOMEN_LEADERS, counts("4", "0")).isAbovePlausible())
                .isFalse();
    }
}
