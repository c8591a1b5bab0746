package vn.binhdang.api.exchange;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import vn.binhdang.engine.faults.Place;
import vn.binhdang.engine.report.Period;

/**
 * One value of a set: whose, of which period, and what of which indicator.
 *
 * @param text as written, for a reason
 * @param number null where it is none
 * @param yes null where it is no answer
 * @param orgUnit where the locality is named
 */
record DataValue(
        String locality,
        Period period,
        String indicator,
        ValuePart part,
        String text,
        @Nullable BigDecimal number,
        @Nullable Boolean yes,
        @Nullable String comment,
        Place place,
        Place orgUnit) {}
