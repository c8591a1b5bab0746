package vn.binhdang.engine.verdicts;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.binhdang.engine.samples.SampleCells.amount;
import static vn.binhdang.engine.samples.SampleCells.cell;
import static vn.binhdang.engine.samples.SampleCells.counted;
import static vn.binhdang.engine.samples.SampleCells.counts;

import java.math.BigDecimal;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.binhdang.engine.indicators.Figure;
import vn.binhdang.engine.indicators.Indicator;
import vn.binhdang.engine.numbers.Quantity;
import vn.binhdang.engine.report.Frequency;
import vn.binhdang.engine.samples.SampleIndicators;
import vn.binhdang.engine.text.Text;

class DistanceTest {

    private static final Indicator LEADERS = SampleIndicators.WOMEN_LEADERS;

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ít nhất 25%     | 20  | -5   | -20
            ít nhất 25%     | 25  | 0    | 0
            ít nhất 25%     | 30  | 5    | 20
            trên 95%        | 95  | 0    | 0
            dưới 30%        | 33  | 3    | 10
            dưới 30%        | 27  | -3   | -10
            không quá 20%   | 25  | 5    | 25
            từ 35% đến 40%  | 28  | -7   | -20
            từ 35% đến 40%  | 44  | 4    | 10
            từ 35% đến 40%  | 36  | 1    | 2.857142857
            từ 35% đến 40%  | 39  | -1   | -2.5
            từ 35% đến 45%  | 40  | 5    | 14.285714286
            """)
    void theDistanceIsSignedInPointsAndInPercentOfTheBoundItIsHeldAgainst(
            String wording, String value, BigDecimal points, BigDecimal ofTarget) {
        Distance distance = Distance.of(cell(LEADERS, wording, amount(value))).orElseThrow();

        assertThat(distance.difference()).isEqualTo(Quantity.of(points));
        assertThat(distance.unit()).isEqualTo(Text.of("điểm %", "points"));
        assertThat(distance.ofTarget())
                .isNotNull()
                .satisfies(percent -> assertThat(percent.rounded(9)).isEqualByComparingTo(ofTarget));
    }

    @Test
    void theDistanceOfAShareIsExact() {
        Distance distance = Distance.of(cell(LEADERS, "ít nhất 33,3%", counts(LEADERS, 1, 3)))
                .orElseThrow();

        assertThat(distance.difference()).isEqualTo(Quantity.of(1, 30));
    }

    @Test
    void theDistanceOfMoneyIsInMoney() {
        Distance distance = Distance.of(cell(SampleIndicators.BUDGET, "từ 30 triệu đồng trở lên", amount("22500000")))
                .orElseThrow();

        assertThat(distance).isEqualTo(new Distance(Quantity.of(-7_500_000), Quantity.of(-25), Text.of("đồng", "VND")));
    }

    @Test
    void ofATargetOfZeroThereIsNoPercentage() {
        Distance distance = Distance.of(cell(SampleIndicators.CHILD_MARRIAGES, "không để xảy ra", amount("2")))
                .orElseThrow();

        assertThat(distance.difference()).isEqualTo(Quantity.of(2));
        assertThat(distance.ofTarget()).isNull();
    }

    @ParameterizedTest
    @CsvSource({"4 4 4 4, 0", "4 3 4 5, -1", "0 0 0 0, -4", "3 3 9 9, -2", "3 4 - -, -1"})
    void ofQuartersThoseThatFallShortAreCounted(String counts, long distance) {
        assertThat(Distance.of(
                        cell(SampleIndicators.NEWS_ITEMS, "mỗi quý ít nhất 4", counted(Frequency.QUARTER, counts))))
                .contains(new Distance(Quantity.of(distance), null, Text.of("quý", "quarter")));
    }

    @Test
    void quartersThatAreStillOpenLeaveTheDistanceOpen() {
        assertThat(Distance.of(
                        cell(SampleIndicators.NEWS_ITEMS, "mỗi quý ít nhất 4", counted(Frequency.QUARTER, "4 4 - -"))))
                .isEmpty();
    }

    @Test
    void withoutAFigureOrANumberToHoldItAgainstThereIsNoDistance() {
        assertThat(Distance.of(cell(LEADERS, "ít nhất 25%", new Figure.Silent())))
                .isEmpty();
        assertThat(Distance.of(cell(LEADERS, "ít nhất 25%", new Figure.Undefined(Text.same("x")))))
                .isEmpty();
        assertThat(Distance.of(cell(LEADERS, "tăng 20%", amount("25")))).isEmpty();
        Optional<Distance> ofAnAnswer =
                Distance.of(cell(SampleIndicators.ACTION_MONTH, "có", new Figure.Answered(false)));
        assertThat(ofAnAnswer).isEmpty();
    }
}
