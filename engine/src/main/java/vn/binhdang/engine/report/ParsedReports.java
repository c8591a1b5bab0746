package vn.binhdang.engine.report;

import java.util.List;
import vn.binhdang.engine.faults.Faults;

/**
 * Reports as they stand in their files, not yet held against catalogue and register.
 *
 * @param faults what could not be read so far
 */
public record ParsedReports(List<Report> reports, Faults faults) {

    public ParsedReports {
        reports = List.copyOf(reports);
    }

    /** Reads all files; what cannot be read becomes a fault. */
    public static ParsedReports of(List<ReportFile> files) {
        Faults faults = new Faults();
        List<Report> reports = files.stream()
                .flatMap(file -> ReportReader.read(file, faults).stream())
                .toList();
        return new ParsedReports(reports, faults);
    }

    /** Reports that were read before, without a fault so far. */
    public static ParsedReports read(List<Report> reports) {
        return new ParsedReports(reports, new Faults());
    }
}
