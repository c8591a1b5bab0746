package vn.binhdang.engine.history;

import java.util.List;
import java.util.stream.Stream;
import vn.binhdang.engine.indicators.Catalogue;
import vn.binhdang.engine.report.Entry;
import vn.binhdang.engine.report.Period;
import vn.binhdang.engine.report.Report;
import vn.binhdang.engine.sums.Sum;
import vn.binhdang.engine.sums.Summation;

/**
 * What was reported on the area of one unit in an earlier period.
 *
 * @param reports of the unit itself, or of all the units that have become part of it, by code
 */
public record EarlierReport(Period period, List<Report> reports) {

    public EarlierReport {
        reports = List.copyOf(reports);
    }

    /** What was reported on the whole area. Of several units, only what all of them gave and what can be added. */
    public Report together(Catalogue catalogue) {
        Report first = reports.get(0);
        if (reports.size() == 1) {
            return first;
        }
        List<Entry> sums = Summation.of(reports, catalogue).stream()
                .flatMap(sum -> sum instanceof Sum.Total total && total.isComplete() ? Stream.of(total) : Stream.of())
                .map(total -> total.entry(first.place()))
                .toList();
        return new Report(first.locality(), period, null, null, sums, first.place());
    }
}
