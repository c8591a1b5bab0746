package vn.binhdang.api.spreadsheet;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Takes the texts out of a sheet; a formula has none. */
final class SheetHandler extends SheetWalk {

    private final CellValues values;
    private final List<ReadSheet.Line> lines = new ArrayList<>();
    private Map<Integer, String> cells = new HashMap<>();

    SheetHandler(String name, CellValues values) {
        super(name, WorkbookLimits.RULES);
        this.values = values;
    }

    ReadSheet sheet() {
        return new ReadSheet(name(), lines);
    }

    @Override
    boolean cell(Held cell) {
        if (cell.formula()) {
            throw InvalidWorkbookException.of(
                    cell.address(),
                    "ô có công thức; hãy thay bằng chính giá trị của nó (chép, rồi dán “chỉ giá trị”)",
                    "the cell has a formula; put the value itself there (copy, then paste “values only”)");
        }
        String text = values.text(cell);
        if (!text.isEmpty() && cells.putIfAbsent(cell.address().column(), text) != null) {
            throw InvalidWorkbookException.of(cell.address(), "ô có hai lần", "the cell stands twice");
        }
        return !text.isEmpty();
    }

    @Override
    void endOfLine(int line) {
        if (!cells.isEmpty()) {
            lines.add(new ReadSheet.Line(line, cells));
            cells = new HashMap<>();
        }
    }
}
