package vn.binhdang.engine.report;

import java.util.ArrayList;
import java.util.List;
import vn.binhdang.engine.faults.Faults;
import vn.binhdang.engine.faults.Place;

/** Reports as a table: one row for each locality, period and indicator. */
final class TableReports {

    private static final int MOST_FIELDS = 40;
    private static final int LONGEST_FIELD = 20_000;
    private static final int LONGEST_EXCERPT = 60;

    private final ReportTable table;
    private final Faults faults;

    TableReports(ReportTable table, Faults faults) {
        this.table = table;
        this.faults = faults;
    }

    /** @param vietnamese whether the file is known to have been written with decimal commas */
    ReadTable read(boolean vietnamese) {
        Place place = new Place(table.file(), table.sheet(), null, null, null);
        if (table.lines().isEmpty()) {
            faults.add(place, "bảng không có dòng nào", "the table has no row");
            return ReadTable.NOTHING;
        }
        TableHeader header = TableHeader.read(table, faults);
        if (header == null) {
            return ReadTable.NOTHING;
        }
        int before = faults.count();
        List<TableRow> rows = rows(header);
        if (rows.isEmpty() && faults.count() == before) {
            faults.add(place, "bảng không có dòng số liệu nào", "the table has no row of figures");
        }
        boolean commas = vietnamese || header.isVietnamese() || rows.stream().anyMatch(TableRow::hasDecimalComma);
        return new TableGrouping(rows, table.form(), commas, faults).read();
    }

    private List<TableRow> rows(TableHeader header) {
        List<TableRow> rows = new ArrayList<>();
        for (ReportTable.Line line : table.lines().subList(1, table.lines().size())) {
            if (faults.areMany()) {
                break;
            }
            TableRow row = new TableRow(line, header, table, faults);
            if (!row.isBlank() && fits(row)) {
                rows.add(row);
            }
        }
        return rows;
    }

    /** Whether each cell has a heading and a length that can be meant. */
    private boolean fits(TableRow row) {
        ReportTable.Line line = row.line();
        TableHeader header = row.header();
        for (int position = 0; position < line.width(); position++) {
            TableCell cell = line.cell(position);
            if (cell == null) {
                continue;
            }
            if (position >= header.width()) {
                faults.add(
                        row.at(header.width()),
                        "dòng này có nhiều ô hơn dòng tiêu đề; số có dấu phẩy phải đặt trong ngoặc kép",
                        "this row has more cells than the heading; a number with a comma must stand in quotes");
                return false;
            }
            if (!header.isNamed(position)) {
                faults.add(
                        row.at(position),
                        "“%s” đứng ở cột không có tiêu đề nên không biết là gì",
                        "“%s” stands in a column without a heading, so that nobody knows what it is",
                        excerpt(cell));
                return false;
            }
            if (position >= MOST_FIELDS || cell.text().length() > LONGEST_FIELD) {
                faults.add(row.at(position), "dòng %s quá dài", "row %s is too long", line.number());
                return false;
            }
        }
        return true;
    }

    private static String excerpt(TableCell cell) {
        String words = cell.text().strip();
        return words.length() > LONGEST_EXCERPT ? words.substring(0, LONGEST_EXCERPT) + "…" : words;
    }

    /** What a table says. */
    record ReadTable(List<Report> reports, List<Unfilled> unfilled) {

        static final ReadTable NOTHING = new ReadTable(List.of(), List.of());

        static ReadTable of(List<Report> reports) {
            return new ReadTable(reports, List.of());
        }
    }
}
