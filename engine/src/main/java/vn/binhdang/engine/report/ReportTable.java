package vn.binhdang.engine.report;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.binhdang.engine.text.Text;

/**
 * A table of reports: its headings and its rows, whatever kind of file they were taken from.
 *
 * @param file as messages name it
 * @param sheet null where the file itself is the table
 * @param lines that hold something, the one with the headings first
 * @param form what the table held before anybody filled it in; null where it was not handed out to be filled in
 * @param notes on how the file was read, for its author
 */
public record ReportTable(
        String file,
        @Nullable String sheet,
        List<Line> lines,
        @Nullable BlankForm form,
        List<Text> notes) {

    public ReportTable {
        lines = List.copyOf(lines);
        notes = List.copyOf(notes);
    }

    /** Whether the line has the headings that every table of reports has. */
    public static boolean isHeading(Line line) {
        Set<TableColumn> found = EnumSet.noneOf(TableColumn.class);
        for (TableCell cell : line.cells()) {
            if (cell != null) {
                TableColumn.of(cell.text()).ifPresent(found::add);
            }
        }
        return Arrays.stream(TableColumn.values())
                .filter(TableColumn::isRequired)
                .allMatch(found::contains);
    }

    /**
     * A line of the table.
     *
     * @param number from 1
     * @param cells from the first column on; null where there is none
     */
    @SuppressWarnings("ArrayRecordComponent") // never compared, only read once
    public record Line(int number, @Nullable TableCell[] cells) {

        /** Null where the cell is empty, as behind the last one. */
        public @Nullable TableCell cell(int column) {
            TableCell cell = column < cells.length ? cells[column] : null;
            return cell == null || cell.isBlank() ? null : cell;
        }

        /** How many columns it has at most. */
        public int width() {
            return cells.length;
        }
    }
}
