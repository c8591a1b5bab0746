package vn.binhdang.engine.report;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import vn.binhdang.engine.faults.Faults;
import vn.binhdang.engine.faults.Place;
import vn.binhdang.engine.text.Nearest;

/**
 * Reads the parts of a figure: {@code [{"name": "cấp huyện", "numerator": 19, "denominator": 54}, …]}, or
 * {@code [{"value": 30}, …]} for an amount. Names may be left out.
 */
final class JsonParts {

    private static final Set<String> KEYS = Set.of("name", "numerator", "denominator", "value");

    private final Place place;
    private final Faults faults;

    JsonParts(Place place, Faults faults) {
        this.place = place;
        this.faults = faults;
    }

    /** None where the field is absent or null; a part that cannot be read is a fault. */
    List<Subtotal> read(@Nullable JsonNode list) {
        List<Subtotal> parts = new ArrayList<>();
        if (list == null || list.isNull()) {
            return parts;
        }
        if (!list.isArray() || list.isEmpty()) {
            faults.add(
                    place,
                    "cần danh sách thành phần [{\"numerator\": 6, \"denominator\": 17}, …], nhưng thấy %s",
                    "expected a list of parts [{\"numerator\": 6, \"denominator\": 17}, …], but saw %s",
                    JsonEntry.excerpt(list));
        } else if (list.size() > Subtotal.MOST) {
            tooMany(list.size(), place, faults);
        } else {
            for (int index = 0; index < list.size(); index++) {
                part(list.get(index), place.below(Integer.toString(index))).ifPresent(parts::add);
            }
        }
        return parts;
    }

    static void tooMany(int seen, Place place, Faults faults) {
        faults.add(place, "có %s thành phần; nhiều nhất là %s", "there are %s parts; at most %s", seen, Subtotal.MOST);
    }

    private Optional<Subtotal> part(JsonNode part, Place at) {
        int before = faults.count();
        unknownKeys(part, at);
        BigDecimal numerator = JsonField.number(part, "numerator", at, faults);
        BigDecimal denominator = JsonField.number(part, "denominator", at, faults);
        BigDecimal value = JsonField.number(part, "value", at, faults);
        String name = JsonField.text(part, "name", at, faults);
        if (faults.count() > before) {
            return Optional.empty();
        }
        if (numerator != null && denominator != null && value == null) {
            return Optional.of(new Subtotal(name, new Reported.Counts(numerator, denominator), at));
        }
        if (numerator == null && denominator == null && value != null) {
            return Optional.of(new Subtotal(name, new Reported.Amount(value), at));
        }
        faults.add(
                at,
                "một thành phần ghi bằng {\"numerator\": 6, \"denominator\": 17} hoặc {\"value\": 30}, nhưng thấy %s",
                "a part is written as {\"numerator\": 6, \"denominator\": 17} or {\"value\": 30}, but saw %s",
                JsonEntry.excerpt(part));
        return Optional.empty();
    }

    private void unknownKeys(JsonNode part, Place at) {
        for (String key : part.propertyNames()) {
            if (!KEYS.contains(key)) {
                faults.add(
                        at.below(key),
                        "thành phần không có mục “%s”. %s",
                        "a part has no “%s”. %s",
                        key,
                        Nearest.question(key, KEYS));
            }
        }
    }
}
