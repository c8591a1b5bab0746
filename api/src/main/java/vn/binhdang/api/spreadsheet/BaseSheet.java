package vn.binhdang.api.spreadsheet;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/**
 * What the files held when the workbook was written, kept in a hidden sheet of it: without this, nobody could tell an
 * edit in the workbook from one that was made in the file meanwhile.
 *
 * @param sums SHA-256 of each pack's file, by pack
 */
record BaseSheet(Map<String, String> sums, Map<RowKey, Map<String, String>> rows) {

    static final String NAME = "_goc";

    private static final String FORMAT = "binhdang 1";
    private static final int IDENTITY = 4;

    void write(XSSFWorkbook workbook, SheetStyle style) {
        XSSFSheet sheet = workbook.createSheet(NAME);
        workbook.setSheetVisibility(workbook.getSheetIndex(sheet), SheetVisibility.VERY_HIDDEN);
        int line = 0;
        style.line(sheet, line++, List.of(FORMAT));
        for (Map.Entry<String, String> sum : sums.entrySet()) {
            style.line(sheet, line++, List.of("SHA-256", sum.getKey(), sum.getValue()));
        }
        for (Map.Entry<RowKey, Map<String, String>> row : rows.entrySet()) {
            RowKey key = row.getKey();
            List<String> cells = new ArrayList<>(List.of(key.table().name(), key.pack(), key.item(), key.part()));
            row.getValue().forEach((field, value) -> {
                cells.add(field);
                cells.add(value);
            });
            style.line(sheet, line++, cells);
        }
    }

    /**
     * Reads it back.
     *
     * @throws InvalidWorkbookException if the sheet is not there or was changed
     */
    static BaseSheet read(ReadSheet sheet) {
        Map<String, String> sums = new LinkedHashMap<>();
        Map<RowKey, Map<String, String>> rows = new LinkedHashMap<>();
        boolean known = false;
        for (ReadSheet.Line line : sheet.lines()) {
            String first = line.text(0);
            if (first.equals("SHA-256")) {
                sums.put(line.text(1), line.text(2));
            } else if (first.equals(FORMAT)) {
                known = true;
            } else {
                rows.put(key(line), fields(line));
            }
        }
        if (!known) {
            throw changed();
        }
        return new BaseSheet(sums, rows);
    }

    /** The largest number of milestones in a line. */
    int mostMilestones() {
        return rows.values().stream()
                .mapToInt(fields -> (int) fields.keySet().stream()
                        .filter(field -> field.startsWith(MilestoneField.FOLDER))
                        .count())
                .max()
                .orElse(0);
    }

    private static RowKey key(ReadSheet.Line line) {
        for (Table table : Table.values()) {
            if (table.name().equals(line.text(0))) {
                return new RowKey(table, line.text(1), line.text(2), line.text(3));
            }
        }
        throw changed();
    }

    private static Map<String, String> fields(ReadSheet.Line line) {
        Map<String, String> fields = new LinkedHashMap<>();
        for (int at = IDENTITY; !line.text(at).isEmpty(); at += 2) {
            fields.put(line.text(at), line.text(at + 1));
        }
        return fields;
    }

    static InvalidWorkbookException changed() {
        return InvalidWorkbookException.of(
                NAME,
                "thiếu trang ẩn ghi nội dung lúc xuất, hoặc trang ấy đã bị sửa; hãy xuất lại bằng"
                        + " binhdang rules export rồi chép phần đã sửa sang",
                "the hidden sheet that says what was exported is missing or was changed; export again with binhdang"
                        + " rules export and copy your edits over");
    }
}
