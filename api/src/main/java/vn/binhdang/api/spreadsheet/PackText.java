package vn.binhdang.api.spreadsheet;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import vn.binhdang.engine.rulebook.YamlPart;
import vn.binhdang.engine.rulebook.YamlText;

/**
 * The file of a pack, as lines of the workbook and as places in its text.
 *
 * @param path below the folder of the rules
 * @param mappings where each line stands, in the order of the file
 */
record PackText(String path, YamlText yaml, String pack, Map<RowKey, YamlPart.Mapping> mappings) {

    static final String TARGETS = "targets";
    static final String REPORTING = "reporting";
    static final String PARTS = "parts";

    /** The language in which files have what they have in one language. */
    static final String VIETNAMESE = "vi";

    private static final Set<String> LISTS = Set.of(TARGETS, REPORTING, PARTS);

    /** Reads a pack that the rule book has been read from, so that its shape is known to be right. */
    static PackText of(String path, byte[] content) {
        YamlText yaml = YamlText.of(path, content);
        YamlPart.Mapping root = (YamlPart.Mapping) yaml.root();
        String pack = value(root, "pack");
        Map<RowKey, YamlPart.Mapping> mappings = new LinkedHashMap<>();
        mappings.put(RowKey.pack(pack), root);
        for (YamlPart.Mapping target : list(root, TARGETS)) {
            RowKey key = RowKey.target(pack, value(target, "id"));
            mappings.put(key, target);
            list(target, PARTS).forEach(part -> mappings.put(key.part(value(part, "id")), part));
        }
        list(root, REPORTING).forEach(duty -> mappings.put(RowKey.duty(pack, value(duty, "report")), duty));
        return new PackText(path, yaml, pack, mappings);
    }

    /** The lines of the pack with their fields. */
    Map<RowKey, Map<String, String>> rows() {
        Map<RowKey, Map<String, String>> rows = new LinkedHashMap<>();
        mappings.forEach((key, mapping) -> {
            Map<String, String> fields = new LinkedHashMap<>();
            for (YamlPart.Entry entry : mapping.entries()) {
                if (!LISTS.contains(entry.name())) {
                    flatten(entry.name(), entry.value(), fields);
                }
            }
            key.table().identity().forEach(fields::remove);
            rows.put(key, fields);
        });
        return rows;
    }

    private static void flatten(String field, YamlPart part, Map<String, String> fields) {
        if (part instanceof YamlPart.Mapping mapping) {
            mapping.entries().forEach(entry -> flatten(below(field, entry.name()), entry.value(), fields));
        } else if (part instanceof YamlPart.Items list) {
            fields.put(
                    field,
                    list.items().stream().map(PackText::scalar).collect(Collectors.joining(Words.BETWEEN_LEVELS)));
        } else {
            fields.put(field, scalar(part));
        }
    }

    /** The Vietnamese of a note has the column that a note of one language has. */
    private static String below(String field, String name) {
        return FieldOrder.isNote(field) && name.equals(VIETNAMESE) ? field : field + "/" + name;
    }

    static List<YamlPart.Mapping> list(YamlPart.Mapping mapping, String name) {
        List<YamlPart.Mapping> found = new ArrayList<>();
        Optional<YamlPart> list = mapping.find(name).map(YamlPart.Entry::value);
        if (list.isPresent() && list.get() instanceof YamlPart.Items items) {
            items.items().stream().map(YamlPart.Mapping.class::cast).forEach(found::add);
        }
        return found;
    }

    private static String value(YamlPart.Mapping mapping, String name) {
        return mapping.find(name).map(entry -> scalar(entry.value())).orElse("");
    }

    private static String scalar(YamlPart part) {
        return part instanceof YamlPart.Scalar scalar ? scalar.value().strip() : "";
    }
}
