package vn.binhdang.api.spreadsheet;

import org.jspecify.annotations.Nullable;
import vn.binhdang.engine.text.Text;

/**
 * Something that was changed in the workbook and, in another way, in the file.
 *
 * @param field empty for the line as a whole
 * @param base what both began with; null for nothing
 * @param file what the file says now
 * @param sheet what the workbook says now
 */
record Conflict(
        RowKey key,
        String field,
        ReadSheet.@Nullable CellAddress cell,
        @Nullable String base,
        @Nullable String file,
        @Nullable String sheet) {

    /** The conflict in words, with the cell first. */
    Text words() {
        Text place = Text.same((cell == null ? key.table().sheet() : cell.toString()) + ":");
        Text what = Text.same((key + " " + field).strip());
        return place.then(what)
                .then(Text.of(
                        "– lúc xuất: %s; trong tệp: %s; trong bảng: %s",
                        "– when exported: %s; in the file: %s; in the workbook: %s",
                        quoted(base),
                        quoted(file),
                        quoted(sheet)));
    }

    private static Text quoted(@Nullable String value) {
        return value == null ? Text.of("không có", "nothing") : Text.same("“" + value + "”");
    }
}
