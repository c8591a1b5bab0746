package vn.binhdang.engine.indicators;

import org.jspecify.annotations.Nullable;
import vn.binhdang.engine.numbers.Quantity;
import vn.binhdang.engine.text.Text;

/**
 * What is measured, independent of any target.
 *
 * @param code kebab-case English, such as {@code women-enterprise-leaders}
 * @param counted what one unit of its counts is
 * @param better which way is better
 * @param rollUp how the figure of a larger unit follows from those of the smaller ones
 * @param plausible the range outside of which a figure is asked about, in the unit; a low share or rate only where
 *     a bare value above 0 was reported
 * @param source where the definition is from
 */
public record Indicator(
        String code,
        Text name,
        Text definition,
        Objective objective,
        Unit unit,
        Form form,
        Counted counted,
        Better better,
        RollUp rollUp,
        @Nullable Range plausible,
        @Nullable String source) {

    /** Which way is better. */
    public enum Better {
        HIGHER,
        LOWER
    }

    /** How the figure of a larger unit follows from those of the smaller ones; never as an average of percentages. */
    public enum RollUp {
        SUM_OF_PARTS,
        SHARE_OF_UNITS,
        NONE
    }

    /** Both ends belong to the range; a null end is open. */
    public record Range(@Nullable Quantity from, @Nullable Quantity to) {

        boolean contains(Quantity value) {
            return (from == null || value.compareTo(from) >= 0) && (to == null || value.compareTo(to) <= 0);
        }
    }
}
