package vn.binhdang.api.service.findings;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.binhdang.engine.text.Text;

/**
 * How a finding stands.
 *
 * @param reopensFrom a report of a period that ends on this day or later opens it again; null while it is not settled
 * @param due by when the unit has to act; null while it has not
 * @param until when the plan or the waiver ends
 * @param approver who waived it
 * @param reasons why a report closed it
 * @param carriedTo the finding of the unit that took over
 */
record Standing(
        FindingState state,
        @Nullable LocalDate reopensFrom,
        @Nullable Due due,
        @Nullable LocalDate until,
        @Nullable String approver,
        List<String> reasons,
        @Nullable UUID carriedTo) {

    Standing {
        reasons = List.copyOf(reasons);
    }

    static Standing open(@Nullable Due due) {
        return new Standing(FindingState.OPEN, null, due, null, null, List.of(), null);
    }

    /** Where the unit has nothing to do. */
    static Standing settled(FindingState state, LocalDate reopensFrom, List<String> reasons) {
        return new Standing(state, reopensFrom, null, null, null, reasons, null);
    }

    /** What a report has said of it. */
    record Seen(UUID report, int revision, String period, LocalDate lastDay, String severity, Text message) {}
}
