package vn.binhdang.api.spreadsheet;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackageAccess;
import org.apache.poi.util.XMLHelper;
import org.apache.poi.xssf.eventusermodel.ReadOnlySharedStringsTable;
import org.apache.poi.xssf.eventusermodel.XSSFReader;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.XMLReader;

/** Reads the sheets that matter of a workbook from outside, as it streams by: no tree of it is ever built. */
final class WorkbookReader {

    private static final int LONGEST_MESSAGE = 200;

    private WorkbookReader() {}

    /**
     * The sheets of these names, as far as the workbook has them.
     *
     * @throws InvalidWorkbookException if it is no workbook, or one that is not read
     */
    static Map<String, ReadSheet> read(Path file, Set<String> names) throws IOException {
        WorkbookGuard.check(file);
        try (OPCPackage opened = OPCPackage.open(file.toFile(), PackageAccess.READ)) {
            if (opened.getPartsByContentType("application/vnd.ms-excel.sheet.macroEnabled.main+xml")
                            .size()
                    > 0) {
                throw InvalidWorkbookException.of(
                        file.getFileName(), "có macro; hãy lưu lại thành .xlsx", "has macros; save it as .xlsx");
            }
            return sheets(opened, names);
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

    private static Map<String, ReadSheet> sheets(OPCPackage opened, Set<String> names)
            throws IOException, OpenXML4JException, SAXException, ParserConfigurationException {
        XSSFReader reader = new XSSFReader(opened);
        ReadOnlySharedStringsTable strings = new ReadOnlySharedStringsTable(opened, false);
        CellValues values = new CellValues(strings, reader.getStylesTable());
        Map<String, ReadSheet> sheets = new LinkedHashMap<>();
        XSSFReader.SheetIterator all = reader.getSheetIterator();
        while (all.hasNext()) {
            try (InputStream content = all.next()) {
                String name = all.getSheetName().strip();
                if (names.contains(name)) {
                    SheetHandler handler = new SheetHandler(name, values);
                    XMLReader xml = XMLHelper.newXMLReader();
                    xml.setContentHandler(handler);
                    xml.parse(new InputSource(content));
                    sheets.put(name, handler.sheet());
                }
            }
        }
        return sheets;
    }
}
