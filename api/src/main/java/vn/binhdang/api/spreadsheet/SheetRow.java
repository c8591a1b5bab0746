package vn.binhdang.api.spreadsheet;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A line as a person left it in the workbook.
 *
 * @param fields what is filled in, in the order of the columns
 * @param cells where each field stands, also those left empty
 * @param first the cell that stands for the line as a whole
 */
record SheetRow(
        RowKey key, Map<String, String> fields, Map<String, ReadSheet.CellAddress> cells, ReadSheet.CellAddress first) {

    SheetRow {
        fields = Collections.unmodifiableMap(new LinkedHashMap<>(fields));
        cells = Map.copyOf(cells);
    }

    /** The cell of a field, or of the nearest thing that has one. */
    ReadSheet.CellAddress cell(String field) {
        ReadSheet.CellAddress exact = cells.get(field);
        if (exact != null) {
            return exact;
        }
        return cells.entrySet().stream()
                .filter(cell -> cell.getKey().startsWith(field + "/"))
                .map(Map.Entry::getValue)
                .min((one, other) -> Integer.compare(one.column(), other.column()))
                .orElse(first);
    }
}
