package vn.binhdang.api.spreadsheet;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.ss.util.CellRangeAddressList;
import org.apache.poi.xssf.usermodel.XSSFDataValidationHelper;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import vn.binhdang.engine.rulebook.RuleBook;

/** Writes packs as a workbook. */
final class WorkbookWriter {

    /** How many milestones there is room for, at least. */
    private static final int USUAL_MILESTONES = 4;

    /** So many lines below the last one are ready to be filled in. */
    private static final int SPARE_LINES = 500;

    private static final String SHORT_CHOICES = "packs";

    private final RuleBook ruleBook;
    private final Map<RowKey, Map<String, String>> rows = new LinkedHashMap<>();
    private final Map<String, String> sums;

    WorkbookWriter(RuleBook ruleBook, Collection<PackText> packs, Map<String, String> sums) {
        this.ruleBook = ruleBook;
        this.sums = sums;
        packs.forEach(pack -> rows.putAll(pack.rows()));
    }

    void write(OutputStream out) throws IOException {
        try (XSSFWorkbook workbook = new XSSFWorkbook()) {
            SheetStyle style = new SheetStyle(workbook);
            Map<Table, XSSFSheet> sheets = new LinkedHashMap<>();
            for (Table table : Table.values()) {
                sheets.put(table, lines(style, table));
            }
            Map<String, String> ranges = new ReferenceSheets(style, ruleBook).write();
            ranges.put(
                    SHORT_CHOICES,
                    ReferenceSheets.range(
                            Table.PACKS.sheet(), 0, keys(Table.PACKS).size()));
            sheets.forEach((table, sheet) -> choices(sheet, table, ranges));
            new BaseSheet(sums, rows).write(workbook, style);
            SteadyZip.write(workbook, out);
        }
    }

    private XSSFSheet lines(SheetStyle style, Table table) {
        List<Column> columns = columns(table);
        XSSFSheet sheet = style.sheet(
                table.sheet(), columns, table.identity().size(), keys(table).size());
        int line = 1;
        for (RowKey key : keys(table)) {
            style.line(sheet, line++, cells(key, columns));
        }
        return sheet;
    }

    private List<String> cells(RowKey key, List<Column> columns) {
        Map<String, String> fields = rows.getOrDefault(key, Map.of());
        List<String> identity = key.identity();
        List<Map.Entry<String, String>> milestones = fields.entrySet().stream()
                .filter(field -> field.getKey().startsWith(MilestoneField.FOLDER))
                .toList();
        List<String> cells = new ArrayList<>(identity);
        for (Column column : columns.subList(identity.size(), columns.size())) {
            cells.add(MilestoneField.of(column)
                    .map(field -> field.number() > milestones.size()
                            ? ""
                            : milestone(milestones.get(field.number() - 1), field.when()))
                    .orElse(fields.getOrDefault(column.field(), "")));
        }
        return cells;
    }

    private static String milestone(Map.Entry<String, String> milestone, boolean when) {
        return when ? milestone.getKey().substring(MilestoneField.FOLDER.length()) : milestone.getValue();
    }

    private List<RowKey> keys(Table table) {
        return rows.keySet().stream().filter(key -> key.table() == table).toList();
    }

    private List<Column> columns(Table table) {
        return Columns.of(table, Math.max(USUAL_MILESTONES, new BaseSheet(sums, rows).mostMilestones() + 1));
    }

    /** Lists to choose from only suggest: what is wrong is named on import, with the nearest known word. */
    private void choices(XSSFSheet sheet, Table table, Map<String, String> ranges) {
        List<Column> columns = columns(table);
        XSSFDataValidationHelper helper = new XSSFDataValidationHelper(sheet);
        int last = keys(table).size() + SPARE_LINES;
        IntStream.range(0, columns.size())
                .filter(at -> !columns.get(at).words().isEmpty())
                .forEach(at -> {
                    String range = ranges.get(columns.get(at).words());
                    DataValidation choice = helper.createValidation(
                            helper.createFormulaListConstraint(range), new CellRangeAddressList(1, last, at, at));
                    choice.setSuppressDropDownArrow(true); // which is how the library says that it shows
                    choice.setShowErrorBox(false);
                    sheet.addValidationData(choice);
                });
    }
}
