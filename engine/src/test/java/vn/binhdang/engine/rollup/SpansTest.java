package vn.binhdang.engine.rollup;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.binhdang.engine.samples.SampleIndicators.ACTION_MONTH;
import static vn.binhdang.engine.samples.SampleIndicators.BUDGET;
import static vn.binhdang.engine.samples.SampleIndicators.COURSES;
import static vn.binhdang.engine.samples.SampleIndicators.NEWS_ITEMS;
import static vn.binhdang.engine.samples.SampleIndicators.SEX_RATIO;
import static vn.binhdang.engine.samples.SampleIndicators.WOMEN_LEADERS;
import static vn.binhdang.engine.samples.SampleReports.amount;
import static vn.binhdang.engine.samples.SampleReports.counts;
import static vn.binhdang.engine.samples.SampleReports.period;
import static vn.binhdang.engine.samples.SampleReports.series;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.binhdang.engine.indicators.Indicator;
import vn.binhdang.engine.numbers.Quantity;
import vn.binhdang.engine.report.Frequency;
import vn.binhdang.engine.report.Reported;
import vn.binhdang.engine.rollup.RolledFigure.Silent;
import vn.binhdang.engine.samples.SamplePacks;

class SpansTest {

    private static final Quantity ALL = Quantity.of(100);

    @Test
    void knownDenominatorsBoundTheNumerator() {
        NumeratorSpan span = (NumeratorSpan) open(WOMEN_LEADERS, counts("4", "10"), 5, 20);
        assertThat(span.lowest()).isEqualTo(counts("4", "35"));
        assertThat(span.highest()).isEqualTo(counts("29", "35"));
        assertThat(span.weights()).containsExactly(BigDecimal.valueOf(20), BigDecimal.valueOf(5));
    }

    @Test
    void oneUnknownDenominatorLeavesNoBoundsButTheEnds() {
        assertThat(open(WOMEN_LEADERS, counts("4", "10"), 5, null))
                .isEqualTo(new ShareSpan(ALL, false, false, false, 1));
        assertThat(open(WOMEN_LEADERS, counts("0", "10"), null, null))
                .isEqualTo(new ShareSpan(ALL, true, false, false, 2));
        assertThat(open(WOMEN_LEADERS, counts("10", "10"), null, null))
                .isEqualTo(new ShareSpan(ALL, false, true, false, 2));
        assertThat(open(WOMEN_LEADERS, null, 7, null)).isEqualTo(new ShareSpan(ALL, true, true, true, 1));
    }

    @Test
    void aRatioThatIsNoShareIsBoundedBelowOnly() {
        NumeratorSpan span = (NumeratorSpan) open(SEX_RATIO, counts("50", "40"), 10);
        assertThat(span.lowest()).isEqualTo(counts("50", "50"));
        assertThat(span.highest()).isNull();
        assertThat(open(SEX_RATIO, counts("50", "40"), (Integer) null))
                .isEqualTo(new ShareSpan(null, false, false, false, 1));
    }

    @Test
    void silentUnitsThatHadNothingAddNothing() {
        assertThat(open(WOMEN_LEADERS, null, 0, 0)).isEqualTo(new Span.Known(counts("0", "0")));
        assertThat(open(WOMEN_LEADERS, counts("4", "10"), 0).highest()).isEqualTo(counts("4", "10"));
    }

    @Test
    void amountsAndSeriesGrowFromWhatWasGiven() {
        assertThat(open(BUDGET, amount("5"), 0)).isEqualTo(new AmountSpan(BigDecimal.valueOf(5), false, false, 1));
        assertThat(open(COURSES, null, 0, 0)).isEqualTo(new AmountSpan(BigDecimal.ZERO, true, true, 2));
        assertThat(open(NEWS_ITEMS, null, 0))
                .isEqualTo(new SeriesSpan((Reported.Series) series(Frequency.QUARTER, 0, 0, 0, 0), true, 1));
        assertThat(open(NEWS_ITEMS, series(Frequency.QUARTER, 1, 2, 3, 4), 0))
                .isEqualTo(new SeriesSpan((Reported.Series) series(Frequency.QUARTER, 1, 2, 3, 4), false, 1));
    }

    @Test
    void whatDoesNotFollowFromUnitsCanBeAnything() {
        assertThat(Spans.any(WOMEN_LEADERS, period("2024"))).isEqualTo(new ShareSpan(ALL, true, true, true, 0));
        assertThat(Spans.any(BUDGET, period("2024"))).isEqualTo(new AmountSpan(BigDecimal.ZERO, false, true, 0));
        assertThat(Spans.any(NEWS_ITEMS, period("2024-H1")))
                .isEqualTo(new SeriesSpan((Reported.Series) series(Frequency.QUARTER, 0, 0), true, 0));
        assertThat(Spans.any(ACTION_MONTH, period("2024")).probes(List.of()))
                .containsExactly(new Reported.Answer(false), new Reported.Answer(true));
    }

    /** With silent units of these last denominators. */
    private static Span open(Indicator indicator, @Nullable Reported soFar, @Nullable Integer... denominators) {
        List<Silent> silent = Arrays.stream(denominators)
                .map(denominator ->
                        new Silent(SamplePacks.WARD, denominator == null ? null : BigDecimal.valueOf(denominator)))
                .toList();
        return Spans.open(indicator, soFar, silent, period("2024"));
    }
}
