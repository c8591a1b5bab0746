package vn.binhdang.engine.report;

import de.siegmar.fastcsv.reader.CsvRecord;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.binhdang.engine.faults.Faults;
import vn.binhdang.engine.faults.Place;

/** One row of a table of reports, by column. */
record CsvRow(CsvRecord cells, CsvHeader header, String file, Faults faults) {

    private static final Pattern DECIMAL_COMMA = Pattern.compile("[+-]?[\\d.]*\\d,(\\d{1,2}|\\d{4,})");

    /** The cell without blanks around it, or null where it is empty. */
    @Nullable
    String cell(CsvColumn column) {
        Integer position = header.positions().get(column);
        if (position == null || position >= cells.getFieldCount()) {
            return null;
        }
        String cell = cells.getField(position).strip();
        return cell.isEmpty() ? null : cell;
    }

    /** The cell of a required column; an empty one is a fault. */
    @Nullable
    String required(CsvColumn column) {
        String cell = cell(column);
        if (cell == null) {
            faults.add(place(column), "ô trống", "the cell is empty");
        }
        return cell;
    }

    /** Line of the row and number of the column, named by its heading. */
    Place place(CsvColumn column) {
        Integer position = header.positions().get(column);
        int line = Math.toIntExact(cells.getStartingLineNumber());
        return new Place(file, line, position == null ? 1 : position + 1, column.heading());
    }

    boolean hasDecimalComma() {
        return isDecimalComma(CsvColumn.NUMERATOR)
                || isDecimalComma(CsvColumn.DENOMINATOR)
                || isDecimalComma(CsvColumn.VALUE)
                || isDecimalComma(CsvColumn.STATED);
    }

    private boolean isDecimalComma(CsvColumn column) {
        String cell = cell(column);
        return cell != null && DECIMAL_COMMA.matcher(cell).matches();
    }
}
