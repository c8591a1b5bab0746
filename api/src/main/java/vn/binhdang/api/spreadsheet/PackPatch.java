package vn.binhdang.api.spreadsheet;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.binhdang.engine.rulebook.YamlPart;

/** Writes changes into the text of a pack. */
final class PackPatch {

    private static final String MILESTONES = "milestones";

    private static final String ENGLISH = "en";

    private final PackText pack;
    private final Map<RowKey, SheetRow> sheet;
    private final TextEdits edits;

    PackPatch(PackText pack, Map<RowKey, SheetRow> sheet) {
        this.pack = pack;
        this.sheet = sheet;
        this.edits = new TextEdits(pack.yaml().text());
    }

    /** The text with the changes in it, which are all of this pack. */
    String with(List<Change> changes) {
        List<RowKey> owners = Stream.concat(
                        pack.mappings().keySet().stream(),
                        changes.stream().map(Change::key).map(PackPatch::owner))
                .distinct()
                .sorted(Comparator.comparingInt(PackPatch::innermostFirst))
                .toList();
        List<RowKey> removed = changes.stream()
                .filter(Change.Removed.class::isInstance)
                .map(Change::key)
                .toList();
        for (RowKey key : owners) {
            YamlPart.Mapping mapping = pack.mappings().get(key);
            if (mapping != null && !removed.contains(key) && !removed.contains(key.whole())) {
                patch(key, mapping, changes);
            }
        }
        return edits.apply();
    }

    /** Additions below the same line follow in the order of the calls: first those that belong further in. */
    private static int innermostFirst(RowKey key) {
        return switch (key.table()) {
            case TARGETS -> key.isPart() ? 0 : 1;
            case DUTIES -> 2;
            case PACKS -> 3;
        };
    }

    /** In whose list a line is: a part in its target's, targets and duties in the pack's. */
    private static RowKey owner(RowKey key) {
        return key.isPart() ? key.whole() : RowKey.pack(key.pack());
    }

    private void patch(RowKey key, YamlPart.Mapping mapping, List<Change> changes) {
        MappingPatch patch = new MappingPatch(edits, mapping, FieldOrder.of(key.table()));
        List<Change> ofLists = changes.stream()
                .filter(change -> !(change instanceof Change.Edited)
                        && owner(change.key()).equals(key)
                        && !change.key().equals(key))
                .toList();
        for (String list : List.of(PackText.PARTS, PackText.TARGETS, PackText.REPORTING)) {
            List<Change> ofList = ofLists.stream()
                    .filter(change -> list(change.key()).equals(list))
                    .toList();
            if (!ofList.isEmpty()) {
                new ListPatch(edits, pack.mappings(), patch, changes).change(list, ofList);
            }
        }
        Map<String, Optional<String>> fields = new LinkedHashMap<>();
        for (Change change : changes) {
            if (change instanceof Change.Edited edited && edited.key().equals(key)) {
                fields.put(edited.field(), Optional.ofNullable(edited.after()));
            }
        }
        EntryText.byName(fields).forEach((name, values) -> set(key, patch, name, values));
        patch.apply();
    }

    private static String list(RowKey key) {
        return key.isPart() ? PackText.PARTS : key.table() == Table.DUTIES ? PackText.REPORTING : PackText.TARGETS;
    }

    private void set(RowKey key, MappingPatch patch, String name, Map<String, Optional<String>> values) {
        YamlPart.Entry entry = patch.find(name).orElse(null);
        Optional<String> leaf = values.get("");
        if (entry == null) {
            add(key, patch, name, values);
        } else if (entry.value() instanceof YamlPart.Mapping && leaf != null) {
            Map<String, Optional<String>> nested = new LinkedHashMap<>(values);
            nested.remove("");
            nested.put(PackText.VIETNAMESE, leaf);
            set(key, patch, name, nested);
        } else if (entry.value() instanceof YamlPart.Scalar one
                && FieldOrder.isNote(name)
                && values.containsKey(ENGLISH)) {
            Map<String, Optional<String>> both = new LinkedHashMap<>(values);
            both.putIfAbsent("", Optional.of(one.value().strip()));
            patch.remove(entry);
            add(key, patch, name, both);
        } else if (leaf != null) {
            leaf.ifPresentOrElse(value -> patch.replace(entry, value), () -> patch.remove(entry));
        } else if (entry.value() instanceof YamlPart.Mapping nested) {
            MappingPatch inner = new MappingPatch(edits, nested, order(key, name));
            inOrder(key, name, values).forEach((rest, value) -> setNested(inner, rest, value.orElse(null)));
            if (inner.isEmptied()) {
                patch.remove(entry);
            } else if (patch.flow()) {
                patch.replace(entry, inner);
            } else {
                inner.apply();
            }
        }
    }

    private void add(RowKey key, MappingPatch patch, String name, Map<String, Optional<String>> values) {
        Map<String, String> filled = new LinkedHashMap<>();
        inOrder(key, name, values).forEach((rest, value) -> value.ifPresent(text -> filled.put(rest, text)));
        patch.add(name, EntryText.entry(key.table(), key.isPart(), name, filled, patch.indent(), patch.flow()));
    }

    private static void setNested(MappingPatch patch, String name, @Nullable String value) {
        YamlPart.Entry entry = patch.find(name).orElse(null);
        if (entry == null && value != null) {
            patch.add(name, EntryText.pair(Map.entry(name, value), patch.indent(), patch.flow()));
        } else if (entry != null && value != null) {
            patch.replace(entry, value);
        } else if (entry != null) {
            patch.remove(entry);
        }
    }

    private Map<String, Optional<String>> inOrder(RowKey key, String name, Map<String, Optional<String>> values) {
        List<String> order = order(key, name);
        Map<String, Optional<String>> sorted = new LinkedHashMap<>();
        values.keySet().stream()
                .sorted(Comparator.comparingInt(order::indexOf))
                .forEach(rest -> sorted.put(rest, values.getOrDefault(rest, Optional.empty())));
        return sorted;
    }

    /** Milestones stand in the order that they have in the workbook. */
    private List<String> order(RowKey key, String name) {
        SheetRow row = sheet.get(key);
        if (!name.equals(MILESTONES) || row == null) {
            return FieldOrder.below(key.table(), name);
        }
        List<String> labels = new ArrayList<>();
        for (String field : row.fields().keySet()) {
            if (field.startsWith(MilestoneField.FOLDER)) {
                labels.add(field.substring(MilestoneField.FOLDER.length()));
            }
        }
        return labels;
    }
}
