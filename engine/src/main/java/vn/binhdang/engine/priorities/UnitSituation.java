package vn.binhdang.engine.priorities;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.binhdang.engine.localities.Locality;
import vn.binhdang.engine.numbers.Quantity;

/**
 * What is known of one unit when it is asked whom to inspect and whom to commend.
 *
 * @param asOf the day on which it is asked
 * @param womenInKeyLeadership exact, in percent; null where it is not known, which is a reason of its own
 * @param lastInspection null where none is recorded
 * @param targets of the year that is looked at
 * @param lastYear of the year before; null where nothing is known of it
 */
public record UnitSituation(
        Locality unit,
        LocalDate asOf,
        OpenFindings openFindings,
        @Nullable Quantity womenInKeyLeadership,
        ReportsDue reports,
        @Nullable LocalDate lastInspection,
        DueTargets targets,
        @Nullable DueTargets lastYear) {

    public UnitSituation {
        if (lastInspection != null && lastInspection.isAfter(asOf)) {
            throw new IllegalArgumentException(unit.code() + " was inspected on " + lastInspection + ", after " + asOf);
        }
    }

    /** The code and the first day of its unit, {@code 30505 2025-07-01}; codes alone are given anew. */
    public String key() {
        LocalDate since = unit.validity().from();
        return since == null ? unit.code() : unit.code() + " " + since;
    }
}
