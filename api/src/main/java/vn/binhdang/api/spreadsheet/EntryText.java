package vn.binhdang.api.spreadsheet;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Writes what is new in a file the way the files are written by hand. */
final class EntryText {

    private static final String LEVELS = "levels";
    private static final String MILESTONES = "milestones";
    private static final String TITLE = "title";
    private static final int STEP = 2;

    private EntryText() {}

    /**
     * {@code name: value}, without a margin in front of its first line.
     *
     * @param values by the rest of the field's path; under the empty path where the field has but one
     */
    static String entry(Table table, boolean part, String name, Map<String, String> values, int indent, boolean flow) {
        String leaf = values.get("");
        if (leaf != null && values.size() > 1) {
            Map<String, String> both = new LinkedHashMap<>(values);
            both.remove("");
            both.put(PackText.VIETNAMESE, leaf);
            return entry(table, part, name, both, indent, flow);
        }
        if (leaf != null) {
            return name + ": " + value(name, leaf, indent, indent + name.length() + STEP, flow);
        }
        boolean lines = !flow && isInLines(name, values.size(), part);
        if (!lines) {
            return name + ": "
                    + ordered(table, name, values).entrySet().stream()
                            .map(one -> pair(one, indent, true))
                            .collect(Collectors.joining(", ", "{", "}"));
        }
        String margin = "\n" + " ".repeat(indent + STEP);
        return name + ":" + margin
                + ordered(table, name, values).entrySet().stream()
                        .map(one -> pair(one, indent + STEP, false))
                        .collect(Collectors.joining(margin));
    }

    private static boolean isInLines(String name, int values, boolean part) {
        return name.equals(MILESTONES) ? values > 1 : name.equals(TITLE) && !part || FieldOrder.isNote(name);
    }

    /** The lines of a new target, part or duty, with the margin of its dash. */
    static String item(RowKey key, Map<String, String> fields, int indent) {
        String first = key.table() == Table.DUTIES
                ? "report: " + value("report", key.item(), indent, indent, false)
                : "id: "
                        + (key.isPart()
                                ? ScalarText.fresh(key.part(), false, indent, indent, false)
                                : ScalarText.doubleQuoted(key.item()));
        StringBuilder lines = new StringBuilder(" ".repeat(indent) + "- " + first);
        Map<String, Map<String, String>> byName = byName(fields);
        List<String> order = FieldOrder.of(key.table());
        byName.keySet().stream()
                .sorted((one, other) -> Integer.compare(order.indexOf(one), order.indexOf(other)))
                .forEach(name -> lines.append('\n')
                        .append(" ".repeat(indent + STEP))
                        .append(entry(
                                key.table(),
                                key.isPart(),
                                name,
                                byName.getOrDefault(name, Map.of()),
                                indent + STEP,
                                false)));
        return lines.toString();
    }

    /** Fields by the first name of their path, then by the rest of it. */
    static <T> Map<String, Map<String, T>> byName(Map<String, T> fields) {
        Map<String, Map<String, T>> byName = new LinkedHashMap<>();
        fields.forEach((field, value) -> {
            int slash = field.indexOf('/');
            String name = slash < 0 ? field : field.substring(0, slash);
            String rest = slash < 0 ? "" : field.substring(slash + 1);
            byName.computeIfAbsent(name, none -> new LinkedHashMap<>()).put(rest, value);
        });
        return byName;
    }

    /** One value, or a list of levels. */
    static String value(String name, String value, int indent, int column, boolean flow) {
        return name.equals(LEVELS)
                ? levels(value)
                : ScalarText.fresh(value, FieldOrder.isQuoted(name), indent + STEP, column, flow);
    }

    static String levels(String value) {
        return Words.levels(value).stream()
                .map(level -> ScalarText.fresh(level, false, 0, 0, true))
                .collect(Collectors.joining(", ", "[", "]"));
    }

    static String pair(Map.Entry<String, String> pair, int indent, boolean flow) {
        String name = ScalarText.fresh(pair.getKey(), false, indent, indent, true);
        return name + ": " + value(pair.getKey(), pair.getValue(), indent, indent + name.length() + STEP, flow);
    }

    private static Map<String, String> ordered(Table table, String name, Map<String, String> values) {
        Map<String, String> ordered = new LinkedHashMap<>();
        for (String known : FieldOrder.below(table, name)) {
            if (values.containsKey(known)) {
                ordered.put(known, values.getOrDefault(known, ""));
            }
        }
        values.forEach(ordered::putIfAbsent);
        return ordered;
    }
}
