package vn.binhdang.engine.verdicts;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.binhdang.engine.samples.SampleCells.amount;
import static vn.binhdang.engine.samples.SampleCells.cell;
import static vn.binhdang.engine.samples.SampleCells.counted;
import static vn.binhdang.engine.samples.SampleCells.counts;

import java.math.BigDecimal;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.binhdang.engine.indicators.Figure;
import vn.binhdang.engine.indicators.Indicator;
import vn.binhdang.engine.report.Frequency;
import vn.binhdang.engine.samples.SampleIndicators;
import vn.binhdang.engine.text.Text;

/** Remedies in money, whole events, quarters and words. */
class RemediesTest {

    @Test
    void missingMoneyIsSaidInWholeDong() {
        assertThat(text(SampleIndicators.BUDGET, "từ 30 triệu đồng trở lên", amount("22500000")))
                .satisfies(says("7.500.000 đồng", "7,500,000 VND"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "1", "22500000", "29999999", "29999999.5", "29999998.01", "30000000"})
    void moneyIsEnoughWithTheRemedyAndNotWithOneDongLess(BigDecimal spent) {
        for (String wording : List.of("ít nhất 30 triệu đồng", "trên 30 triệu đồng")) {
            boolean strict = wording.startsWith("trên");
            if (enough(spent, strict)) {
                continue;
            }
            BigDecimal more = number(text(SampleIndicators.BUDGET, wording, amount(spent.toPlainString())));

            assertThat(more.stripTrailingZeros().scale()).isLessThanOrEqualTo(0);
            assertThat(enough(spent.add(more), strict))
                    .as("%s with %s more", wording, more)
                    .isTrue();
            assertThat(enough(spent.add(more).subtract(BigDecimal.ONE), strict))
                    .as("%s with one less", wording)
                    .isFalse();
        }
    }

    @ParameterizedTest
    @CsvSource({"ít nhất 3, 0, 3", "ít nhất 3, 2, 1", "trên 3, 3, 1", "trên 3, 0, 4", "có ít nhất 12, 5, 7"})
    void missingEventsAreCountedInWholeEvents(String wording, String held, String missing) {
        assertThat(text(SampleIndicators.COURSES, wording, amount(held)))
                .satisfies(says(missing + " hoạt động", missing + " events"));
    }

    @ParameterizedTest
    @CsvSource({"không để xảy ra, 1", "không quá 2, 3", "dưới 2, 2"})
    void whatHasHappenedCannotBeTakenBack(String wording, String happened) {
        assertThat(text(SampleIndicators.CHILD_MARRIAGES, wording, amount(happened)))
                .isEqualTo(Remedies.outOfReach().text());
    }

    @Test
    void birthsAreNotArranged() {
        Indicator births = SampleIndicators.SEX_RATIO;

        assertThat(text(births, "không quá 105", counts(births, 51, 47)))
                .isEqualTo(Remedies.outOfReach().text());
        assertThat(text(births, "không quá 105", amount("108.51")))
                .isEqualTo(Remedies.outOfReach().text());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ít nhất 27%     | 26    | 1 điểm %        | 1 points
            ít nhất 27%     | 26.75 | 0,25 điểm %     | 0.25 points
            không quá 20%   | 22.5  | giảm            | 2.5 points
            từ 35% đến 40%  | 30    | 5 điểm %        | 5 points
            từ 35% đến 40%  | 42    | giảm            | 2 points
            """)
    void aBareShareIsMendedInPoints(String wording, String value, String vi, String en) {
        assertThat(text(SampleIndicators.WOMEN_LEADERS, wording, amount(value))).satisfies(says(vi, en));
    }

    @ParameterizedTest
    @CsvSource({"trên 95%, 94", "dưới 20%, 21"})
    void whereReachingTheBoundIsNotEnoughMoreThanTheDifferenceIsNeeded(String wording, String value) {
        assertThat(text(SampleIndicators.WOMEN_LEADERS, wording, amount(value)))
                .satisfies(says("hơn 1 điểm %", "more than 1 points"));
    }

    @Test
    void aRatioOfHoursIsMendedInItsUnit() {
        assertThat(text(SampleIndicators.CARE_HOURS, "còn 1,7 lần", amount("2")))
                .satisfies(says("0,3 lần", "0.3 times"));
    }

    @Test
    void aRatioOfHoursIsMendedInItsUnitEvenWhereTheHoursAreGiven() {
        assertThat(text(SampleIndicators.CARE_HOURS, "còn 1,7 lần", counts(SampleIndicators.CARE_HOURS, 20, 10)))
                .satisfies(says("0,3 lần", "0.3 times"));
    }

    @ParameterizedTest
    @CsvSource({"ít nhất 100%, 99, true", "trên 100%, 99, false", "không quá 0%, 5, true", "dưới 0%, 5, false"})
    void noShareRisesAboveTheWholeOrFallsBelowNothing(String wording, String value, boolean possible) {
        assertThat(!text(SampleIndicators.WOMEN_LEADERS, wording, amount(value))
                        .equals(Remedies.outOfReach().text()))
                .isEqualTo(possible);
    }

    @Test
    void monthsAreNumberedFromTheFirstOfThePeriod() {
        assertThat(text(
                                SampleIndicators.RADIO_PROGRAMMES,
                                "mỗi tháng ít nhất 2",
                                counted(Frequency.MONTH, "2 1 2 2 2 2 2 2 2 2 2 0"))
                        .en())
                .isEqualTo("month 2 lacks 1, month 12 lacks 2");
    }

    @Test
    void everyQuarterThatFallsShortIsNamedWithWhatItLacks() {
        assertThat(text(SampleIndicators.NEWS_ITEMS, "mỗi quý ít nhất 4", counted(Frequency.QUARTER, "4 1 - 3")))
                .isEqualTo(Text.of("quý 2 thiếu 3, quý 4 thiếu 1", "quarter 2 lacks 3, quarter 4 lacks 1"));
    }

    @Test
    void whatWasNotDoneIsToBeDone() {
        assertThat(text(SampleIndicators.ACTION_MONTH, "có", new Figure.Answered(false)))
                .isNotEqualTo(Remedies.outOfReach().text())
                .satisfies(says("thực hiện", "carry"));
    }

    @ParameterizedTest
    @EnumSource(
            mode = EnumSource.Mode.EXCLUDE,
            names = {"GAP", "NOT_YET"})
    void onlyWhatWasComparedAndMissedHasARemedy(Verdict verdict) {
        var cell = cell(SampleIndicators.WOMEN_LEADERS, "ít nhất 27%", counts(SampleIndicators.WOMEN_LEADERS, 1, 9));

        assertThat(Remedies.of(new Judgement(cell, verdict, "rule", null))).isEmpty();
    }

    @Test
    void whatIsMissedAheadHasARemedyToo() {
        var cell = cell(SampleIndicators.WOMEN_LEADERS, "ít nhất 27%", counts(SampleIndicators.WOMEN_LEADERS, 1, 9));

        assertThat(Remedies.of(new Judgement(cell, Verdict.NOT_YET, "rule", null)))
                .isPresent();
    }

    private static Consumer<Text> says(String vi, String en) {
        return text -> {
            assertThat(text.vi()).contains(vi);
            assertThat(text.en()).contains(en);
        };
    }

    private static boolean enough(BigDecimal spent, boolean strict) {
        int side = spent.compareTo(BigDecimal.valueOf(30_000_000));
        return strict ? side > 0 : side >= 0;
    }

    private static BigDecimal number(Text text) {
        return new BigDecimal(text.en().replaceAll("[^\\d.]", ""));
    }

    private static Text text(Indicator indicator, String wording, Figure figure) {
        Judgement judgement = new Judgement(cell(indicator, wording, figure), Verdict.GAP, "rule", null);
        return Remedies.of(judgement).orElseThrow().text();
    }
}
