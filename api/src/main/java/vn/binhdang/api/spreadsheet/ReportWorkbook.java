package vn.binhdang.api.spreadsheet;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.jspecify.annotations.Nullable;
import org.xml.sax.SAXException;
import vn.binhdang.engine.faults.Faults;
import vn.binhdang.engine.report.BlankForm;
import vn.binhdang.engine.report.ReportFile;
import vn.binhdang.engine.report.ReportTable;
import vn.binhdang.engine.text.Nearest;
import vn.binhdang.engine.text.Text;

/**
 * A workbook with reports in it. Of several sheets, the one called “Báo cáo” or “Report” is read, or the only one that
 * holds anything; hidden sheets are not looked for reports.
 */
final class ReportWorkbook {

    /** The name of the sheet that is read. */
    static final String SHEET = "Báo cáo";

    private static final Set<String> NAMES = Set.of("bao cao", "report", "reports");

    /** So many lines above the headings may hold titles. */
    private static final int MOST_TITLES = 20;

    private final ReportFile file;
    private final OpenWorkbook workbook;
    private final Faults faults;

    ReportWorkbook(ReportFile file, OpenWorkbook workbook, Faults faults) {
        this.file = file;
        this.workbook = workbook;
        this.faults = faults;
    }

    /** Empty after adding a fault. */
    Optional<ReportTable> table() throws IOException, OpenXML4JException, SAXException, ParserConfigurationException {
        List<String> shown = workbook.list().shown();
        String chosen = chosen(shown);
        if (chosen == null) {
            faults.add(
                    file.place(),
                    "tệp có nhiều trang (“%s”), không rõ trang nào là báo cáo; hãy đặt tên trang đó là “%s”",
                    "the workbook has several sheets (“%s”) and none is named as the report; call that sheet “%s”",
                    String.join("”, “", shown),
                    SHEET);
            return Optional.empty();
        }
        List<String> others =
                shown.stream().filter(name -> !name.equals(chosen)).toList();
        List<Text> notes = others.isEmpty()
                ? List.of()
                : List.of(Text.of(
                        "%s: chỉ đọc trang “%s”; không đọc “%s”",
                        "%s: only the sheet “%s” is read; not “%s”", file.name(), chosen, String.join("”, “", others)));
        BlankForm form = new FormMemory(workbook).read();
        return Optional.of(new ReportTable(file.name(), chosen, fromHeadings(workbook.lines(chosen)), form, notes));
    }

    private @Nullable String chosen(List<String> shown)
            throws IOException, OpenXML4JException, SAXException, ParserConfigurationException {
        List<String> named = shown.stream()
                .filter(name -> NAMES.contains(Nearest.fold(name)))
                .toList();
        if (named.size() == 1) {
            return named.get(0);
        }
        List<String> candidates = named.isEmpty() ? shown : named;
        List<String> holding = new ArrayList<>();
        for (String name : candidates) {
            if (candidates.size() == 1 || workbook.holdsAnything(name)) {
                holding.add(name);
            }
        }
        return holding.size() == 1 ? holding.get(0) : null;
    }

    /** The lines from the headings on; titles may stand above them. */
    private static List<ReportTable.Line> fromHeadings(List<ReportTable.Line> lines) {
        for (int at = 0; at < Math.min(MOST_TITLES, lines.size()); at++) {
            if (ReportTable.isHeading(lines.get(at))) {
                return lines.subList(at, lines.size());
            }
        }
        return lines;
    }
}
