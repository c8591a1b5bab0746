package vn.binhdang.engine.report;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.binhdang.engine.faults.Faults;
import vn.binhdang.engine.text.Text;

/**
 * Reports as they stand in their files, not yet held against catalogue and register.
 *
 * @param faults what could not be read so far
 * @param unfilled forms that came back without any value
 * @param notes on how files were read, for their authors
 */
public record ParsedReports(List<Report> reports, Faults faults, List<Unfilled> unfilled, List<Text> notes) {

    public ParsedReports {
        reports = List.copyOf(reports);
        unfilled = List.copyOf(unfilled);
        notes = List.copyOf(notes);
    }

    /** Reads all files but workbooks; what cannot be read becomes a fault. */
    public static ParsedReports of(List<ReportFile> files) {
        return of(files, null);
    }

    /** Reads all files; what cannot be read becomes a fault. */
    public static ParsedReports of(List<ReportFile> files, @Nullable TableOpener workbooks) {
        Faults faults = new Faults();
        List<Report> reports = new ArrayList<>();
        List<Unfilled> unfilled = new ArrayList<>();
        List<Text> notes = new ArrayList<>();
        for (ReportFile file : files) {
            if (workbooks != null && file.looksLikeWorkbook()) {
                ReportTable table = workbooks.open(file, faults);
                if (table != null) {
                    TableReports.ReadTable read = new TableReports(table, faults).read(false);
                    reports.addAll(read.reports());
                    unfilled.addAll(read.unfilled());
                    notes.addAll(table.notes());
                }
            } else {
                reports.addAll(ReportReader.read(file, faults));
            }
        }
        return new ParsedReports(reports, faults, unfilled, notes);
    }

    /** Reports that were read before, without a fault so far. */
    public static ParsedReports read(List<Report> reports) {
        return new ParsedReports(reports, new Faults(), List.of(), List.of());
    }
}
