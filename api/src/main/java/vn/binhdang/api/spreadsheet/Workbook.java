package vn.binhdang.api.spreadsheet;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.binhdang.engine.faults.Faults;

/**
 * A workbook that comes back.
 *
 * @param base what it said when it was written
 */
record Workbook(Map<String, ReadSheet> sheets, BaseSheet base) {

    private static final Set<String> SHEETS = Stream.concat(
                    Arrays.stream(Table.values()).map(Table::sheet), Stream.of(BaseSheet.NAME))
            .collect(Collectors.toUnmodifiableSet());

    static Workbook read(Path file) throws IOException {
        Map<String, ReadSheet> sheets = WorkbookReader.read(file, SHEETS);
        ReadSheet base = sheets.get(BaseSheet.NAME);
        if (base == null) {
            throw BaseSheet.changed();
        }
        return new Workbook(sheets, BaseSheet.read(base));
    }

    Map<RowKey, SheetRow> rows(Faults faults) {
        return SheetRows.of(sheets, base, faults);
    }
}
