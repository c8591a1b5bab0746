package vn.binhdang.engine.indicators;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.binhdang.engine.samples.SampleReadings.reading;
import static vn.binhdang.engine.samples.SampleReports.amount;
import static vn.binhdang.engine.samples.SampleReports.counts;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.binhdang.engine.indicators.Indicator.Range;
import vn.binhdang.engine.numbers.Quantity;
import vn.binhdang.engine.samples.SampleIndicators;

class UnitSlipsTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            VND                | 1000000 | 1000000000000 | 30      | 30000000 30000000000
            VND                | 1000000 | 1000000000    | 30      | 30000000
            VND                | 1000000 | 1000000000000 | 30000   | 30000000 30000000000
            VND                | 1000000 | 1000000000000 | 0.0001  |
            VND                | 1000000 | 1000000000000 | 0       |
            VND                | 1000000 | 1000000000000 | 1000000 |
            VND                | 1000000 |               | 999999  | 999999000 999999000000 999999000000000
            PERCENT            | 1       | 100           | 0.27    | 27
            PERCENT            | 1       | 100           | 2622    | 26.22
            PERCENT            | 1       | 100           | 0.009   |
            PERCENT            | 0       | 100           | 0.27    |
            PERCENT            | 1       | 100           | 10001   |
            BOYS_PER_100_GIRLS | 80      | 140           | 1.12    | 112
            BOYS_PER_100_GIRLS | 80      | 140           | 11200   | 112
            BOYS_PER_100_GIRLS | 80      | 140           | 141     |
            TIMES              | 0.5     | 10            | 170     | 1.7
            TIMES              | 0.5     | 10            | 0.017   |
            PER_1000           | 1       | 200           | 2700    | 27
            PER_1000           | 1       | 200           | 350     | 35 3.5
            PER_100000         | 1       | 500           | 0.46    | 4.6 46
            PER_100000         |         | 500           | 4600    | 460 46
            COUNT              | 0       | 20            | 2000    |
            """)
    void everyUsualFactorThatMakesAValuePlausibleIsNamed(
            Unit unit, @Nullable BigDecimal from, @Nullable BigDecimal to, String value, @Nullable String meant) {
        List<Quantity> expected = meant == null
                ? List.of()
                : Arrays.stream(meant.split(" "))
                        .map(BigDecimal::new)
                        .map(Quantity::of)
                        .toList();

        assertThat(UnitSlips.meant(indicator(unit, from, to), Quantity.of(new BigDecimal(value))))
                .isEqualTo(expected);
    }

    @Test
    void withoutAPlausibleRangeNothingIsASlip() {
        assertThat(UnitSlips.meant(SampleIndicators.BUDGET, Quantity.of(30))).isEmpty();
    }

    @Test
    void onlyABareValueCanBeInAnotherUnit() {
        Indicator births = SampleIndicators.SEX_RATIO;

        assertThat(reading(births, amount("1.12")).isUnitSlip()).isTrue();
        assertThat(reading(births, counts("112", "10000")).isUnitSlip()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "PERCENT,            0.5, true, false",
        "PERCENT,            0,   false, false",
        "PER_1000,           0.5, true, false",
        "PER_1000,           0,   false, false",
        "PER_100000,         0,   false, false",
        "BOYS_PER_100_GIRLS, 0,   true, true",
        "TIMES,              0.5, true, true",
        "TIMES,              1,   false, false"
    })
    void aSmallShareOrRateIsAskedAboutOnlyAsABareValueAboveZero(
            Unit unit, BigDecimal value, boolean bare, boolean counted) {
        Indicator indicator = indicator(unit, BigDecimal.ONE, null);
        String numerator = value.scaleByPowerOfTen(6)
                .divide(BigDecimal.valueOf(unit.factor()))
                .toPlainString();

        assertThat(reading(indicator, amount(value.toPlainString())).isBelowPlausible())
                .isEqualTo(bare);
        assertThat(reading(indicator, counts(numerator, "1000000")).isBelowPlausible())
                .isEqualTo(counted);
    }

    private static Indicator indicator(Unit unit, @Nullable BigDecimal from, @Nullable BigDecimal to) {
        Range plausible = new Range(from == null ? null : Quantity.of(from), to == null ? null : Quantity.of(to));
        Indicator like = SampleIndicators.SEX_RATIO;
        return new Indicator(
                like.code(),
                like.name(),
                like.definition(),
                like.objective(),
                unit,
                like.form(),
                like.counted(),
                like.better(),
                like.rollUp(),
                plausible,
                null);
    }
}
