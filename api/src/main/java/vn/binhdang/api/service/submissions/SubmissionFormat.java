package vn.binhdang.api.service.submissions;

import java.util.List;
import java.util.Locale;
import vn.binhdang.api.exchange.DataValueSets;
import vn.binhdang.api.spreadsheet.WorkbookTables;
import vn.binhdang.engine.report.ParsedReports;
import vn.binhdang.engine.report.ReportFile;

/** The forms in which reports come. */
enum SubmissionFormat {
    JSON,
    CSV,
    XLSX,
    /** The {@code dataValueSets} of DHIS2. */
    DHIS2;

    /** What the content itself says, whatever the sender calls it. */
    static SubmissionFormat of(ReportFile file) {
        if (file.looksLikeWorkbook()) {
            return XLSX;
        }
        return file.looksLikeJson() ? JSON : CSV;
    }

    ParsedReports parse(ReportFile file) {
        return this == DHIS2 ? DataValueSets.read(file) : ParsedReports.of(List.of(file), new WorkbookTables());
    }

    /** As it is stored. */
    String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
