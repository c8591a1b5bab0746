package vn.binhdang.api.spreadsheet;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.binhdang.engine.faults.Faults;
import vn.binhdang.engine.faults.Place;

/** Reads the lines of a sheet: which pack, target, part or duty each is about, and what it says. */
final class SheetRows {

    private final ReadSheet sheet;
    private final Table table;
    private final Faults faults;
    private final Map<Integer, Column> columns;

    private SheetRows(ReadSheet sheet, Table table, int milestones, Faults faults) {
        this.sheet = sheet;
        this.table = table;
        this.faults = faults;
        this.columns = new Headings(sheet, table, milestones, faults).columns();
    }

    /**
     * The lines by what they are about, in the order of the sheets; faults are added for what cannot be told.
     *
     * @param base what was exported
     */
    static Map<RowKey, SheetRow> of(Map<String, ReadSheet> sheets, BaseSheet base, Faults faults) {
        Map<RowKey, SheetRow> rows = new LinkedHashMap<>();
        for (Table table : Table.values()) {
            ReadSheet sheet = sheets.get(table.sheet());
            if (sheet == null) {
                faults.add(Place.of(table.sheet()), "thiếu trang này", "this sheet is missing");
                continue;
            }
            SheetRows reader = new SheetRows(sheet, table, base.mostMilestones(), faults);
            for (SheetRow row : reader.rows()) {
                SheetRow earlier = rows.putIfAbsent(row.key(), row);
                if (earlier != null) {
                    faults.add(
                            Place.of(row.first().toString()),
                            "“%s” đã có ở %s",
                            "“%s” already stands at %s",
                            row.key(),
                            earlier.first());
                }
            }
        }
        return rows;
    }

    private List<SheetRow> rows() {
        List<SheetRow> rows = new ArrayList<>();
        if (faults.isEmpty()) {
            sheet.lines().stream().skip(1).forEach(line -> row(line).ifPresent(rows::add));
        }
        return rows;
    }

    private Optional<SheetRow> row(ReadSheet.Line line) {
        Map<String, String> values = new LinkedHashMap<>();
        Map<String, ReadSheet.CellAddress> cells = new HashMap<>();
        Map<Integer, Integer> whens = new HashMap<>();
        Map<Integer, Integer> whats = new HashMap<>();
        columns.forEach((at, column) -> {
            Optional<MilestoneField> milestone = MilestoneField.of(column);
            if (milestone.isPresent()) {
                (milestone.get().when() ? whens : whats).put(milestone.get().number(), at);
                if (milestone.get().when()) {
                    values.put(MilestoneField.FOLDER + milestone.get().number(), ""); // holds its place in the order
                }
                return;
            }
            cells.put(column.field(), sheet.address(line, at));
            values.put(column.field(), written(column, line.text(at)));
        });
        Map<String, String> fields = new LinkedHashMap<>();
        values.forEach((field, value) -> {
            if (field.startsWith(MilestoneField.FOLDER)) {
                int number = Integer.parseInt(field.substring(MilestoneField.FOLDER.length()));
                milestone(line, whens.get(number), whats.get(number), fields, cells);
            } else if (!value.isEmpty() && !table.identity().contains(field)) {
                fields.put(field, value);
            }
        });
        return key(line, values, cells)
                .map(key -> new SheetRow(
                        key, fields, cells, Objects.requireNonNull(cells.get(lastOf(table.identity(), key)))));
    }

    /** Levels may stand with semicolons or on lines of their own. */
    private static String written(Column column, String text) {
        return column.words().equals("levels") ? String.join(Words.BETWEEN_LEVELS, Words.levels(text)) : text;
    }

    private void milestone(
            ReadSheet.Line line,
            @Nullable Integer when,
            @Nullable Integer what,
            Map<String, String> fields,
            Map<String, ReadSheet.CellAddress> cells) {
        String label = when == null ? "" : line.text(when);
        String required = what == null ? "" : line.text(what);
        if (when == null || what == null || label.isEmpty() && required.isEmpty()) {
            return;
        }
        if (label.isEmpty()) {
            fault(sheet.address(line, when), "thiếu mốc của yêu cầu “%s”", "no milestone for “%s”", required);
        } else if (required.isEmpty()) {
            fault(sheet.address(line, what), "thiếu yêu cầu của mốc “%s”", "nothing is required at “%s”", label);
        } else if (fields.putIfAbsent(MilestoneField.FOLDER + label, required) != null) {
            fault(sheet.address(line, when), "mốc “%s” đã có", "milestone “%s” stands twice", label);
        } else {
            cells.put(MilestoneField.FOLDER + label, sheet.address(line, what));
        }
    }

    private Optional<RowKey> key(
            ReadSheet.Line line, Map<String, String> values, Map<String, ReadSheet.CellAddress> cells) {
        List<String> identity = table.identity();
        for (String field : identity) {
            if (values.getOrDefault(field, "").isEmpty() && !field.equals("part")) {
                faults.add(
                        Place.of(String.valueOf(cells.get(field))),
                        "dòng này có nội dung nhưng thiếu “%s”",
                        "this line has content but no “%s”",
                        field);
                return Optional.empty();
            }
        }
        String pack = values.getOrDefault("pack", "");
        return Optional.of(
                switch (table) {
                    case PACKS -> RowKey.pack(pack);
                    case TARGETS ->
                        RowKey.target(pack, values.getOrDefault("id", "")).part(values.getOrDefault("part", ""));
                    case DUTIES -> RowKey.duty(pack, values.getOrDefault("report", ""));
                });
    }

    /** The cell that names the line best: that of the part, the target, the report or the pack. */
    private static String lastOf(List<String> identity, RowKey key) {
        return identity.get(key.table() == Table.TARGETS && !key.isPart() ? 1 : identity.size() - 1);
    }

    private void fault(ReadSheet.CellAddress address, String vi, String en, Object... arguments) {
        faults.add(Place.of(address.toString()), vi, en, arguments);
    }
}
