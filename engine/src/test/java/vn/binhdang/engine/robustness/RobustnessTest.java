package vn.binhdang.engine.robustness;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.binhdang.engine.samples.SampleCells.amount;
import static vn.binhdang.engine.samples.SampleCells.cell;
import static vn.binhdang.engine.samples.SampleCells.counts;

import java.math.BigInteger;
import java.util.Optional;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.binhdang.engine.indicators.Indicator;
import vn.binhdang.engine.samples.SampleIndicators;
import vn.binhdang.engine.targets.Cell;
import vn.binhdang.engine.verdicts.Judgement;
import vn.binhdang.engine.verdicts.Verdict;

class RobustnessTest {

    private static final Indicator LEADERS = SampleIndicators.WOMEN_LEADERS;
    private static final int MOST = 40;

    @ParameterizedTest(name = "{0} of {1} lies between {2} and {3}")
    @CsvSource({
        "2, 10, 5.7, 51.0",
        "0, 10, 0.0, 27.8",
        "10, 10, 72.2, 100.0",
        "1, 1, 20.7, 100.0",
        "417, 1194, 32.3, 37.7",
        "9627, 18503, 51.3, 52.7"
    })
    void theIntervalIsThatOfWilson(int n, int d, String low, String high) {
        Robustness robustness = of(LEADERS, "ít nhất 25%", n, d).orElseThrow();
        assertThat(robustness.low().rounded(1)).hasToString(low);
        assertThat(robustness.high().rounded(1)).hasToString(high);
    }

    @Test
    void eightyBirthsCannotTell111From105() {
        Robustness robustness =
                of(SampleIndicators.SEX_RATIO, "ở mức 111", 42, 38).orElseThrow();
        assertThat(robustness.low().rounded(1)).hasToString("71.5");
        assertThat(robustness.high().rounded(1)).hasToString("170.8");
        assertThat(robustness.fragile()).isTrue();
        assertThat(of(SampleIndicators.SEX_RATIO, "ở mức 105", 42, 38))
                .map(Robustness::fragile)
                .contains(true);
    }

    @Test
    void aProvinceOfManyBirthsStandsFirm() {
        Robustness robustness =
                of(SampleIndicators.SEX_RATIO, "ở mức 111", 61_090, 53_650).orElseThrow();
        assertThat(robustness.fragile()).isFalse();
    }

    @Test
    void aVerdictIsFragileWhereTheIntervalSpansTheThreshold() {
        assertThat(of(LEADERS, "ít nhất 25%", 2, 10)).map(Robustness::fragile).contains(true);
        assertThat(of(LEADERS, "ít nhất 25%", 200, 1000))
                .map(Robustness::fragile)
                .contains(false);
        assertThat(of(LEADERS, "từ 35% đến 40%", 30, 100))
                .map(Robustness::fragile)
                .contains(true);
        assertThat(of(LEADERS, "từ 35% đến 40%", 375, 1000))
                .map(Robustness::fragile)
                .contains(true);
        assertThat(of(LEADERS, "từ 5% đến 95%", 500, 1000))
                .map(Robustness::fragile)
                .contains(false);
    }

    @Test
    void anIntervalThatEndsOnTheThresholdDoesNotSpanIt() {
        assertThat(of(LEADERS, "trên 0%", 0, 10)).map(Robustness::fragile).contains(false);
        assertThat(of(LEADERS, "dưới 100%", 10, 10)).map(Robustness::fragile).contains(false);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 25, 27, 50, 99, 100})
    void theCasesThatFlipTheOutcomeAreAsFewAsTrialFinds(int bound) {
        for (int d = 1; d <= MOST; d++) {
            int total = d;
            flipsAsTrialFinds("ít nhất %d%%".formatted(bound), d, n -> n * 100 >= bound * total);
            flipsAsTrialFinds("trên %d%%".formatted(bound), d, n -> n * 100 > bound * total);
            flipsAsTrialFinds("nhiều nhất %d%%".formatted(bound), d, n -> n * 100 <= bound * total);
            flipsAsTrialFinds("dưới %d%%".formatted(bound), d, n -> n * 100 < bound * total);
            flipsAsTrialFinds(
                    "từ %d%% đến %d%%".formatted(bound / 2, bound),
                    d,
                    n -> n * 100 >= bound / 2 * total && n * 100 <= bound * total);
        }
    }

    private static void flipsAsTrialFinds(String wording, int d, IntPredicate holds) {
        for (int n = 0; n <= d; n++) {
            int now = n;
            Optional<BigInteger> tried = IntStream.rangeClosed(0, d)
                    .filter(other -> holds.test(other) != holds.test(now))
                    .map(other -> Math.abs(other - now))
                    .boxed()
                    .min(Integer::compare)
                    .map(BigInteger::valueOf);
            assertThat(Optional.ofNullable(
                            of(LEADERS, wording, n, d).orElseThrow().flips()))
                    .as("%d/%d, %s", n, d, wording)
                    .isEqualTo(tried);
        }
    }

    @Test
    void oneBirthOfTheOtherSexIsCountedOnBothSides() {
        for (int boys = 0; boys <= MOST; boys++) {
            for (int girls = 1; girls <= MOST; girls++) {
                int births = boys + girls;
                int now = boys;
                IntPredicate holds = other -> other * 100 <= 111 * (births - other);
                Optional<BigInteger> tried = IntStream.range(0, births)
                        .filter(other -> holds.test(other) != holds.test(now))
                        .map(other -> Math.abs(other - now))
                        .boxed()
                        .min(Integer::compare)
                        .map(BigInteger::valueOf);
                Optional<BigInteger> counted =
                        Optional.ofNullable(of(SampleIndicators.SEX_RATIO, "ở mức 111", boys, girls)
                                .orElseThrow()
                                .flips());
                if (tried.isPresent()) {
                    assertThat(counted).as("%d boys, %d girls", boys, girls).isEqualTo(tried);
                }
            }
        }
    }

    @Test
    void amountsAndHoursHaveNoInterval() {
        assertThat(judged(cell(LEADERS, "ít nhất 25%", amount("26.2")), Verdict.MET))
                .isEmpty();
        assertThat(of(SampleIndicators.CARE_HOURS, "còn 1,7 lần", 4, 2)).isEmpty();
        assertThat(judged(cell(SampleIndicators.BUDGET, "ít nhất 30 triệu đồng", amount("5")), Verdict.GAP))
                .isEmpty();
    }

    @ParameterizedTest
    @EnumSource(
            mode = EnumSource.Mode.EXCLUDE,
            names = {"MET", "GAP", "NOT_YET"})
    void whatWasNotComparedHasNoRobustness(Verdict verdict) {
        assertThat(judged(cell(LEADERS, "ít nhất 25%", counts(LEADERS, 2, 10)), verdict))
                .isEmpty();
    }

    private static Optional<Robustness> of(Indicator indicator, String wording, long n, long d) {
        return judged(cell(indicator, wording, counts(indicator, n, d)), Verdict.MET);
    }

    private static Optional<Robustness> judged(Cell cell, Verdict verdict) {
        return Robustness.of(new Judgement(cell, verdict, "tried", null));
    }
}
