package vn.binhdang.engine.report;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import vn.binhdang.engine.faults.Faults;
import vn.binhdang.engine.faults.Place;
import vn.binhdang.engine.numbers.Quantity;

/** Reads single fields of a JSON object. One that is absent or null says nothing; one of the wrong kind is a fault. */
final class JsonField {

    private JsonField() {}

    /** The number in a field of an object that stands at the place. */
    static @Nullable BigDecimal number(JsonNode object, String key, Place place, Faults faults) {
        JsonNode value = object.get(key);
        if (value == null || value.isNull()) {
            return null;
        }
        boolean plain = value.isNumber() && Quantity.canHold(value.decimalValue());
        return plain ? value.decimalValue() : number(value, place.below(key), faults);
    }

    /** A number that stands at the place. */
    static @Nullable BigDecimal number(JsonNode value, Place at, Faults faults) {
        if (!value.isNumber()) {
            faults.add(
                    at,
                    "cần một số không có ngoặc kép, ví dụ 12 hoặc 26.22, nhưng thấy %s",
                    "expected a number without quotes, such as 12 or 26.22, but saw %s",
                    JsonEntry.excerpt(value));
            return null;
        }
        BigDecimal number = value.decimalValue();
        if (!Quantity.canHold(number)) {
            faults.add(
                    at,
                    "số %s quá lớn hoặc quá dài (hơn 30 chữ số)",
                    "the number %s is too large or too long (over 30 digits)",
                    JsonEntry.excerpt(value));
            return null;
        }
        return number;
    }

    /** The text in a field of an object that stands at the place, without blanks around it. */
    static @Nullable String text(JsonNode object, String key, Place place, Faults faults) {
        JsonNode value = object.get(key);
        if (value == null || value.isNull()) {
            return null;
        }
        if (!value.isString() || value.asString().isBlank()) {
            faults.add(
                    place.below(key),
                    "cần chữ trong ngoặc kép, nhưng thấy %s",
                    "expected text in quotes, but saw %s",
                    JsonEntry.excerpt(value));
            return null;
        }
        return value.asString().strip();
    }
}
