package vn.binhdang.api.spreadsheet;

import java.util.List;
import java.util.Map;
import org.apache.poi.ss.util.CellReference;

/** The texts in a sheet of a workbook from outside. Empty cells and lines are left out. */
record ReadSheet(String name, List<Line> lines) {

    ReadSheet {
        lines = List.copyOf(lines);
    }

    /**
     * A line of a sheet.
     *
     * @param number as the margin of the sheet shows it, from 1
     * @param cells by column from 0
     */
    record Line(int number, Map<Integer, String> cells) {

        String text(int column) {
            return cells.getOrDefault(column, "");
        }
    }

    /** How a cell is named: {@code Chỉ tiêu!C7}. */
    CellAddress address(Line line, int column) {
        return new CellAddress(name, line.number(), column);
    }

    /** A cell of a sheet. */
    record CellAddress(String sheet, int line, int column) {

        @Override
        public String toString() {
            return sheet + "!" + CellReference.convertNumToColString(column) + line;
        }
    }
}
