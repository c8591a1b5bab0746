package vn.binhdang.engine.rollup;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.binhdang.engine.indicators.Form;
import vn.binhdang.engine.indicators.Indicator;
import vn.binhdang.engine.indicators.Unit;
import vn.binhdang.engine.numbers.Quantity;
import vn.binhdang.engine.report.Period;
import vn.binhdang.engine.report.Reported;
import vn.binhdang.engine.rollup.RolledFigure.Silent;

/** Says which figures are still possible. */
final class Spans {

    private Spans() {}

    /** Of an indicator that does not follow from the units: whatever it could be at all. */
    static Span any(Indicator indicator, Period period) {
        if (indicator.form() instanceof Form.Ratio ratio) {
            return new ShareSpan(ratio.notAbove(), true, true, true, 0);
        }
        if (indicator.form() instanceof Form.Series series) {
            return new SeriesSpan(zeros(series, period), true, 0);
        }
        return indicator.form() instanceof Form.YesNo
                ? new Span.EitherAnswer()
                : new AmountSpan(BigDecimal.ZERO, isWhole(indicator), true, 0);
    }

    /**
     * Of a sum to which some units have still to add.
     *
     * @param soFar what was given, null where nothing was
     * @param silent at least one unit
     */
    static Span open(Indicator indicator, @Nullable Reported soFar, List<Silent> silent, Period period) {
        boolean canBeNothing = soFar == null;
        if (indicator.form() instanceof Form.Series series) {
            Reported.Series least = soFar == null ? zeros(series, period) : (Reported.Series) soFar;
            return new SeriesSpan(least, canBeNothing, silent.size());
        }
        if (indicator.form() instanceof Form.Ratio ratio) {
            Reported.Counts counts =
                    soFar == null ? new Reported.Counts(BigDecimal.ZERO, BigDecimal.ZERO) : (Reported.Counts) soFar;
            return ratio(indicator, ratio, counts, silent);
        }
        BigDecimal least = soFar == null ? BigDecimal.ZERO : ((Reported.Amount) soFar).value();
        return new AmountSpan(least, isWhole(indicator), canBeNothing, silent.size());
    }

    private static Span ratio(Indicator indicator, Form.Ratio ratio, Reported.Counts soFar, List<Silent> silent) {
        Quantity top = ratio.notAbove();
        List<BigDecimal> denominators = silent.stream()
                .flatMap(unit -> Optional.ofNullable(unit.lastDenominator()).stream())
                .toList();
        int unknown = silent.size() - denominators.size();
        BigDecimal all = denominators.stream().reduce(soFar.denominator(), BigDecimal::add);
        if (unknown > 0) {
            boolean nobody = soFar.denominator().signum() == 0;
            boolean canBeTop = nobody || isAtTop(indicator, soFar, top);
            return new ShareSpan(top, soFar.numerator().signum() == 0, canBeTop, nobody, unknown);
        }
        if (all.signum() == 0) {
            return new Span.Known(soFar);
        }
        List<BigDecimal> weights = top == null
                ? null
                : denominators.stream()
                        .map(denominator -> most(denominator, indicator, top))
                        .toList();
        return new NumeratorSpan(
                indicator, soFar.numerator(), all, weights, indicator.counted().isWhole());
    }

    private static boolean isAtTop(Indicator indicator, Reported.Counts counts, @Nullable Quantity top) {
        Quantity scaled = Quantity.of(counts.numerator()).times(indicator.unit().factor());
        return top != null && scaled.compareTo(top.times(Quantity.of(counts.denominator()))) == 0;
    }

    /** The highest numerator that a denominator allows. */
    private static BigDecimal most(BigDecimal denominator, Indicator indicator, Quantity top) {
        Quantity most = Quantity.of(denominator)
                .times(top)
                .dividedBy(Quantity.of(indicator.unit().factor()));
        return indicator.counted().isWhole() ? new BigDecimal(most.floor()) : NumeratorSpan.decimal(most);
    }

    private static Reported.Series zeros(Form.Series series, Period period) {
        int parts = series.frequency().partsIn(period);
        return new Reported.Series(
                series.frequency(), Collections.nCopies(parts, Objects.requireNonNull(Optional.of(BigDecimal.ZERO))));
    }

    private static boolean isWhole(Indicator indicator) {
        return indicator.counted().isWhole() && indicator.unit() == Unit.COUNT;
    }
}
