package vn.binhdang.engine.verdicts;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import vn.binhdang.engine.targets.Obligation;

/**
 * The outcome of one reporting duty.
 *
 * @param rule name of the rule that decided
 */
public record Timeliness(Obligation obligation, Punctuality punctuality, String rule) {

    /** Days after the last good day; 0 unless late. */
    public long daysLate() {
        LocalDate submittedOn = obligation.submittedOn();
        if (punctuality != Punctuality.LATE || submittedOn == null) {
            return 0;
        }
        return ChronoUnit.DAYS.between(obligation.lastGoodDay(), submittedOn);
    }
}
