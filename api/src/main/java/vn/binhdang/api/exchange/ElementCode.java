package vn.binhdang.api.exchange;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.binhdang.engine.text.Nearest;

/**
 * What {@code dataElement} says: the indicator, and behind a dot the part of its figure.
 *
 * @param suffix what stands behind the dot; null where there is none
 */
record ElementCode(String indicator, @Nullable String suffix) {

    static ElementCode of(String written) {
        int dot = written.indexOf('.');
        return dot < 0
                ? new ElementCode(written, null)
                : new ElementCode(written.substring(0, dot), written.substring(dot + 1));
    }

    /**
     * Which part of the figure a value is; null after adding a fault.
     *
     * @param undivided categories that say nothing of the part
     */
    @Nullable
    ValuePart part(JsonObject value, Set<String> undivided) {
        String combo = value.text("categoryOptionCombo");
        ValuePart inElement = suffix == null ? null : part(value, "dataElement", suffix);
        ValuePart inCombo =
                combo == null || undivided.contains(combo) ? null : part(value, "categoryOptionCombo", combo);
        if (inElement != null && inCombo != null && !inElement.equals(inCombo)) {
            value.faults()
                    .add(
                            value.place().below("categoryOptionCombo"),
                            "“%s” khác với “%s” trong dataElement",
                            "“%s” differs from “%s” in dataElement",
                            inCombo.name(),
                            inElement.name());
            return null;
        }
        if (suffix != null) {
            return inElement;
        }
        return inCombo == null ? ValuePart.VALUE : inCombo;
    }

    private static @Nullable ValuePart part(JsonObject value, String field, String written) {
        return ValuePart.of(written).orElseGet(() -> {
            value.faults()
                    .add(
                            value.place().below(field),
                            "không có phần “%s” của một chỉ số (numerator, denominator, value, stated, notApplicable, q1,"
                                    + " m1, h1…). %s",
                            "an indicator has no part “%s” (numerator, denominator, value, stated, notApplicable, q1, m1,"
                                    + " h1…). %s",
                            written,
                            Nearest.question(written, ValuePart.names()));
            return null;
        });
    }
}
