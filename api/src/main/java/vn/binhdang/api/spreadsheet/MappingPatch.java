package vn.binhdang.api.spreadsheet;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.binhdang.engine.rulebook.YamlPart;

/** Changes single values of a mapping in a text, adds new ones where people would write them, and takes others out. */
final class MappingPatch {

    private static final int STEP = 2;

    private final TextEdits edits;
    private final YamlPart.Mapping mapping;
    private final List<String> order;
    private final int indent;

    /** The new text of values that stay where they are. */
    private final Map<YamlPart, String> replaced = new LinkedHashMap<>();

    private final Set<YamlPart.Entry> removed = new LinkedHashSet<>();
    private final Map<String, String> added = new LinkedHashMap<>();

    MappingPatch(TextEdits edits, YamlPart.Mapping mapping, List<String> order) {
        this.edits = edits;
        this.mapping = mapping;
        this.order = order;
        this.indent = mapping.entries().isEmpty()
                ? 0
                : edits.column(mapping.entries().get(0).key().start());
    }

    boolean flow() {
        return mapping.flow();
    }

    int indent() {
        return indent;
    }

    Optional<YamlPart.Entry> find(String name) {
        return mapping.find(name);
    }

    void remove(YamlPart.Entry entry) {
        removed.add(entry);
    }

    /** @param entry the text of name and value, without a margin in front of its first line */
    void add(String name, String entry) {
        added.put(name, entry);
    }

    void replace(YamlPart.Entry entry, String value) {
        YamlPart old = entry.value();
        String text = old instanceof YamlPart.Scalar scalar
                ? ScalarText.replacing(
                        scalar,
                        edits.text().substring(old.start(), old.end()),
                        indent + STEP,
                        edits.column(old.start()),
                        flow(),
                        value)
                : EntryText.levels(value);
        replaced.put(old, text);
    }

    /** Whether nothing would be left of it. */
    boolean isEmptied() {
        return added.isEmpty() && removed.size() == mapping.entries().size();
    }

    /** Puts another mapping's new text in the place of a value, where everything flows in one line. */
    void replace(YamlPart.Entry entry, MappingPatch nested) {
        replaced.put(entry.value(), nested.text());
    }

    private String text() {
        if (!(added.isEmpty() && removed.isEmpty())) {
            return flowing();
        }
        TextEdits own = new TextEdits(edits.text());
        replaced.forEach((old, text) -> own.replace(old.start(), old.end(), text));
        int growth = own.apply().length() - edits.text().length();
        return own.apply().substring(mapping.start(), mapping.end() + growth);
    }

    void apply() {
        if (flow() && !(added.isEmpty() && removed.isEmpty())) {
            edits.replace(mapping.start(), mapping.end(), flowing());
            return;
        }
        replaced.forEach((old, text) -> edits.replace(old.start(), old.end(), text));
        removed.forEach(this::takeOut);
        sortedAdditions().forEach(name -> {
            String line = " ".repeat(indent) + added.get(name);
            Optional<YamlPart.Entry> above = above(name);
            if (above.isPresent()) {
                edits.insertBelow(above.get().value().end(), line);
            } else {
                int first = edits.startOfLine(mapping.start());
                edits.replace(first, first, line + "\n");
            }
        });
    }

    /** An entry that shares its line with the dash of an item gives its place to the next one. */
    private void takeOut(YamlPart.Entry entry) {
        int at = mapping.entries().indexOf(entry);
        int start = entry.key().start();
        boolean besideDash =
                !edits.text().substring(edits.startOfLine(start), start).isBlank();
        if (besideDash && at + 1 < mapping.entries().size()) {
            edits.replace(start, mapping.entries().get(at + 1).key().start(), "");
        } else {
            edits.removeLines(start, entry.value().end());
        }
    }

    private String flowing() {
        List<String> names = new ArrayList<>();
        List<String> texts = new ArrayList<>();
        for (YamlPart.Entry entry : mapping.entries()) {
            if (!removed.contains(entry)) {
                YamlPart value = entry.value();
                String before = edits.text().substring(entry.key().start(), value.start());
                names.add(entry.name());
                texts.add(before + replaced.getOrDefault(value, edits.text().substring(value.start(), value.end())));
            }
        }
        for (String name : sortedAdditions()) {
            int at = names.size();
            while (at > 0 && rank(names.get(at - 1)) > rank(name)) {
                at--;
            }
            names.add(at, name);
            texts.add(at, added.getOrDefault(name, ""));
        }
        return "{" + String.join(", ", texts) + "}";
    }

    private List<String> sortedAdditions() {
        return added.keySet().stream()
                .sorted((one, other) -> Integer.compare(rank(one), rank(other)))
                .toList();
    }

    /** The last entry that people write above this one. */
    private Optional<YamlPart.Entry> above(String name) {
        return mapping.entries().stream()
                .filter(entry -> rank(entry.name()) < rank(name))
                .reduce((one, next) -> next);
    }

    private int rank(String name) {
        return order.indexOf(name);
    }
}
