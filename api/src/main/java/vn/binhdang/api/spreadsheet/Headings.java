package vn.binhdang.api.spreadsheet;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import vn.binhdang.engine.faults.Faults;
import vn.binhdang.engine.faults.Place;
import vn.binhdang.engine.text.Nearest;

/** Finds the columns of a sheet by their headings, wherever they were moved to. */
final class Headings {

    private static final int MOST_MILESTONES = 50;

    private final ReadSheet sheet;
    private final Table table;
    private final int milestones;
    private final Faults faults;

    /** @param milestones for how many of them there must be columns */
    Headings(ReadSheet sheet, Table table, int milestones, Faults faults) {
        this.sheet = sheet;
        this.table = table;
        this.milestones = milestones;
        this.faults = faults;
    }

    /** The columns by place from left to right. A column that is missing is a fault: its values would all be lost. */
    Map<Integer, Column> columns() {
        List<Column> possible = Columns.of(table, MOST_MILESTONES);
        Map<String, Column> byTitle = new HashMap<>();
        possible.forEach(column -> byTitle.put(folded(column.heading()), column));
        possible.forEach(column -> byTitle.put(folded(column.title()), column));
        Map<Integer, Column> found = new TreeMap<>();
        ReadSheet.Line first = sheet.lines().isEmpty()
                ? new ReadSheet.Line(1, Map.of())
                : sheet.lines().get(0);
        new TreeMap<>(first.cells()).forEach((at, title) -> {
            Column column = byTitle.get(folded(title));
            if (column == null) {
                fault(
                        sheet.address(first, at),
                        "không có cột “%s”. %s",
                        "there is no column “%s”. %s",
                        title.replace('\n', ' '),
                        Nearest.question(
                                title.split("\n", -1)[0],
                                possible.stream()
                                        .map(Column::heading)
                                        .distinct()
                                        .toList()));
            } else if (found.containsValue(column)) {
                fault(
                        sheet.address(first, at),
                        "cột “%s” có hai lần",
                        "the column “%s” stands twice",
                        column.heading());
            } else {
                found.put(at, column);
            }
        });
        requireAll(found);
        return found;
    }

    private void requireAll(Map<Integer, Column> found) {
        for (Column column : Columns.of(table, milestones)) {
            if (!found.containsValue(column)) {
                fault(
                        sheet.name() + "!1",
                        "thiếu cột “%s”; không xóa cột, chỉ ẩn đi nếu không cần",
                        "the column “%s” is missing; columns may be hidden, not deleted",
                        column.heading());
            }
        }
    }

    private void fault(Object place, String vi, String en, Object... arguments) {
        faults.add(Place.of(place.toString()), vi, en, arguments);
    }

    private static String folded(String title) {
        return title.replaceAll("\\s+", " ").strip();
    }
}
