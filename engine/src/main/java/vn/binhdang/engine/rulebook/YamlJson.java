package vn.binhdang.engine.rulebook;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import org.snakeyaml.engine.v2.nodes.Tag;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;
import vn.binhdang.engine.faults.Place;
import vn.binhdang.engine.numbers.WrittenNumber;
import vn.binhdang.engine.numbers.WrittenNumber.Convention;

/**
 * Turns a part of a YAML file into the JSON of a report, so that what is written there is read exactly as a report is,
 * and finds back where in the file a field of it stands. Only figures may also be written with a decimal comma.
 */
public final class YamlJson {

    private static final JsonNodeFactory JSON = new JsonNodeFactory();
    private static final Set<String> FIGURES =
            Set.of("numerator", "denominator", "value", "stated", "byMonth", "byQuarter", "byHalfYear");
    private static final int DEEPEST = 20;
    private static final int LONGEST = 40;

    private YamlJson() {}

    /** The value as JSON; what is no plain YAML becomes a fault. */
    public static JsonNode of(YamlValue value) {
        return node(value, "", 0);
    }

    /** Where the field of a JSON pointer stands, or the nearest thing around it that does. */
    public static Place place(YamlValue root, String pointer) {
        YamlValue at = root;
        for (String step : pointer.substring(Math.min(1, pointer.length())).split("/", -1)) {
            YamlValue below = below(at, step.replace("~1", "/").replace("~0", "~"));
            if (below == null) {
                break;
            }
            at = below;
        }
        return at.place();
    }

    private static @Nullable YamlValue below(YamlValue at, String step) {
        if (at.node() instanceof SequenceNode && step.matches("\\d{1,4}")) {
            List<YamlValue> items = at.items();
            int index = Integer.parseInt(step);
            return index < items.size() ? items.get(index) : null;
        }
        return at.node() instanceof MappingNode
                ? at.map().flatMap(map -> map.find(step)).orElse(null)
                : null;
    }

    private static JsonNode node(YamlValue value, String key, int depth) {
        if (depth > DEEPEST) {
            value.fault("cấu trúc lồng nhau quá sâu", "the structure is nested too deeply");
            return JSON.nullNode();
        }
        if (value.node() instanceof ScalarNode scalar) {
            return scalar(value, scalar, key);
        }
        if (value.node() instanceof SequenceNode) {
            ArrayNode array = JSON.arrayNode();
            value.items().forEach(item -> array.add(node(item, key, depth + 1)));
            return array;
        }
        ObjectNode object = JSON.objectNode();
        for (Map.Entry<String, YamlValue> entry :
                value.map().map(YamlMap::entries).orElse(Map.of()).entrySet()) {
            object.set(entry.getKey(), node(entry.getValue(), entry.getKey(), depth + 1));
        }
        return object;
    }

    private static JsonNode scalar(YamlValue value, ScalarNode scalar, String key) {
        if (scalar.getTag().equals(Tag.NULL)) {
            return JSON.nullNode();
        }
        String text = value.text();
        if (text == null) {
            return JSON.nullNode();
        }
        if (scalar.getTag().equals(Tag.BOOL)) {
            return JSON.booleanNode(Boolean.parseBoolean(text));
        }
        boolean number = scalar.getTag().equals(Tag.INT) || scalar.getTag().equals(Tag.FLOAT);
        if (number && text.length() <= LONGEST && text.matches("-?\\d*\\.?\\d*([eE][-+]?\\d{1,9})?")) {
            return JSON.numberNode(new BigDecimal(text));
        }
        return FIGURES.contains(key)
                        && WrittenNumber.read(text, Convention.DECIMAL_COMMA) instanceof WrittenNumber.Clear clear
                ? JSON.numberNode(clear.value())
                : JSON.stringNode(text);
    }
}
