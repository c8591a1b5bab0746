package vn.binhdang.api.spreadsheet;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.util.XMLHelper;
import org.apache.poi.xssf.eventusermodel.XSSFReader;
import org.xml.sax.Attributes;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.XMLReader;
import org.xml.sax.helpers.DefaultHandler;

/** What a workbook says of its sheets before any of them is read: their names, and from which year it counts days. */
final class SheetList extends DefaultHandler {

    private final List<String> shown = new ArrayList<>();
    private boolean from1904;

    private SheetList() {}

    static SheetList of(XSSFReader reader)
            throws IOException, InvalidFormatException, SAXException, ParserConfigurationException {
        SheetList list = new SheetList();
        XMLReader xml = XMLHelper.newXMLReader();
        xml.setContentHandler(list);
        try (InputStream content = reader.getWorkbookData()) {
            xml.parse(new InputSource(content));
        }
        return list;
    }

    /** Names of the sheets that people see. */
    List<String> shown() {
        return List.copyOf(shown);
    }

    boolean isFrom1904() {
        return from1904;
    }

    @Override
    public void startElement(String uri, String localName, String qName, Attributes attributes) {
        String state = attributes.getValue("state");
        String name = attributes.getValue("name");
        if (localName.equals("sheet") && name != null && (state == null || state.equals("visible"))) {
            shown.add(name.strip());
        }
        if (localName.equals("workbookPr")) {
            String value = attributes.getValue("date1904");
            from1904 = value != null && (value.equals("1") || value.equals("true"));
        }
    }
}
