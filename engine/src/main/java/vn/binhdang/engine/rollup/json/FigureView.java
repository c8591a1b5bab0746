package vn.binhdang.engine.rollup.json;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.binhdang.engine.indicators.Indicator;
import vn.binhdang.engine.numbers.Display;
import vn.binhdang.engine.numbers.Quantity;
import vn.binhdang.engine.report.Frequency;
import vn.binhdang.engine.report.Reported;

/**
 * A figure.
 *
 * @param value in the unit of the indicator, with two places or as many as it takes to stay on the right side of the
 *     requirements
 */
public record FigureView(
        @Nullable BigDecimal numerator,
        @Nullable BigDecimal denominator,
        @Nullable String value,
        @Nullable List<@Nullable BigDecimal> byMonth,
        @Nullable List<@Nullable BigDecimal> byQuarter,
        @Nullable List<@Nullable BigDecimal> byHalfYear,
        @Nullable String notApplicable) {

    static FigureView of(Indicator indicator, Reported reported, Collection<Quantity> bounds) {
        Reported.Counts counts = reported instanceof Reported.Counts found ? found : null;
        Quantity value = value(indicator, reported);
        return new FigureView(
                counts == null ? null : counts.numerator(),
                counts == null ? null : counts.denominator(),
                value == null ? null : Display.plain(value, bounds),
                series(reported, Frequency.MONTH),
                series(reported, Frequency.QUARTER),
                series(reported, Frequency.HALF_YEAR),
                reported instanceof Reported.NotApplicable declared ? declared.reason() : null);
    }

    private static @Nullable Quantity value(Indicator indicator, Reported reported) {
        if (reported instanceof Reported.Amount amount) {
            return Quantity.of(amount.value());
        }
        return reported instanceof Reported.Counts counts
                        && counts.denominator().signum() != 0
                ? Quantity.of(counts.numerator())
                        .times(indicator.unit().factor())
                        .dividedBy(Quantity.of(counts.denominator()))
                : null;
    }

    private static @Nullable List<@Nullable BigDecimal> series(Reported reported, Frequency frequency) {
        return reported instanceof Reported.Series series && series.frequency() == frequency
                ? series.counts().stream()
                        .<@Nullable BigDecimal>map(count -> count.orElse(null))
                        .toList()
                : null;
    }
}
