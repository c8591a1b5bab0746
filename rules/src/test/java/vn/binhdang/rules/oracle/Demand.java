package vn.binhdang.rules.oracle;

import java.math.BigDecimal;

/**
 * What the maker of a milestone means, before it is put into words.
 *
 * @param one the number, or the lower of two; 0 where the kind has none
 * @param two the upper of two numbers; 0 where the kind has one or none
 */
record Demand(Kind kind, BigDecimal one, BigDecimal two) {

    /** One for each row of the table of requirement phrases in the design. */
    enum Kind {
        AT_LEAST,
        ABOVE,
        BELOW,
        AT_MOST,
        AT_LEVEL,
        ABOUT,
        BETWEEN,
        NONE,
        YES,
        EACH_PART,
        RISE_PERCENT,
        FALL_PERCENT,
        RISE_POINTS,
        FALL_POINTS;

        boolean isChange() {
            return ordinal() >= RISE_PERCENT.ordinal();
        }
    }

    static Demand of(Kind kind, BigDecimal one) {
        return new Demand(kind, one, BigDecimal.ZERO);
    }
}
