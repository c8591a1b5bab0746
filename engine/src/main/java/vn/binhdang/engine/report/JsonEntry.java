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

/** Reads what a JSON report says of one indicator. */
final class JsonEntry {

    private static final Set<String> KEYS = Set.of(
            "numerator",
            "denominator",
            "value",
            "yes",
            "byMonth",
            "byQuarter",
            "byHalfYear",
            "notApplicable",
            "stated",
            "counted",
            "dataYear",
            "parts",
            "note");
    private static final int LONGEST_EXCERPT = 40;

    private final String indicator;
    private final JsonNode node;
    private final Place place;
    private final Faults faults;

    JsonEntry(String indicator, JsonNode node, Place place, Faults faults) {
        this.indicator = indicator;
        this.node = node;
        this.place = place;
        this.faults = faults;
    }

    Optional<Entry> read() {
        if (!node.isObject()) {
            faults.add(
                    place,
                    "cần {\"numerator\": …, \"denominator\": …}, {\"value\": …} hoặc {\"yes\": …}, nhưng thấy %s",
                    "expected {\"numerator\": …, \"denominator\": …}, {\"value\": …} or {\"yes\": …}, but saw %s",
                    excerpt(node));
            return Optional.empty();
        }
        int before = faults.count();
        unknownKeys();
        ReportedParts parts = new ReportedParts(
                number("numerator"), number("denominator"), number("value"), yes(), series(), text("notApplicable"));
        BigDecimal stated = number("stated");
        String counted = text("counted");
        Integer dataYear = dataYear();
        JsonNode given = node.get("parts");
        List<Subtotal> subtotals = given == null ? List.of() : new JsonParts(place.below("parts"), faults).read(given);
        String note = text("note");
        if (faults.count() > before) {
            return Optional.empty();
        }
        return parts.reported(place, faults)
                .map(reported -> new Entry(indicator, reported, subtotals, stated, counted, dataYear, note, place));
    }

    private void unknownKeys() {
        for (String key : node.propertyNames()) {
            if (!faults.areMany() && !KEYS.contains(key)) {
                faults.add(
                        place.below(key),
                        "chỉ số không có mục “%s”. %s",
                        "an indicator has no “%s”. %s",
                        key,
                        Nearest.question(key, KEYS));
            }
        }
    }

    private @Nullable BigDecimal number(String key) {
        return JsonField.number(node, key, place, faults);
    }

    private @Nullable Boolean yes() {
        JsonNode value = node.get("yes");
        if (value == null || value.isNull()) {
            return null;
        }
        if (!value.isBoolean()) {
            faults.add(
                    place.below("yes"),
                    "cần true (có) hoặc false (không), nhưng thấy %s",
                    "expected true or false, but saw %s",
                    excerpt(value));
            return null;
        }
        return value.booleanValue();
    }

    private List<Reported.Series> series() {
        List<Reported.Series> found = new ArrayList<>();
        for (Frequency frequency : Frequency.values()) {
            JsonNode value = node.get(frequency.field());
            if (value != null) {
                found.add(new Reported.Series(frequency, counts(value, place.below(frequency.field()))));
            }
        }
        return found;
    }

    private List<Optional<BigDecimal>> counts(JsonNode value, Place at) {
        if (!value.isArray()) {
            faults.add(
                    at,
                    "cần danh sách số [4, 4, 3, 5], nhưng thấy %s",
                    "expected a list of numbers [4, 4, 3, 5], but saw %s",
                    excerpt(value));
            return List.of();
        }
        List<Optional<BigDecimal>> counts = new ArrayList<>();
        for (int index = 0; index < value.size() && !faults.areMany(); index++) {
            JsonNode count = value.get(index);
            counts.add(
                    count.isNull()
                            ? Optional.empty()
                            : Optional.ofNullable(JsonField.number(count, at.below(Integer.toString(index)), faults)));
        }
        return counts;
    }

    private @Nullable Integer dataYear() {
        JsonNode value = node.get("dataYear");
        if (value == null || value.isNull()) {
            return null;
        }
        if (!value.canConvertToInt() || value.intValue() < 1900 || value.intValue() > 2200) {
            faults.add(
                    place.below("dataYear"),
                    "cần năm của số liệu, ví dụ 2023, nhưng thấy %s",
                    "expected the year of the data, such as 2023, but saw %s",
                    excerpt(value));
            return null;
        }
        return value.intValue();
    }

    private @Nullable String text(String key) {
        return JsonField.text(node, key, place, faults);
    }

    /** What was seen, short enough for a message. */
    static String excerpt(JsonNode value) {
        String words = value.isNumber() ? value.decimalValue().toString() : value.toString();
        return words.length() <= LONGEST_EXCERPT ? words : words.substring(0, LONGEST_EXCERPT) + "…";
    }
}
