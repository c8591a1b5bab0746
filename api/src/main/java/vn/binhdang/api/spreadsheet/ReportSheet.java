package vn.binhdang.api.spreadsheet;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.xml.sax.SAXException;
import vn.binhdang.engine.report.ReportTable;
import vn.binhdang.engine.report.TableCell;

/** Takes the cells of a report out of a sheet. */
final class ReportSheet extends SheetWalk {

    private static final int USUAL_COLUMNS = 16;

    /** Breaks off the reading of a sheet. */
    static final class Enough extends SAXException {

        private static final long serialVersionUID = 1L;
    }

    private final ReportCells values;
    private final int mostLines;
    private final List<ReportTable.Line> lines = new ArrayList<>();
    private @Nullable TableCell[] cells = new TableCell[USUAL_COLUMNS];
    private int width;

    /** @param mostLines how many lines that hold something are wanted */
    ReportSheet(String name, ReportCells values, int mostLines) {
        super(name, WorkbookLimits.REPORTS);
        this.values = values;
        this.mostLines = mostLines;
    }

    List<ReportTable.Line> lines() {
        return lines;
    }

    @Override
    boolean cell(Held held) {
        TableCell cell = values.cell(held);
        if (cell.isBlank()) {
            return false;
        }
        int column = held.address().column();
        if (column >= cells.length) {
            cells = Arrays.copyOf(cells, WorkbookLimits.REPORTS.columns());
        }
        if (cells[column] != null) {
            throw InvalidWorkbookException.of(held.address(), "ô có hai lần", "the cell stands twice");
        }
        cells[column] = cell;
        width = Math.max(width, column + 1);
        return true;
    }

    @Override
    void endOfLine(int line) throws SAXException {
        if (width == 0) {
            return;
        }
        lines.add(new ReportTable.Line(line, Arrays.copyOf(cells, width)));
        Arrays.fill(cells, null);
        width = 0;
        if (lines.size() >= mostLines) {
            throw new Enough();
        }
    }
}
