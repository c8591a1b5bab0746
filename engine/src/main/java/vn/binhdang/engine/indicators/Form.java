package vn.binhdang.engine.indicators;

import org.jspecify.annotations.Nullable;
import vn.binhdang.engine.numbers.Quantity;
import vn.binhdang.engine.report.Frequency;
import vn.binhdang.engine.report.Period;
import vn.binhdang.engine.report.Reported;
import vn.binhdang.engine.text.Text;

/** In which shape an indicator is reported. */
public sealed interface Form {

    /**
     * A ratio of two counts; a bare value in the unit is accepted where the counts are not known.
     *
     * @param zeroDenominator what it means that there was nothing to count
     * @param givenTotal whether the total is given, so that nobody can be added to it: victims, pupils, communes
     * @param notAbove the share it must not exceed, in the unit, where the numerator is a part of the denominator
     */
    record Ratio(
            Text numerator,
            Text denominator,
            ZeroDenominator zeroDenominator,
            boolean givenTotal,
            @Nullable Quantity notAbove)
            implements Form {}

    /** One number without parts: an amount of money, a count for the whole period. */
    record Value() implements Form {}

    record YesNo() implements Form {}

    /** A count for each month, quarter or half-year of the period. */
    record Series(Frequency frequency) implements Form {

        /** Whether it is one number for a period that has one part: the report of a month on a count by month. */
        boolean isReportedBy(Reported reported, Period period) {
            return reported instanceof Reported.Amount && frequency.partsIn(period) == 1;
        }
    }

    /** What a ratio with nothing in its denominator is. */
    enum ZeroDenominator {
        /** Nobody was detected, nobody was there: the target does not apply in this period. */
        NOT_APPLICABLE,
        /** There must have been something to count, so the figures are wrong. */
        NOT_COMPUTABLE
    }
}
