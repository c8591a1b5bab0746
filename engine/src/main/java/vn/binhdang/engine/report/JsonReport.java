package vn.binhdang.engine.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import vn.binhdang.engine.faults.Faults;
import vn.binhdang.engine.faults.Place;
import vn.binhdang.engine.text.Nearest;
import vn.binhdang.engine.text.Text;

/** Reads one JSON object as a report. */
final class JsonReport {

    private static final Set<String> KEYS = Set.of("locality", "period", "submittedOn", "document", "indicators");

    private final JsonNode node;
    private final Place place;
    private final Faults faults;

    JsonReport(JsonNode node, Place place, Faults faults) {
        this.node = node;
        this.place = place;
        this.faults = faults;
    }

    Optional<Report> read() {
        if (!node.isObject()) {
            faults.add(
                    place,
                    "cần một báo cáo, tức một đối tượng JSON {…}, nhưng thấy %s",
                    "expected a report, that is a JSON object {…}, but saw %s",
                    JsonEntry.excerpt(node));
            return Optional.empty();
        }
        unknownKeys();
        String locality = locality();
        Period period = period();
        LocalDate submittedOn = submittedOn();
        String document = text("document");
        List<Entry> entries = entries();
        return locality == null || period == null
                ? Optional.empty()
                : Optional.of(new Report(locality, period, submittedOn, document, entries, place));
    }

    private void unknownKeys() {
        for (String key : node.propertyNames()) {
            if (!faults.areMany() && !KEYS.contains(key)) {
                faults.add(
                        place.below(key),
                        "không có mục “%s” trong báo cáo. %s",
                        "a report has no “%s”. %s",
                        key,
                        Nearest.question(key, KEYS));
            }
        }
    }

    private @Nullable String locality() {
        JsonNode value = node.get("locality");
        if (value != null && value.isNumber()) {
            faults.add(
                    place.below("locality"),
                    "mã đơn vị phải ghi dạng chuỗi, giữ số 0 ở đầu: viết \"%s\"",
                    "the code of a locality is text and keeps its leading zeros: write \"%s\" in quotes",
                    value.asString());
            return null;
        }
        return required("locality", "mã đơn vị, ví dụ \"30511\"", "the code of the locality, such as \"30511\"");
    }

    private @Nullable Period period() {
        JsonNode value = node.get("period");
        String written = value != null && value.isIntegralNumber()
                ? value.asString()
                : required("period", "kỳ báo cáo, ví dụ \"2024\"", "the period, such as \"2024\"");
        return written == null ? null : PeriodText.read(written, place.below("period"), faults);
    }

    private @Nullable LocalDate submittedOn() {
        String written = text("submittedOn");
        return written == null ? null : DayText.read(written, false, place.below("submittedOn"), faults);
    }

    private @Nullable String required(String key, String whatVi, String whatEn) {
        String written = text(key);
        JsonNode value = node.get(key);
        if (written == null && (value == null || value.isNull())) {
            faults.add(place.below(key), "thiếu %s", "missing: %s", Text.of(whatVi, whatEn));
        }
        return written;
    }

    private @Nullable String text(String key) {
        return JsonField.text(node, key, place, faults);
    }

    private List<Entry> entries() {
        List<Entry> entries = new ArrayList<>();
        JsonNode indicators = node.get("indicators");
        Place below = place.below("indicators");
        if (indicators == null || !indicators.isObject()) {
            faults.add(
                    below,
                    "thiếu phần “indicators”: {\"mã chỉ số\": {…}, …}",
                    "missing “indicators”: {\"indicator code\": {…}, …}");
            return entries;
        }
        for (Map.Entry<String, JsonNode> property : indicators.properties()) {
            if (faults.areMany()) {
                break;
            }
            new JsonEntry(property.getKey(), property.getValue(), below.below(property.getKey()), faults)
                    .read()
                    .ifPresent(entries::add);
        }
        return entries;
    }
}
