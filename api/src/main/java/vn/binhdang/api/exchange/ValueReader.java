package vn.binhdang.api.exchange;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import vn.binhdang.engine.faults.Faults;
import vn.binhdang.engine.faults.Place;
import vn.binhdang.engine.numbers.Quantity;
import vn.binhdang.engine.report.Period;

/** Reads one value of a set; what it does not say of itself the set says for all. */
final class ValueReader {

    /** The last ones are the bookkeeping of DHIS2, which says nothing of the figure. */
    private static final Set<String> KEYS = Set.of(
            "dataElement",
            "period",
            "orgUnit",
            "categoryOptionCombo",
            "attributeOptionCombo",
            "value",
            "comment",
            "deleted",
            "storedBy",
            "created",
            "lastUpdated",
            "followup",
            "followUp");

    /** By name, and as every DHIS2 identifies it. */
    private static final Set<String> DEFAULT_COMBO = Set.of("default", "HllvX50cXC0");

    private static final Pattern NUMBER = Pattern.compile("-?\\d{1,40}(\\.\\d{1,40})?");

    private final JsonObject set;
    private final JsonObject value;
    private final Place place;
    private final Faults faults;

    ValueReader(JsonObject set, JsonObject value) {
        this.set = set;
        this.value = value;
        this.place = value.place();
        this.faults = value.faults();
    }

    /** Empty after adding a fault for everything that is wrong with it. */
    Optional<DataValue> read() {
        int before = faults.count();
        if (!value.node().isObject()) {
            faults.add(
                    place,
                    "cần {\"dataElement\": …, \"value\": …}, nhưng thấy %s",
                    "expected {\"dataElement\": …, \"value\": …}, but saw %s",
                    JsonObject.excerpt(value.node()));
            return Optional.empty();
        }
        value.refuseOthersThan(KEYS);
        refuseDeleted();
        refuseAttributes(value.has("attributeOptionCombo") ? value : set);
        JsonObject whose = value.has("orgUnit") ? value : set;
        String locality = required(whose, "orgUnit");
        Period period = period();
        String element = required(value, "dataElement");
        ElementCode code = element == null ? null : ElementCode.of(element);
        ValuePart part = code == null ? null : code.part(value, DEFAULT_COMBO);
        String written = written();
        String comment = value.text("comment");
        if (faults.count() > before
                || locality == null
                || period == null
                || code == null
                || part == null
                || written == null) {
            return Optional.empty();
        }
        return Optional.of(new DataValue(
                locality,
                period,
                code.indicator(),
                part,
                written,
                number(written),
                yes(written),
                comment,
                place,
                whose.place().below("orgUnit")));
    }

    private @Nullable String required(JsonObject object, String name) {
        String text = object.text(name);
        if (text == null && !object.has(name)) {
            faults.add(place.below(name), "thiếu “%s”", "missing: “%s”", name);
        }
        return text;
    }

    private @Nullable Period period() {
        JsonObject holder = value.has("period") ? value : set;
        JsonNode node = holder.node().get("period");
        String written = node != null && node.isIntegralNumber() ? node.asString() : required(holder, "period");
        if (written == null) {
            return null;
        }
        return IsoPeriod.parse(written).orElseGet(() -> {
            faults.add(
                    holder.place().below("period"),
                    "“%s” không phải là kỳ nhận được; viết 2024 (năm), 2024S1 (6 tháng), 2024Q3 (quý) hoặc 202405 (tháng)",
                    "“%s” is no period that is read; write 2024 (year), 2024S1 (half-year), 2024Q3 (quarter) or 202405"
                            + " (month)",
                    written);
            return null;
        });
    }

    private @Nullable String written() {
        JsonNode node = value.node().get("value");
        if (node != null && (node.isNumber() || node.isBoolean())) {
            boolean plain = node.isBoolean() || Quantity.canHold(node.decimalValue());
            return node.isBoolean() || !plain
                    ? node.asString()
                    : node.decimalValue().toPlainString();
        }
        return required(value, "value");
    }

    private static @Nullable BigDecimal number(String written) {
        if (!NUMBER.matcher(written).matches()) {
            return null;
        }
        BigDecimal number = new BigDecimal(written);
        return Quantity.canHold(number) ? number : null;
    }

    private static @Nullable Boolean yes(String written) {
        return switch (written.toLowerCase(Locale.ROOT)) {
            case "true" -> true;
            case "false" -> false;
            default -> null;
        };
    }

    private void refuseDeleted() {
        JsonNode deleted = value.node().get("deleted");
        if (deleted != null && !deleted.isNull() && !(deleted.isBoolean() && !deleted.booleanValue())) {
            faults.add(
                    place.below("deleted"),
                    "số liệu đã xóa không nhận qua đây; hãy gửi báo cáo mới không có số liệu đó",
                    "a deleted value is not taken; send a new report without it");
        }
    }

    private void refuseAttributes(JsonObject holder) {
        String combo = holder.text("attributeOptionCombo");
        if (combo != null && !DEFAULT_COMBO.contains(combo)) {
            faults.add(
                    holder.place().below("attributeOptionCombo"),
                    "không biết “%s” phân tổ theo gì; chỉ nhận số liệu chung (default)",
                    "nobody knows what “%s” divides by; only undivided figures are read (default)",
                    combo);
        }
    }
}
