package vn.binhdang.engine.report;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.binhdang.engine.faults.Faults;
import vn.binhdang.engine.faults.Place;

/** One row of a table of reports, by column. */
record TableRow(ReportTable.Line line, TableHeader header, ReportTable table, Faults faults) {

    private static final Pattern DECIMAL_COMMA = Pattern.compile("[+-]?[\\d.]*\\d,(\\d{1,2}|\\d{4,})");

    /** What the cell holds, or null where it is empty. */
    @Nullable
    TableCell content(TableColumn column) {
        Integer position = header.positions().get(column);
        return position == null ? null : line.cell(position);
    }

    /** The cell as words without blanks around it, or null where it is empty. */
    @Nullable
    String cell(TableColumn column) {
        TableCell content = content(column);
        return content == null ? null : content.text().strip();
    }

    /** The cell of a required column; an empty one is a fault. */
    @Nullable
    String required(TableColumn column) {
        String cell = cell(column);
        if (cell == null) {
            faults.add(place(column), "ô trống", "the cell is empty");
        }
        return cell;
    }

    /** Line of the row and number of the column, named by its heading. */
    Place place(TableColumn column) {
        Integer position = header.positions().get(column);
        return at(position == null ? 0 : position).field(column.heading());
    }

    Place at(int position) {
        return new Place(table.file(), table.sheet(), line.number(), position + 1, null);
    }

    /** Whether all its cells can be read; each of the others is a fault. */
    boolean isClear() {
        int before = faults.count();
        for (TableColumn column : header.positions().keySet()) {
            if (content(column) instanceof TableCell.Unclear unclear) {
                faults.add(place(column), unclear.question());
            }
        }
        return faults.count() == before;
    }

    boolean isBlank() {
        for (int position = 0; position < line.width(); position++) {
            if (!header.isRemark(position) && line.cell(position) != null) {
                return false;
            }
        }
        return true;
    }

    /** Whether the row names a figure and says nothing of it, or no more than the form said already. */
    boolean isUnfilled(BlankForm form) {
        for (TableColumn column : TableColumn.values()) {
            if (column.isFilledIn() && column != TableColumn.DENOMINATOR && content(column) != null) {
                return false;
            }
        }
        TableCell denominator = content(TableColumn.DENOMINATOR);
        String locality = cell(TableColumn.LOCALITY);
        String period = cell(TableColumn.PERIOD);
        String indicator = cell(TableColumn.INDICATOR);
        return denominator == null
                || (denominator instanceof TableCell.Number number
                        && locality != null
                        && period != null
                        && indicator != null
                        && form.held(new BlankForm.Line(locality, period, indicator), number.value()));
    }

    boolean hasDecimalComma() {
        return isDecimalComma(TableColumn.NUMERATOR)
                || isDecimalComma(TableColumn.DENOMINATOR)
                || isDecimalComma(TableColumn.VALUE)
                || isDecimalComma(TableColumn.STATED);
    }

    private boolean isDecimalComma(TableColumn column) {
        return content(column) instanceof TableCell.Words words
                && DECIMAL_COMMA.matcher(words.text().strip()).matches();
    }
}
