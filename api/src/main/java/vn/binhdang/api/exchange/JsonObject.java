package vn.binhdang.api.exchange;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import vn.binhdang.engine.faults.Faults;
import vn.binhdang.engine.faults.Place;
import vn.binhdang.engine.text.Nearest;

/** Reads the fields of an object of another system; one of the wrong kind or an unknown name is a fault. */
record JsonObject(JsonNode node, Place place, Faults faults) {

    private static final int LONGEST_EXCERPT = 40;

    /** Adds a fault for each field of another name. */
    void refuseOthersThan(Set<String> names) {
        for (String name : node.propertyNames()) {
            if (!faults.areMany() && !names.contains(name)) {
                faults.add(
                        place.below(name),
                        "không có mục “%s” trong dataValueSets. %s",
                        "a data value set has no “%s”. %s",
                        name,
                        Nearest.question(name, names));
            }
        }
    }

    /** Null where the field is absent or says nothing, and after adding a fault where it is no text. */
    @Nullable
    String text(String name) {
        JsonNode value = node.get(name);
        if (value == null || value.isNull()) {
            return null;
        }
        if (!value.isString() || value.asString().isBlank()) {
            faults.add(
                    place.below(name),
                    "cần chữ trong ngoặc kép, nhưng thấy %s",
                    "expected text in quotes, but saw %s",
                    excerpt(value));
            return null;
        }
        return value.asString().strip();
    }

    boolean has(String name) {
        JsonNode value = node.get(name);
        return value != null && !value.isNull();
    }

    static String excerpt(JsonNode value) {
        String words = value.isNumber() ? value.decimalValue().toString() : value.toString();
        return words.length() <= LONGEST_EXCERPT ? words : words.substring(0, LONGEST_EXCERPT) + "…";
    }
}
