package vn.binhdang.rules.oracle;

import java.math.BigDecimal;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.binhdang.rules.oracle.MadeIndicator.Shape;

/**
 * What a demand comes to on its indicator.
 *
 * @param parts the parts of the period that must each reach the lower bound, for a demand on each of them
 */
record Bounds(
        Relation relation,
        @Nullable Fraction least,
        @Nullable Fraction most,
        @Nullable Shape parts) {

    private static final Fraction HUNDRED = Fraction.of(100);

    /** How a figure is held against the bounds. */
    enum Relation {
        AT_LEAST,
        ABOVE,
        AT_MOST,
        BELOW,
        BETWEEN,
        NONE,
        YES,
        EACH_PART
    }

    /** The table of requirement phrases, row by row; empty for a change that has nothing to count from. */
    static Optional<Bounds> of(Demand demand, MadeMeasure measure) {
        Fraction one = Fraction.of(demand.one());
        boolean higher = measure.indicator().higherIsBetter();
        BigDecimal tolerance = measure.tolerance();
        Fraction slack = tolerance == null ? Fraction.ZERO : Fraction.of(tolerance);
        BigDecimal baseline = measure.baseline();
        if (demand.kind().isChange() && baseline == null) {
            return Optional.empty();
        }
        Fraction base = baseline == null ? Fraction.ZERO : Fraction.of(baseline);
        return Optional.of(
                switch (demand.kind()) {
                    case AT_LEAST -> atLeast(one);
                    case ABOVE -> new Bounds(Relation.ABOVE, one, null, null);
                    case BELOW -> new Bounds(Relation.BELOW, null, one, null);
                    case AT_MOST -> atMost(one);
                    case AT_LEVEL -> higher ? atLeast(one) : atMost(one);
                    case ABOUT -> higher ? atLeast(one.minus(slack)) : atMost(one.plus(slack));
                    case BETWEEN -> new Bounds(Relation.BETWEEN, one, Fraction.of(demand.two()), null);
                    case NONE -> new Bounds(Relation.NONE, Fraction.ZERO, Fraction.ZERO, null);
                    case YES -> new Bounds(Relation.YES, null, null, null);
                    case EACH_PART ->
                        new Bounds(
                                Relation.EACH_PART,
                                one,
                                null,
                                measure.indicator().shape());
                    case RISE_PERCENT -> atLeast(base.plus(base.times(one).dividedBy(HUNDRED)));
                    case FALL_PERCENT -> atMost(base.minus(base.times(one).dividedBy(HUNDRED)));
                    case RISE_POINTS -> atLeast(base.plus(one));
                    case FALL_POINTS -> atMost(base.minus(one));
                });
    }

    private static Bounds atLeast(Fraction least) {
        return new Bounds(Relation.AT_LEAST, least, null, null);
    }

    private static Bounds atMost(Fraction most) {
        return new Bounds(Relation.AT_MOST, null, most, null);
    }

    /** Whether the figure is what is demanded; of several parts of a period, the figure of one. */
    boolean holds(Fraction figure) {
        return switch (relation) {
            case AT_LEAST, EACH_PART -> figure.compareTo(low()) >= 0;
            case ABOVE -> figure.compareTo(low()) > 0;
            case AT_MOST -> figure.compareTo(high()) <= 0;
            case BELOW -> figure.compareTo(high()) < 0;
            case BETWEEN, NONE -> figure.compareTo(low()) >= 0 && figure.compareTo(high()) <= 0;
            case YES -> throw new IllegalStateException("an answer is no number");
        };
    }

    private Fraction low() {
        return Objects.requireNonNull(least);
    }

    private Fraction high() {
        return Objects.requireNonNull(most);
    }
}
