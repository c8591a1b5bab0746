package vn.binhdang.engine.requirements;

import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.binhdang.engine.indicators.Indicator;
import vn.binhdang.engine.indicators.Indicator.Better;
import vn.binhdang.engine.indicators.Unit;
import vn.binhdang.engine.numbers.Quantity;
import vn.binhdang.engine.report.Frequency;

/**
 * The words of a requirement as understood by themselves, before the indicator they apply to is known.
 *
 * @param number the number in the phrase, the lower one of two; null where it has none
 * @param upper the upper number of a range
 * @param every the parts of the period, for {@link Kind#EACH_PART}
 * @param unit the unit written in the phrase, null where it writes none
 */
public record Phrase(
        String wording,
        Kind kind,
        @Nullable Quantity number,
        @Nullable Quantity upper,
        @Nullable Frequency every,
        @Nullable Unit unit) {

    /** What a phrase says. */
    public enum Kind {
        AT_LEAST,
        ABOVE,
        AT_MOST,
        BELOW,
        BETWEEN,
        NONE_OCCURS,
        YES,
        EACH_PART,
        /** “ở mức”: at least or at most, by the better direction of the indicator. */
        AT_LEVEL,
        /** “khoảng”: by the better direction, less the tolerance that the pack states. */
        ABOUT,
        INCREASE_PERCENT,
        DECREASE_PERCENT,
        INCREASE_POINTS,
        DECREASE_POINTS;

        /** Whether it is counted from a baseline. */
        boolean isChange() {
            return switch (this) {
                case INCREASE_PERCENT, DECREASE_PERCENT, INCREASE_POINTS, DECREASE_POINTS -> true;
                default -> false;
            };
        }
    }

    /** Whether the phrase cannot be compared without a baseline. */
    public boolean needsBaseline() {
        return kind.isChange();
    }

    /**
     * The requirement that this phrase puts on the indicator.
     *
     * @param tolerance how far from the number “about” still is, in the unit of the indicator
     * @return empty where a baseline is needed and not stated
     */
    public Optional<Requirement> on(Indicator indicator, Quantity tolerance, @Nullable Baseline baseline) {
        return switch (kind) {
            case AT_LEAST, ABOVE -> Optional.of(lower(Comparison.valueOf(kind.name()), bound()));
            case AT_MOST, BELOW -> Optional.of(upper(Comparison.valueOf(kind.name()), bound()));
            case BETWEEN -> Optional.of(new Requirement(wording, Comparison.BETWEEN, bound(), upper, null, false));
            case NONE_OCCURS ->
                Optional.of(new Requirement(wording, Comparison.NONE_OCCURS, null, Quantity.ZERO, null, false));
            case YES -> Optional.of(new Requirement(wording, Comparison.YES, null, null, null, false));
            case EACH_PART -> Optional.of(new Requirement(wording, Comparison.EACH_PART, bound(), null, every, false));
            case AT_LEVEL -> Optional.of(byDirection(indicator, bound(), Quantity.ZERO));
            case ABOUT -> Optional.of(byDirection(indicator, bound(), tolerance));
            case INCREASE_PERCENT, DECREASE_PERCENT, INCREASE_POINTS, DECREASE_POINTS ->
                Optional.ofNullable(baseline).map(stated -> fromBaseline(stated.value()));
        };
    }

    private Requirement byDirection(Indicator indicator, Quantity bound, Quantity tolerance) {
        boolean about = kind == Kind.ABOUT;
        return indicator.better() == Better.HIGHER
                ? new Requirement(wording, Comparison.AT_LEAST, bound.minus(tolerance), null, null, about)
                : new Requirement(wording, Comparison.AT_MOST, null, bound.plus(tolerance), null, about);
    }

    private Requirement fromBaseline(Quantity baseline) {
        Quantity change = kind == Kind.INCREASE_PERCENT || kind == Kind.DECREASE_PERCENT
                ? baseline.times(bound()).dividedBy(Quantity.of(100))
                : bound();
        return kind == Kind.INCREASE_PERCENT || kind == Kind.INCREASE_POINTS
                ? lower(Comparison.AT_LEAST, baseline.plus(change))
                : upper(Comparison.AT_MOST, baseline.minus(change));
    }

    private Requirement lower(Comparison comparison, Quantity least) {
        return new Requirement(wording, comparison, least, null, null, false);
    }

    private Requirement upper(Comparison comparison, Quantity most) {
        return new Requirement(wording, comparison, null, most, null, false);
    }

    private Quantity bound() {
        return Objects.requireNonNull(number, wording);
    }
}
