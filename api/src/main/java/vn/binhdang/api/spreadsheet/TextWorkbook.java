package vn.binhdang.api.spreadsheet;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.xssf.streaming.SXSSFCell;
import org.apache.poi.xssf.streaming.SXSSFRow;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;

/**
 * A workbook of texts, written row by row however many there are. Every cell is a text: no number loses a digit, no code
 * its zeros, and nothing is taken for a formula.
 */
public final class TextWorkbook implements AutoCloseable {

    private static final int ROWS_IN_MEMORY = 100;
    private static final int UNITS_OF_A_SIGN = 256;

    private final SXSSFWorkbook workbook = new SXSSFWorkbook(ROWS_IN_MEMORY);
    private final CellStyle heading = style(true);
    private final CellStyle text = style(false);

    /** A column by its heading, and how many signs wide it is. */
    public record Column(String heading, int width) {}

    /** A sheet that is being written. */
    public final class Sheet {

        private final SXSSFSheet sheet;
        private int next;

        private Sheet(String name, List<Column> columns) {
            this.sheet = workbook.createSheet(name);
            for (int at = 0; at < columns.size(); at++) {
                sheet.setColumnWidth(at, columns.get(at).width() * UNITS_OF_A_SIGN);
            }
            row(columns.stream().map(Column::heading).toList(), heading);
            sheet.createFreezePane(0, 1);
        }

        /**
         * One more row; empty texts leave their cells out.
         *
         * @throws IOException if the sheet is full
         */
        public void row(List<String> cells) throws IOException {
            if (next >= SpreadsheetVersion.EXCEL2007.getMaxRows()) {
                throw new IOException("một trang Excel chỉ chứa %s dòng / a sheet of Excel has no more than %s rows"
                        .replace("%s", Integer.toString(next)));
            }
            row(cells, text);
        }

        private void row(List<String> cells, CellStyle style) {
            SXSSFRow row = sheet.createRow(next++);
            for (int at = 0; at < cells.size(); at++) {
                if (!cells.get(at).isEmpty()) {
                    SXSSFCell cell = row.createCell(at);
                    cell.setCellValue(shortened(cells.get(at)));
                    cell.setCellStyle(style);
                }
            }
        }
    }

    public Sheet sheet(String name, List<Column> columns) {
        return new Sheet(name, columns);
    }

    /** Writes what was put in so far; the same texts give the same bytes. */
    public void write(OutputStream out) throws IOException {
        SteadyZip.write(workbook, workbook.getXSSFWorkbook(), out);
    }

    @Override
    public void close() throws IOException {
        workbook.close();
    }

    private static String shortened(String words) {
        int most = WorkbookLimits.CELL_SIGNS;
        return words.length() <= most ? words : words.substring(0, most - 1) + "…";
    }

    private CellStyle style(boolean bold) {
        CellStyle style = workbook.createCellStyle();
        style.setDataFormat(workbook.createDataFormat().getFormat("@"));
        style.setVerticalAlignment(VerticalAlignment.TOP);
        Font font = workbook.createFont();
        font.setBold(bold);
        style.setFont(font);
        return style;
    }
}
