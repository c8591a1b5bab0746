package vn.binhdang.engine.priorities;

import vn.binhdang.engine.duties.OwedReport;
import vn.binhdang.engine.duties.UnitDuties;

/**
 * The reports that a unit should have sent by now.
 *
 * @param due those whose last good day is over, and those sent before it
 * @param inTime sent in time
 * @param late sent after the last good day
 * @param missing never sent, and overdue
 */
public record ReportsDue(int due, int inTime, int late, int missing) {

    public ReportsDue {
        if (inTime < 0 || late < 0 || missing < 0 || inTime + late + missing > due) {
            throw new IllegalArgumentException(inTime + " + " + late + " + " + missing + " of " + due);
        }
    }

    public static ReportsDue of(UnitDuties duties) {
        int due = 0;
        int inTime = 0;
        int late = 0;
        int missing = 0;
        for (OwedReport report : duties.reports()) {
            due += report.isSent() || report.lastGoodDay().isBefore(duties.asOf()) ? 1 : 0;
            inTime += report.isSentInTime() ? 1 : 0;
            late += report.wasSentLate() ? 1 : 0;
            missing += report.isMissing() ? 1 : 0;
        }
        return new ReportsDue(due, inTime, late, missing);
    }
}
