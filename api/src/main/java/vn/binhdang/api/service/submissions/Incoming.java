package vn.binhdang.api.service.submissions;

import java.util.List;
import vn.binhdang.engine.report.Report;
import vn.binhdang.engine.report.Unfilled;
import vn.binhdang.engine.text.Text;

/**
 * What a submission holds, once it is read and found in order.
 *
 * @param unfilled forms that came back without a value; they are no reports
 * @param notes on how the file was read
 */
record Incoming(List<Report> reports, List<Unfilled> unfilled, List<Text> notes) {

    int values() {
        return reports.stream().mapToInt(report -> report.entries().size()).sum();
    }
}
