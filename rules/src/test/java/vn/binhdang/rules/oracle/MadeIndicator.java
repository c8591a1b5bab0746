package vn.binhdang.rules.oracle;

import org.jspecify.annotations.Nullable;

/**
 * An indicator of the made catalogue.
 *
 * @param unit as the catalogue writes it
 * @param factor what a ratio of counts is multiplied by to get to the unit
 * @param counted as the catalogue writes it
 * @param noneMeansNotApplicable what a zero denominator means; else it cannot be computed
 * @param notAbove the share it must not exceed, in the unit
 */
record MadeIndicator(
        String code,
        Shape shape,
        String unit,
        int factor,
        String counted,
        boolean higherIsBetter,
        boolean noneMeansNotApplicable,
        boolean totalGiven,
        @Nullable Integer notAbove) {

    /** In which form it is reported. */
    enum Shape {
        RATIO("ratio", "", 0),
        VALUE("value", "", 0),
        YES_NO("yes-no", "", 0),
        BY_MONTH("by-month", "byMonth", 1),
        BY_QUARTER("by-quarter", "byQuarter", 3),
        BY_HALF_YEAR("by-half-year", "byHalfYear", 6);

        final String word;
        final String field;
        final int months;

        Shape(String word, String field, int months) {
            this.word = word;
            this.field = field;
            this.months = months;
        }

        boolean isSeries() {
            return months > 0;
        }
    }

    /** Whether its counts are whole numbers. */
    boolean isWhole() {
        return !counted.equals("hours") && !counted.equals("money");
    }

    /** Whether a bare value of it is a whole number. */
    boolean hasWholeValue() {
        return unit.equals("count") && isWhole();
    }
}
