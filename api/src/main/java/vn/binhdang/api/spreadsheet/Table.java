package vn.binhdang.api.spreadsheet;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The kinds of lines in a workbook, each with a sheet of its own. */
enum Table {
    PACKS("Bộ chỉ tiêu", List.of("pack")),
    TARGETS("Chỉ tiêu", List.of("pack", "id", "part")),
    DUTIES("Chế độ báo cáo", List.of("pack", "report"));

    private final String sheet;
    private final List<String> identity;

    Table(String sheet, List<String> identity) {
        this.sheet = sheet;
        this.identity = identity;
    }

    /** The name of its sheet. */
    String sheet() {
        return sheet;
    }

    /** The fields that say which line it is. */
    List<String> identity() {
        return identity;
    }

    static Optional<Table> ofSheet(String name) {
        return Arrays.stream(values())
                .filter(table -> table.sheet.equals(name.strip()))
                .findFirst();
    }
}
