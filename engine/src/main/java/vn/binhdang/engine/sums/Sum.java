package vn.binhdang.engine.sums;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.binhdang.engine.faults.Place;
import vn.binhdang.engine.indicators.Indicator;
import vn.binhdang.engine.report.Entry;
import vn.binhdang.engine.report.Reported;

/** What several units report together for one indicator: an exact total, or why there is none. */
public sealed interface Sum {

    Indicator indicator();

    /**
     * The exact total of what was given.
     *
     * @param reported counts, an amount or a series; not applicable where every unit that speaks of it says so
     * @param dataYear the year all figures are of, where that is one year and not the year of the period
     * @param given codes of the units whose figures are in it, sorted as the ones that follow
     * @param nothing codes of the units that had nothing to count: not applicable, or 0 of 0
     * @param without codes of the units whose report has no figure to add: it is silent or contradicts itself
     */
    record Total(
            Indicator indicator,
            Reported reported,
            @Nullable Integer dataYear,
            List<String> given,
            List<String> nothing,
            List<String> without)
            implements Sum {

        public Total {
            given = List.copyOf(given);
            nothing = List.copyOf(nothing);
            without = List.copyOf(without);
        }

        /** Whether every unit gave a figure or had nothing to count. */
        public boolean isComplete() {
            return without.isEmpty();
        }

        /** The total as a line of a report. */
        public Entry entry(Place place) {
            return new Entry(indicator.code(), reported, null, dataYear, null, place);
        }
    }

    /**
     * There is no total.
     *
     * @param units codes of the units on whose account it is refused, sorted
     */
    record Refused(Indicator indicator, Refusal refusal, List<String> units) implements Sum {

        public Refused {
            units = List.copyOf(units);
        }
    }
}
