package vn.binhdang.engine.targets;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A reporting duty held against one report; it must get exactly one outcome.
 *
 * @param due the day named by the document
 * @param submittedOn null where the report does not say when it was sent
 */
public record Obligation(
        Pack pack,
        ReportingDuty duty,
        LocalDate due,
        @Nullable LocalDate submittedOn) {

    public String id() {
        return duty.id();
    }

    /** Whether the report must come before the day begins, not just before it ends. */
    public boolean isStrict() {
        return duty.deadline().strict();
    }

    /** The last day on which the report still comes in time. */
    public LocalDate lastGoodDay() {
        return isStrict() ? due.minusDays(1) : due;
    }

    public boolean isDated() {
        return submittedOn != null;
    }
}
