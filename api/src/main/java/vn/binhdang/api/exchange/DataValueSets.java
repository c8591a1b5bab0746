package vn.binhdang.api.exchange;

import java.util.List;
import vn.binhdang.engine.faults.Faults;
import vn.binhdang.engine.report.ParsedReports;
import vn.binhdang.engine.report.Report;
import vn.binhdang.engine.report.ReportFile;
import vn.binhdang.engine.report.ReportJson;

/**
 * Reports in the form in which DHIS2 sends and gives out figures, the {@code dataValueSets} of its web API, as JSON.
 *
 * <p>Everything is named by its code: {@code orgUnit} is the code of a locality, {@code dataElement} that of an indicator.
 * Which part of the figure a value is stands behind the code, {@code women-key-leaders.numerator}, or in
 * {@code categoryOptionCombo}; see {@link ValuePart}. Periods are years, half-years, quarters and months as DHIS2 writes
 * them; see {@link IsoPeriod}. {@code completeDate} is the day the report was sent, {@code comment} a note.
 */
public final class DataValueSets {

    private DataValueSets() {}

    /** The reports of a set; what cannot be read becomes a fault with a JSON pointer. */
    public static ParsedReports read(ReportFile file) {
        Faults faults = new Faults();
        List<Report> reports = ReportJson.read(file, faults)
                .map(root -> new ValueSet(root, file.place(), faults).reports())
                .orElse(List.of());
        return new ParsedReports(reports, faults, List.of(), List.of());
    }
}
