package vn.binhdang.api.spreadsheet;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackageAccess;
import org.apache.poi.xssf.eventusermodel.ReadOnlySharedStringsTable;
import org.apache.poi.xssf.eventusermodel.XSSFReader;
import org.xml.sax.SAXException;

/** Reads the sheets that matter of a workbook from outside, as it streams by: no tree of it is ever built. */
final class WorkbookReader {

    private static final int LONGEST_MESSAGE = 200;

    private WorkbookReader() {}

    /** What is done with an open workbook. */
    @FunctionalInterface
    interface Work<T> {
        T on(OpenWorkbook workbook) throws IOException, OpenXML4JException, SAXException, ParserConfigurationException;
    }

    /**
     * The sheets of these names, as far as the workbook has them.
     *
     * @throws InvalidWorkbookException if it is no workbook, or one that is not read
     */
    static Map<String, ReadSheet> read(Path file, Set<String> names) throws IOException {
        return open(file, WorkbookLimits.RULES, workbook -> {
            Map<String, ReadSheet> sheets = new LinkedHashMap<>();
            for (String name : new TreeSet<>(names)) {
                ReadSheet sheet = workbook.texts(name);
                if (sheet != null) {
                    sheets.put(name, sheet);
                }
            }
            return sheets;
        });
    }

    /**
     * Opens a workbook that is harmless and no larger than the limits.
     *
     * @throws InvalidWorkbookException if it is no workbook, or one that is not read
     */
    static <T> T open(Path file, WorkbookLimits limits, Work<T> work) throws IOException {
        WorkbookGuard.check(file, limits);
        try (OPCPackage opened = OPCPackage.open(file.toFile(), PackageAccess.READ)) {
            if (opened.getPartsByContentType("application/vnd.ms-excel.sheet.macroEnabled.main+xml")
                            .size()
                    > 0) {
                throw InvalidWorkbookException.of(
                        file.getFileName(), "có macro; hãy lưu lại thành .xlsx", "has macros; save it as .xlsx");
            }
            XSSFReader reader = new XSSFReader(opened);
            ReadOnlySharedStringsTable strings = new ReadOnlySharedStringsTable(opened, false);
            CellValues values = new CellValues(strings, reader.getStylesTable());
            return work.on(new OpenWorkbook(reader, values, SheetList.of(reader)));
        } catch (IOException
                | OpenXML4JException
                | SAXException
                | ParserConfigurationException
                | RuntimeException broken) {
            if (broken instanceof InvalidWorkbookException named) {
                throw named;
            }
            throw InvalidWorkbookException.of(
                    file.getFileName(),
                    "không đọc được như một bảng tính .xlsx (%s)",
                    "cannot be read as an .xlsx workbook (%s)",
                    shortened(String.valueOf(broken.getMessage())));
        }
    }

    private static String shortened(String message) {
        return message.length() > LONGEST_MESSAGE ? message.substring(0, LONGEST_MESSAGE) + "…" : message;
    }
}
