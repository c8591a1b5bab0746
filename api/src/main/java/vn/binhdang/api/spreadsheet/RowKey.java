package vn.binhdang.api.spreadsheet;

import java.util.List;

/**
 * Which pack, target, part or duty a line is about.
 *
 * @param item id of the target or kind of the report; empty for the pack itself
 * @param part id of the part; empty for the whole
 */
record RowKey(Table table, String pack, String item, String part) {

    static RowKey pack(String pack) {
        return new RowKey(Table.PACKS, pack, "", "");
    }

    static RowKey target(String pack, String id) {
        return new RowKey(Table.TARGETS, pack, id, "");
    }

    static RowKey duty(String pack, String report) {
        return new RowKey(Table.DUTIES, pack, report, "");
    }

    RowKey part(String id) {
        return new RowKey(table, pack, item, id);
    }

    boolean isPart() {
        return !part.isEmpty();
    }

    /** The target of a part. */
    RowKey whole() {
        return part("");
    }

    /** What identifies it, in the order of {@link Table#identity()}. */
    List<String> identity() {
        return switch (table) {
            case PACKS -> List.of(pack);
            case TARGETS -> List.of(pack, item, part);
            case DUTIES -> List.of(pack, item);
        };
    }

    /** As elsewhere: {@code 37-kh-ubnd-2024/3.2/a}. */
    @Override
    public String toString() {
        String within = table == Table.DUTIES ? "/reporting/" + item : item.isEmpty() ? "" : "/" + item;
        return pack + within + (isPart() ? "/" + part : "");
    }
}
