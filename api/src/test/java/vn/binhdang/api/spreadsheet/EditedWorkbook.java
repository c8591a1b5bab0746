package vn.binhdang.api.spreadsheet;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** A workbook as a person edits it: cells found by line and heading. */
record EditedWorkbook(Path file) {

    static final String TARGETS = "Chỉ tiêu";

    /** What is done to an open workbook. */
    @FunctionalInterface
    interface Work {
        void on(XSSFWorkbook workbook);
    }

    EditedWorkbook edit(Work work) throws IOException {
        try (XSSFWorkbook workbook = open()) {
            work.on(workbook);
            try (OutputStream out = Files.newOutputStream(file)) {
                workbook.write(out);
            }
        }
        return this;
    }

    private XSSFWorkbook open() throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return new XSSFWorkbook(in);
        }
    }

    /** Writes into the cell of a target, or of a part as in {@code 3.2/a}. */
    EditedWorkbook set(String target, String heading, String value) throws IOException {
        return edit(workbook -> {
            Sheet sheet = workbook.getSheet(TARGETS);
            cell(line(sheet, target), heading).setCellValue(value);
        });
    }

    /** The address of that cell. */
    String address(String target, String heading) throws IOException {
        try (XSSFWorkbook workbook = open()) {
            return TARGETS + "!"
                    + cell(line(workbook.getSheet(TARGETS), target), heading)
                            .getAddress()
                            .formatAsString();
        }
    }

    /**
     * A new line below the last one.
     *
     * @param cells a line for each cell, {@code heading = value}
     */
    EditedWorkbook add(String sheetName, String cells) throws IOException {
        return edit(workbook -> {
            Sheet sheet = workbook.getSheet(sheetName);
            Row row = sheet.createRow(sheet.getLastRowNum() + 1);
            cells.lines()
                    .map(cell -> cell.split(" = ", 2))
                    .forEach(cell -> cell(row, cell[0]).setCellValue(cell[1]));
        });
    }

    /** Takes out the lines of a target, with its parts. */
    EditedWorkbook remove(String target) throws IOException {
        return edit(workbook -> {
            Sheet sheet = workbook.getSheet(TARGETS);
            List<Row> rows = IntStream.rangeClosed(1, sheet.getLastRowNum())
                    .mapToObj(sheet::getRow)
                    .filter(row -> id(row).equals(target) || id(row).startsWith(target + "/"))
                    .toList();
            rows.forEach(sheet::removeRow);
        });
    }

    static Row line(Sheet sheet, String target) {
        return IntStream.rangeClosed(1, sheet.getLastRowNum())
                .mapToObj(sheet::getRow)
                .filter(row -> id(row).equals(target))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no line " + target));
    }

    static Cell cell(Row row, String heading) {
        Row headings = row.getSheet().getRow(0);
        for (Cell cell : headings) {
            if (cell.getStringCellValue().startsWith(heading + "\n")) {
                return row.getCell(cell.getColumnIndex(), Row.MissingCellPolicy.CREATE_NULL_AS_BLANK);
            }
        }
        throw new IllegalArgumentException("no column " + heading);
    }

    private static String id(Row row) {
        if (row == null || cell(row, "Số chỉ tiêu").getCellType() == CellType.BLANK) {
            return "";
        }
        String part = cell(row, "Phần").getStringCellValue();
        return cell(row, "Số chỉ tiêu").getStringCellValue() + (part.isEmpty() ? "" : "/" + part);
    }
}
