package vn.binhdang.api.spreadsheet;

import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import vn.binhdang.engine.text.Language;

/** How a form looks: what is given is grey and locked, what is asked for is white and open. */
final class FormStyle {

    private static final int UNITS_OF_A_SIGN = 256;
    static final int PROSE_WIDTH = 110 * UNITS_OF_A_SIGN;

    /** Codes, names and prompts stay in view. */
    private static final int COLUMNS_IN_VIEW = 4;

    private static final String TEXT = "@";
    private static final String GENERAL = "General";
    private static final String DAY = "dd/mm/yyyy";

    private final XSSFWorkbook workbook;
    private final XSSFCellStyle heading;
    private final XSSFCellStyle locked;
    private final XSSFCellStyle number;
    private final XSSFCellStyle words;
    private final XSSFCellStyle day;
    private final XSSFCellStyle prose;

    FormStyle(XSSFWorkbook workbook) {
        this.workbook = workbook;
        this.heading = cell(TEXT, true);
        XSSFFont bold = workbook.createFont();
        bold.setBold(true);
        heading.setFont(bold);
        fill(heading, IndexedColors.LIGHT_CORNFLOWER_BLUE);
        this.locked = cell(TEXT, true);
        fill(locked, IndexedColors.GREY_25_PERCENT);
        this.number = cell(GENERAL, false);
        this.words = cell(TEXT, false);
        this.day = cell(DAY, false);
        this.prose = workbook.createCellStyle();
        prose.setWrapText(true);
        prose.setVerticalAlignment(VerticalAlignment.TOP);
    }

    /** An empty form with its headings, which stay in view. */
    XSSFSheet sheet(String name, Language language) {
        XSSFSheet sheet = workbook.createSheet(name);
        XSSFRow first = sheet.createRow(0);
        for (FormColumn column : FormColumn.values()) {
            sheet.setColumnWidth(column.ordinal(), column.width() * UNITS_OF_A_SIGN);
            XSSFCell cell = first.createCell(column.ordinal());
            cell.setCellValue(column.heading().in(language));
            cell.setCellStyle(heading);
        }
        sheet.createFreezePane(COLUMNS_IN_VIEW, 1);
        return sheet;
    }

    XSSFCellStyle locked() {
        return locked;
    }

    XSSFCellStyle prose() {
        return prose;
    }

    /** Numbers are numbers; what has signs between numbers stays as it is typed. */
    XSSFCellStyle open(FormColumn column, FormLine line) {
        return switch (column) {
            case NUMERATOR, DENOMINATOR, STATED -> number;
            case VALUE -> line.isSeries() || line.isYesNo() ? words : number;
            case SUBMITTED_ON -> day;
            default -> words;
        };
    }

    private XSSFCellStyle cell(String format, boolean locked) {
        XSSFCellStyle style = workbook.createCellStyle();
        style.setDataFormat(workbook.createDataFormat().getFormat(format));
        style.setWrapText(true);
        style.setVerticalAlignment(VerticalAlignment.TOP);
        style.setLocked(locked);
        style.setBorderBottom(BorderStyle.HAIR);
        style.setBorderRight(BorderStyle.HAIR);
        return style;
    }

    private static void fill(XSSFCellStyle style, IndexedColors colour) {
        style.setFillForegroundColor(colour.getIndex());
        style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
    }
}
