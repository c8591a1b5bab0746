package vn.binhdang.api.spreadsheet;

import java.util.List;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.ClientAnchor;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFComment;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** How sheets look: a heading that stays in view, cells that wrap, and everything text, so that 045 stays 045. */
final class SheetStyle {

    private static final int UNITS_OF_A_SIGN = 256;
    private static final float HEADING_HEIGHT = 34;

    private final XSSFWorkbook workbook;
    private final CellStyle heading;
    private final CellStyle text;

    SheetStyle(XSSFWorkbook workbook) {
        this.workbook = workbook;
        this.heading = workbook.createCellStyle();
        Font bold = workbook.createFont();
        bold.setBold(true);
        heading.setFont(bold);
        heading.setWrapText(true);
        heading.setVerticalAlignment(VerticalAlignment.TOP);
        heading.setFillForegroundColor(IndexedColors.LIGHT_CORNFLOWER_BLUE.getIndex());
        heading.setFillPattern(FillPatternType.SOLID_FOREGROUND);
        heading.setBorderBottom(BorderStyle.THIN);
        this.text = workbook.createCellStyle();
        text.setDataFormat(workbook.createDataFormat().getFormat("@"));
        text.setWrapText(true);
        text.setVerticalAlignment(VerticalAlignment.TOP);
    }

    /**
     * A sheet with its headings, which stay in view and can be filtered by.
     *
     * @param lines how many will follow
     */
    XSSFSheet sheet(String name, List<Column> columns, int columnsInView, int lines) {
        XSSFSheet sheet = workbook.createSheet(name);
        XSSFRow first = sheet.createRow(0);
        first.setHeightInPoints(HEADING_HEIGHT);
        for (int at = 0; at < columns.size(); at++) {
            Column column = columns.get(at);
            sheet.setDefaultColumnStyle(at, text);
            sheet.setColumnWidth(at, column.width() * UNITS_OF_A_SIGN);
            XSSFCell cell = first.createCell(at);
            cell.setCellValue(column.title());
            cell.setCellStyle(heading);
            if (!column.note().isBlank()) {
                note(sheet, cell, column.note());
            }
        }
        sheet.createFreezePane(columnsInView, 1);
        sheet.setAutoFilter(new CellRangeAddress(0, Math.max(1, lines), 0, columns.size() - 1));
        return sheet;
    }

    void line(XSSFSheet sheet, int at, List<String> cells) {
        XSSFRow row = sheet.createRow(at);
        for (int column = 0; column < cells.size(); column++) {
            if (!cells.get(column).isEmpty()) {
                XSSFCell cell = row.createCell(column);
                cell.setCellValue(cells.get(column)); // a text, whatever it begins with
                cell.setCellStyle(text);
            }
        }
    }

    private void note(XSSFSheet sheet, XSSFCell cell, String words) {
        ClientAnchor anchor = workbook.getCreationHelper().createClientAnchor();
        anchor.setCol1(cell.getColumnIndex() + 1);
        anchor.setCol2(cell.getColumnIndex() + 4);
        anchor.setRow1(1);
        anchor.setRow2(8);
        XSSFComment note = sheet.createDrawingPatriarch().createCellComment(anchor);
        note.setString(words);
        note.setAuthor("Bình Đẳng");
        cell.setCellComment(note);
    }
}
