package vn.binhdang.engine.duties;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.binhdang.engine.report.Period;

/**
 * What is known of one unit's report on one period.
 *
 * @param submittedOn the day on which it was first sent, also where it was returned since; null where it was never sent,
 *     or nobody knows when
 */
public record FiledReport(Period period, @Nullable LocalDate submittedOn, Stage stage) {

    public FiledReport {
        if (submittedOn != null && !stage.wasSent()) {
            throw new IllegalArgumentException("a report of stage " + stage + " was not sent on " + submittedOn);
        }
    }

    /** Nothing has been written on the period. */
    public static FiledReport none(Period period) {
        return new FiledReport(period, null, Stage.NONE);
    }

    /** As it stood on an earlier day: what was sent later had not been sent. */
    FiledReport on(LocalDate day) {
        boolean sentLater = submittedOn != null && submittedOn.isAfter(day);
        return sentLater ? none(period) : this;
    }
}
