package vn.binhdang.api.spreadsheet;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jspecify.annotations.Nullable;
import vn.binhdang.engine.report.ParsedReports;
import vn.binhdang.engine.report.ReportFile;
import vn.binhdang.engine.text.Language;

/** A workbook of reports as a clerk makes one. */
final class MadeWorkbook {

    static final String SHEET = "Báo cáo";

    /** What is done to an open workbook. */
    @FunctionalInterface
    interface Work {
        void on(XSSFWorkbook workbook);
    }

    private byte[] content;

    private MadeWorkbook(byte[] content) {
        this.content = content;
    }

    static MadeWorkbook of(byte[] content) {
        return new MadeWorkbook(content);
    }

    /** One sheet with these headings. */
    static MadeWorkbook with(String headings) {
        try (XSSFWorkbook workbook = new XSSFWorkbook()) {
            workbook.createSheet(SHEET);
            return new MadeWorkbook(bytes(workbook)).row((Object[]) headings.split(",", -1));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    /** One more row: texts, numbers, days, yes and no; null leaves a cell out. */
    MadeWorkbook row(@Nullable Object... cells) {
        return edit(workbook -> {
            Sheet sheet = workbook.getSheetAt(0);
            Row row = sheet.createRow(sheet.getPhysicalNumberOfRows());
            for (int at = 0; at < cells.length; at++) {
                Object value = cells[at];
                if (value != null) {
                    fill(row.createCell(at), value);
                }
            }
        });
    }

    private static void fill(Cell cell, Object value) {
        if (value instanceof Number number) {
            cell.setCellValue(number.doubleValue());
        } else if (value instanceof Boolean yes) {
            cell.setCellValue(yes);
        } else if (value instanceof LocalDate day) {
            cell.setCellValue(day);
            format(cell, "dd/mm/yyyy");
        } else {
            cell.setCellValue(value.toString());
        }
    }

    static void format(Cell cell, String pattern) {
        CellStyle style = cell.getSheet().getWorkbook().createCellStyle();
        style.setDataFormat(cell.getSheet().getWorkbook().createDataFormat().getFormat(pattern));
        cell.setCellStyle(style);
    }

    MadeWorkbook edit(Work work) {
        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(content))) {
            work.on(workbook);
            content = bytes(workbook);
            return this;
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private static byte[] bytes(XSSFWorkbook workbook) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        workbook.write(out);
        return out.toByteArray();
    }

    byte[] content() {
        return content;
    }

    /** As the program reads it, under the name {@code f.xlsx}. */
    ParsedReports read() {
        return ParsedReports.of(List.of(new ReportFile("f.xlsx", content)), new WorkbookTables());
    }

    /** The faults in English, each with its place. */
    List<String> faults() {
        return read().faults().all().stream()
                .map(fault -> fault.in(Language.EN))
                .toList();
    }
}
