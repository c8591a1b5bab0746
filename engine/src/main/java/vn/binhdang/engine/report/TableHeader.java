package vn.binhdang.engine.report;

import java.util.EnumMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.binhdang.engine.faults.Faults;
import vn.binhdang.engine.faults.Place;
import vn.binhdang.engine.text.Nearest;

/**
 * Which column stands where in a table of reports.
 *
 * @param remarks columns that are there for people to read: their headings stand in brackets
 */
record TableHeader(Map<TableColumn, Integer> positions, Set<Integer> remarks, int width, boolean isVietnamese) {

    /** Null when a heading is unknown, stands twice or a required one is missing; each is then a fault. */
    static @Nullable TableHeader read(ReportTable table, Faults faults) {
        ReportTable.Line line = table.lines().get(0);
        int before = faults.count();
        Map<TableColumn, Integer> positions = new EnumMap<>(TableColumn.class);
        Set<Integer> remarks = new HashSet<>();
        boolean vietnamese = false;
        for (int index = 0; index < line.width(); index++) {
            TableCell cell = line.cell(index);
            if (cell == null) {
                continue; // spreadsheets write empty columns at the end
            }
            String heading = cell.text().strip();
            if (heading.startsWith("(") && heading.endsWith(")")) {
                remarks.add(index);
                continue;
            }
            TableColumn column = TableColumn.of(heading).orElse(null);
            Place place = place(table, line, index);
            if (column == null) {
                faults.add(
                        place,
                        "không có cột “%s”. %s",
                        "there is no column “%s”. %s",
                        heading,
                        Nearest.question(heading, TableColumn.allHeadings()));
            } else if (positions.put(column, index) != null) {
                faults.add(place, "cột “%s” có hai lần", "column “%s” stands twice", heading);
            } else {
                vietnamese |= column.isVietnamese(heading.toLowerCase(Locale.ROOT));
            }
        }
        for (TableColumn column : TableColumn.values()) {
            if (column.isRequired() && !positions.containsKey(column)) {
                faults.add(
                        place(table, line, 0),
                        "thiếu cột “%s” ở dòng tiêu đề",
                        "the heading row lacks the column “%s”",
                        column.heading());
            }
        }
        return faults.count() == before ? new TableHeader(positions, remarks, line.width(), vietnamese) : null;
    }

    boolean isRemark(int position) {
        return remarks.contains(position);
    }

    /** Whether what stands in this column is read or meant only to be looked at. */
    boolean isNamed(int position) {
        return isRemark(position) || positions.containsValue(position);
    }

    private static Place place(ReportTable table, ReportTable.Line line, int index) {
        return new Place(table.file(), table.sheet(), line.number(), index + 1, null);
    }
}
