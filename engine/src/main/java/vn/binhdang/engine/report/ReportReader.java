package vn.binhdang.engine.report;

import java.util.List;
import vn.binhdang.engine.faults.Faults;

/** Reads an input of any known format into reports. What cannot be read becomes a fault, and reading goes on. */
final class ReportReader {

    private ReportReader() {}

    /** The reports that could be read; incomplete when a fault was added. */
    static List<Report> read(ReportFile file, Faults faults) {
        if (!file.isReadable(faults)) {
            return List.of();
        }
        if (file.looksLikeWorkbook()) {
            faults.add(
                    file.place(),
                    "đây là tệp Excel hoặc tệp nén; hãy lưu dưới dạng “CSV UTF-8” rồi thử lại",
                    "this is a workbook or an archive; save it as “CSV UTF-8” and try again");
            return List.of();
        }
        return file.looksLikeJson() ? new JsonReports(file, faults).read() : new CsvReports(file, faults).read();
    }
}
