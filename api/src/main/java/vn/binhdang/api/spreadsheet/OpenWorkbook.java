package vn.binhdang.api.spreadsheet;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.util.XMLHelper;
import org.apache.poi.xssf.eventusermodel.XSSFReader;
import org.jspecify.annotations.Nullable;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.XMLReader;
import vn.binhdang.engine.report.ReportTable;

/** A workbook that was found harmless and is open to be read, sheet by sheet. */
record OpenWorkbook(XSSFReader reader, CellValues values, SheetList list) {

    /** The lines of a sheet that hold anything; none where there is no such sheet. */
    List<ReportTable.Line> lines(String sheet)
            throws IOException, OpenXML4JException, SAXException, ParserConfigurationException {
        ReportSheet handler = new ReportSheet(sheet, cells(), Integer.MAX_VALUE);
        walk(sheet, handler);
        return handler.lines();
    }

    boolean holdsAnything(String sheet)
            throws IOException, OpenXML4JException, SAXException, ParserConfigurationException {
        ReportSheet handler = new ReportSheet(sheet, cells(), 1);
        walk(sheet, handler);
        return !handler.lines().isEmpty();
    }

    /** The sheet as texts; null where there is none. */
    @Nullable
    ReadSheet texts(String sheet) throws IOException, OpenXML4JException, SAXException, ParserConfigurationException {
        SheetHandler handler = new SheetHandler(sheet, values);
        return walk(sheet, handler) ? handler.sheet() : null;
    }

    private ReportCells cells() {
        return new ReportCells(values, list.isFrom1904());
    }

    private boolean walk(String sheet, SheetWalk handler)
            throws IOException, OpenXML4JException, SAXException, ParserConfigurationException {
        XSSFReader.SheetIterator all = reader.getSheetIterator();
        while (all.hasNext()) {
            try (InputStream content = all.next()) {
                if (all.getSheetName().strip().equals(sheet)) {
                    XMLReader xml = XMLHelper.newXMLReader();
                    xml.setContentHandler(handler);
                    parse(xml, content);
                    return true;
                }
            }
        }
        return false;
    }

    private static void parse(XMLReader xml, InputStream content) throws IOException, SAXException {
        try {
            xml.parse(new InputSource(content));
        } catch (ReportSheet.Enough enough) {
            // all that was asked for has been read
        }
    }
}
