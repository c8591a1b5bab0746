package vn.binhdang.api.spreadsheet;

import org.apache.poi.ss.util.CellReference;
import org.jspecify.annotations.Nullable;
import org.xml.sax.Attributes;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/** Walks through a sheet as its XML streams by, and says what each cell holds. */
abstract class SheetWalk extends DefaultHandler {

    private static final int LONGEST_ADDRESS = 12;

    private final String name;
    private final WorkbookLimits limits;
    private final StringBuilder held = new StringBuilder();

    private int line;
    private int column;
    private int all;
    private String type = "";
    private String style = "";
    private boolean formula;
    private boolean reads;
    /** Within a hint at how a text is pronounced, which East Asian editions of Excel add. */
    private boolean spoken;

    SheetWalk(String name, WorkbookLimits limits) {
        this.name = name;
        this.limits = limits;
    }

    /**
     * What a cell holds.
     *
     * @param type as the file has it: {@code s} for shared texts and so on; empty for numbers
     * @param style its number in the table of styles; empty for the plain one
     * @param formula whether what is held was worked out by a formula
     */
    record Held(ReadSheet.CellAddress address, String type, String style, boolean formula, String text) {

        boolean isEmpty() {
            return text.isEmpty() && !formula;
        }
    }

    /** Takes a cell; says whether it holds anything. */
    abstract boolean cell(Held cell);

    /** Takes the end of a line. */
    abstract void endOfLine(int line) throws SAXException;

    final String name() {
        return name;
    }

    @Override
    public void startElement(String uri, String localName, String qName, Attributes attributes) {
        switch (localName) {
            case "row" -> {
                line = number(attributes.getValue("r"), line + 1);
                column = -1;
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
                formula = false;
                held.setLength(0);
            }
            case "f" -> formula = true;
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
    public void endElement(String uri, String localName, String qName) throws SAXException {
        switch (localName) {
            case "v", "t" -> reads = false;
            case "rPh" -> spoken = false;
            case "c" -> cell();
            case "row" -> endOfLine(line);
            default -> {
                // nothing that holds text
            }
        }
    }

    private void cell() {
        Held cell = new Held(address(), type, style, formula, held.toString());
        held.setLength(0);
        boolean outside = line > limits.lines() || column >= limits.columns() || all >= limits.cells();
        if (cell.isEmpty() || (!outside && !cell(cell))) {
            return;
        }
        all++;
        if (outside) {
            throw InvalidWorkbookException.of(
                    address(),
                    "trang này quá lớn: chỉ đọc tới dòng %s và %s cột",
                    "the sheet is too large: it is read up to line %s and %s columns",
                    limits.lines(),
                    limits.columns());
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
