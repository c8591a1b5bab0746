package vn.binhdang.engine.requirements;

import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.binhdang.engine.indicators.Counted;
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
 * @param counted what the number is of where the phrase writes it, “4 tin, bài”; words of two meanings have both
 * @param year the year named in the phrase, “đến năm 2025”, null where it names none
 */
public record Phrase(
        String wording,
        Kind kind,
        @Nullable Quantity number,
        @Nullable Quantity upper,
        @Nullable Frequency every,
        @Nullable Unit unit,
        Set<Counted> counted,
        @Nullable Integer year) {

    public Phrase {
        counted = Set.copyOf(counted);
    }

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
        DECREASE_POINTS,
        /** “By 20 points”: a rise or a fall, by the better direction of the indicator. */
        IMPROVE_PERCENT,
        IMPROVE_POINTS;

        /** Whether it is counted from a baseline. */
        boolean isChange() {
            return switch (this) {
                case INCREASE_PERCENT, DECREASE_PERCENT, IMPROVE_PERCENT -> true;
                case INCREASE_POINTS, DECREASE_POINTS, IMPROVE_POINTS -> true;
                default -> false;
            };
        }

        /** Whether it is counted in percent of the baseline, not in points. */
        public boolean isRelative() {
            return this == INCREASE_PERCENT || this == DECREASE_PERCENT || this == IMPROVE_PERCENT;
        }
    }

    static Phrase of(Kind kind) {
        return new Phrase("", kind, null, null, null, null, Set.of(), null);
    }

    static Phrase of(Kind kind, Amount amount) {
        WrittenUnit unit = amount.unit();
        return new Phrase("", kind, amount.value(), null, null, unit.unit(), unit.counted(), null);
    }

    Phrase as(String words) {
        return new Phrase(words, kind, number, upper, every, unit, counted, year);
    }

    Phrase in(int named) {
        return new Phrase(wording, kind, number, upper, every, unit, counted, named);
    }

    Phrase upTo(Amount most) {
        return new Phrase(
                wording, kind, number, most.value(), every, unit, most.unit().counted(), year);
    }

    /** Of each part of the period; “2 lần” (times) is then no ratio but how often. */
    Phrase each(Frequency part) {
        Unit often = unit == Unit.TIMES ? Unit.COUNT : unit;
        return new Phrase(wording, Kind.EACH_PART, number, null, part, often, counted, year);
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
            case INCREASE_PERCENT, INCREASE_POINTS ->
                Optional.ofNullable(baseline).map(stated -> fromBaseline(stated.value(), true));
            case DECREASE_PERCENT, DECREASE_POINTS ->
                Optional.ofNullable(baseline).map(stated -> fromBaseline(stated.value(), false));
            case IMPROVE_PERCENT, IMPROVE_POINTS ->
                Optional.ofNullable(baseline)
                        .map(stated -> fromBaseline(stated.value(), indicator.better() == Better.HIGHER));
        };
    }

    private Requirement byDirection(Indicator indicator, Quantity bound, Quantity tolerance) {
        boolean about = kind == Kind.ABOUT;
        return indicator.better() == Better.HIGHER
                ? new Requirement(wording, Comparison.AT_LEAST, bound.minus(tolerance), null, null, about)
                : new Requirement(wording, Comparison.AT_MOST, null, bound.plus(tolerance), null, about);
    }

    private Requirement fromBaseline(Quantity baseline, boolean up) {
        Quantity change = kind.isRelative() ? baseline.times(bound()).dividedBy(Quantity.of(100)) : bound();
        return up
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
