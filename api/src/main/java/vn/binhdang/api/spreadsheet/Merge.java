package vn.binhdang.api.spreadsheet;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Sets what the workbook says against what it said when it was written and what the files say now. Where only one side
 * changed a value, that side has it; where both did, differently, it is a conflict and nobody's work is lost.
 */
final class Merge {

    private final Map<RowKey, Map<String, String>> base;
    private final Map<RowKey, Map<String, String>> files;
    private final Map<RowKey, SheetRow> sheet;
    private final List<Change> changes = new ArrayList<>();
    private final List<Conflict> conflicts = new ArrayList<>();

    private Merge(
            Map<RowKey, Map<String, String>> base,
            Map<RowKey, Map<String, String>> files,
            Map<RowKey, SheetRow> sheet) {
        this.base = base;
        this.files = files;
        this.sheet = sheet;
    }

    /** What to do to the files, or what stands in the way. */
    record Outcome(List<Change> changes, List<Conflict> conflicts) {}

    static Outcome of(
            Map<RowKey, Map<String, String>> base,
            Map<RowKey, Map<String, String>> files,
            Map<RowKey, SheetRow> sheet) {
        Merge merge = new Merge(base, files, sheet);
        base.keySet().stream().filter(key -> !sheet.containsKey(key)).forEach(merge::gone);
        sheet.values().forEach(merge::row);
        return new Outcome(List.copyOf(merge.changes), List.copyOf(merge.conflicts));
    }

    private void gone(RowKey key) {
        Map<String, String> now = files.get(key);
        if (now == null || key.isPart() && !sheet.containsKey(key.whole()) && isGoneAsItWas(key)) {
            return; // the file lost it too, or it goes with its target
        }
        if (isGoneAsItWas(key) && partsOf(key).stream().allMatch(this::isGoneAsItWas)) {
            changes.add(new Change.Removed(key));
        } else {
            conflicts.add(new Conflict(key, "", null, title(base.get(key)), title(now), null));
        }
    }

    /** Whether nobody changed it in the file; a part that the file has gained meanwhile was changed. */
    private boolean isGoneAsItWas(RowKey key) {
        return Objects.equals(base.get(key), files.get(key)) && !sheet.containsKey(key);
    }

    private List<RowKey> partsOf(RowKey key) {
        return files.keySet().stream()
                .filter(other ->
                        other.isPart() && !key.isPart() && other.whole().equals(key))
                .toList();
    }

    private void row(SheetRow row) {
        RowKey key = row.key();
        Map<String, String> before = base.get(key);
        Map<String, String> now = files.get(key);
        if (now != null) {
            fields(row, before == null ? Map.of() : before, now);
        } else if (before == null) {
            changes.add(new Change.Added(key, row.fields(), above(key)));
        } else if (!before.equals(row.fields())) {
            conflicts.add(new Conflict(key, "", row.first(), title(before), null, title(row.fields())));
        }
    }

    private void fields(SheetRow row, Map<String, String> before, Map<String, String> now) {
        Set<String> all = new LinkedHashSet<>(row.fields().keySet());
        all.addAll(now.keySet());
        for (String field : all) {
            String was = before.get(field);
            String file = now.get(field);
            String mine = row.fields().get(field);
            if (Objects.equals(mine, file) || Objects.equals(mine, was)) {
                continue;
            }
            if (Objects.equals(file, was)) {
                changes.add(new Change.Edited(row.key(), field, was, mine));
            } else {
                conflicts.add(new Conflict(row.key(), field, row.cell(field), was, file, mine));
            }
        }
    }

    /** The nearest line above it that the file has, of the same pack and of the same target for a part. */
    private @Nullable RowKey above(RowKey key) {
        RowKey nearest = null;
        for (RowKey other : sheet.keySet()) {
            if (other.equals(key)) {
                return nearest;
            }
            boolean beside = other.table() == key.table()
                    && other.pack().equals(key.pack())
                    && other.isPart() == key.isPart()
                    && (!key.isPart() || other.whole().equals(key.whole()));
            if (beside && files.containsKey(other)) {
                nearest = other;
            }
        }
        return nearest;
    }

    private static @Nullable String title(@Nullable Map<String, String> fields) {
        Map<String, String> known = fields == null ? new LinkedHashMap<>() : fields;
        return fields == null ? null : known.getOrDefault("title/vi", known.getOrDefault("text", ""));
    }
}
