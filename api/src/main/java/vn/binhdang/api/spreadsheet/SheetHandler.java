package vn.binhdang.api.spreadsheet;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.util.CellReference;
import org.jspecify.annotations.Nullable;
import org.xml.sax.Attributes;
import org.xml.sax.helpers.DefaultHandler;

/** Takes the texts out of a sheet as its XML streams by. */
final class SheetHandler extends DefaultHandler {

    private static final int LONGEST_ADDRESS = 12;

    private final String name;
    private final CellValues values;
    private final List<ReadSheet.Line> lines = new ArrayList<>();
    private final StringBuilder held = new StringBuilder();

    private Map<Integer, String> cells = new HashMap<>();
    private int line;
    private int column;
    private int all;
    private String type = "";
    private String style = "";
    private boolean reads;
    /** Within a hint at how a text is pronounced, which East Asian editions of Excel add. */
    private boolean spoken;

    SheetHandler(String name, CellValues values) {
        this.name = name;
        this.values = values;
    }

    ReadSheet sheet() {
        return new ReadSheet(name, lines);
    }

    @Override
    public void startElement(String uri, String localName, String qName, Attributes attributes) {
        switch (localName) {
            case "row" -> {
                line = number(attributes.getValue("r"), line + 1);
                column = -1;
                cells = new HashMap<>();
            }
            case "c" -> {
                String address = attributes.getValue("r");
                if (address != null && (address.length() > LONGEST_ADDRESS || !address.matches("[A-Z]{1,3}\\d+"))) {
                    throw InvalidWorkbookException.of(
                            name, "địa chỉ ô lạ “%s”", "strange address of a cell “%s”", address);
                }
                column = address == null ? column + 1 : new CellReference(address).getCol();
                type = text(attributes.getValue("t"));
                style = text(attributes.getValue("s"));
                held.setLength(0);
            }
            case "f" ->
                throw InvalidWorkbookException.of(
                        address(),
                        "ô có công thức; hãy thay bằng chính giá trị của nó (chép, rồi dán “chỉ giá trị”)",
                        "the cell has a formula; put the value itself there (copy, then paste “values only”)");
            case "v", "t" -> reads = !spoken;
            case "rPh" -> spoken = true;
            default -> {
                // formats, widths and the like
            }
        }
    }

    @Override
    public void characters(char[] signs, int start, int length) {
        if (reads) {
            held.append(signs, start, length);
            if (held.length() > WorkbookLimits.CELL_SIGNS) {
                throw InvalidWorkbookException.of(
                        address(), "dài hơn %s ký tự", "longer than %s signs", WorkbookLimits.CELL_SIGNS);
            }
        }
    }

    @Override
    public void endElement(String uri, String localName, String qName) {
        switch (localName) {
            case "v", "t" -> reads = false;
            case "rPh" -> spoken = false;
            case "c" -> cell();
            case "row" -> {
                if (!cells.isEmpty()) {
                    lines.add(new ReadSheet.Line(line, cells));
                }
            }
            default -> {
                // nothing that holds text
            }
        }
    }

    private void cell() {
        String text = values.text(address(), type, style, held.toString());
        held.setLength(0);
        if (text.isEmpty()) {
            return;
        }
        all++;
        if (line > WorkbookLimits.LINES || column >= WorkbookLimits.COLUMNS || all > WorkbookLimits.CELLS) {
            throw InvalidWorkbookException.of(
                    address(),
                    "trang này quá lớn: chỉ đọc tới dòng %s và %s cột",
                    "the sheet is too large: it is read up to line %s and %s columns",
                    WorkbookLimits.LINES,
                    WorkbookLimits.COLUMNS);
        }
        if (cells.putIfAbsent(column, text) != null) {
            throw InvalidWorkbookException.of(address(), "ô có hai lần", "the cell stands twice");
        }
    }

    private ReadSheet.CellAddress address() {
        return new ReadSheet.CellAddress(name, line, column);
    }

    private int number(@Nullable String written, int otherwise) {
        if (written == null) {
            return otherwise;
        }
        if (!written.matches("\\d{1,7}")) {
            throw InvalidWorkbookException.of(name, "số dòng lạ “%s”", "strange number of a line “%s”", written);
        }
        return Integer.parseInt(written);
    }

    private static String text(@Nullable String value) {
        return value == null ? "" : value;
    }
}
