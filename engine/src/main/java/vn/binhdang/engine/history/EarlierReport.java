package vn.binhdang.engine.history;

import java.util.List;
import vn.binhdang.engine.report.Period;
import vn.binhdang.engine.report.Report;

/**
 * What was reported on the area of one unit in an earlier period.
 *
 * @param reports of the unit itself, or of all the units that have become part of it, by code
 */
public record EarlierReport(Period period, List<Report> reports) {

    public EarlierReport {
        reports = List.copyOf(reports);
    }

    /** What was reported on the whole area. */
    public Report together() {
        return reports.get(0);
    }
}
