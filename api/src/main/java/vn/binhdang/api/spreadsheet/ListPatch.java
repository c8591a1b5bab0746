package vn.binhdang.api.spreadsheet;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.binhdang.engine.rulebook.YamlPart;

/** Adds items to a list in a text and takes others out. */
final class ListPatch {

    private static final int STEP = 2;

    private final TextEdits edits;
    private final Map<RowKey, YamlPart.Mapping> mappings;
    private final MappingPatch around;
    private final List<Change> all;

    /**
     * @param around the mapping that the list is in
     * @param all every change of the pack, among them the parts of new targets
     */
    ListPatch(TextEdits edits, Map<RowKey, YamlPart.Mapping> mappings, MappingPatch around, List<Change> all) {
        this.edits = edits;
        this.mappings = mappings;
        this.around = around;
        this.all = all;
    }

    /** @param changes additions and removals of its items */
    void change(String name, List<Change> changes) {
        Optional<YamlPart.Entry> entry = around.find(name);
        List<Change.Added> added = new ArrayList<>();
        List<YamlPart.Mapping> removed = new ArrayList<>();
        for (Change change : changes) {
            YamlPart.Mapping mapping = mappings.get(change.key());
            if (change instanceof Change.Added addition) {
                added.add(addition);
            } else if (mapping != null) {
                removed.add(mapping);
            }
        }
        if (entry.isEmpty()) {
            fresh(name, added);
        } else if (entry.get().value() instanceof YamlPart.Items items) {
            if (removed.size() == items.items().size() && added.isEmpty()) {
                around.remove(entry.get());
                return;
            }
            removed.forEach(mapping -> edits.removeItem(dash(mapping), mapping.end()));
            added.forEach(addition -> insert(items, addition));
        }
    }

    private void fresh(String name, List<Change.Added> added) {
        List<String> items = added.stream()
                .map(addition -> item(addition, around.indent() + STEP))
                .toList();
        around.add(name, name + ":\n" + String.join("\n", items));
    }

    private void insert(YamlPart.Items items, Change.Added addition) {
        List<YamlPart> all = items.items();
        YamlPart last = all.get(all.size() - 1);
        YamlPart above =
                addition.after() == null ? last : mappings.getOrDefault(addition.after(), (YamlPart.Mapping) last);
        int indent = edits.column(dash(all.get(0)));
        String gap = isSetApart(all)
                        || addition.key().table() == Table.TARGETS
                                && !addition.key().isPart()
                ? "\n"
                : "";
        edits.insertBelow(above.end(), gap + item(addition, indent));
    }

    /** The lines of a new item, those of its new parts included. */
    private String item(Change.Added addition, int indent) {
        StringBuilder lines = new StringBuilder(EntryText.item(addition.key(), addition.fields(), indent));
        String name = "\n" + " ".repeat(indent + STEP) + PackText.PARTS + ":";
        for (Change change : all) {
            if (change instanceof Change.Added part
                    && part.key().isPart()
                    && part.key().whole().equals(addition.key())
                    && !addition.key().isPart()) {
                lines.append(name).append('\n').append(item(part, indent + 2 * STEP));
                name = "";
            }
        }
        return lines.toString();
    }

    /** Whether there are empty lines between its items. */
    private boolean isSetApart(List<YamlPart> items) {
        return items.size() > 1
                && edits.text()
                        .substring(items.get(0).end(), dash(items.get(1)))
                        .matches("(?s).*\\n[ \\t]*\\r?\\n.*");
    }

    /** Where the dash in front of an item is. */
    private int dash(YamlPart item) {
        int at = item.start() - 1;
        while (at > 0 && Character.isWhitespace(edits.text().charAt(at))) {
            at--;
        }
        return edits.text().charAt(at) == '-' ? at : item.start();
    }
}
