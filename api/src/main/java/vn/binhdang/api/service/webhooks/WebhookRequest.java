package vn.binhdang.api.service.webhooks;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.binhdang.api.service.http.InvalidFields;
import vn.binhdang.engine.text.Text;

/** Who asks to be told. @param events codes of {@link EventType}, sorted */
record WebhookRequest(String url, List<String> events) {

    static final int MOST_BYTES = 8_000;

    private static final Set<String> FIELDS = Set.of("url", "events");

    WebhookRequest {
        events = List.copyOf(events);
    }

    /** @throws InvalidFields with every fault */
    static WebhookRequest read(byte[] body, Receivers receivers) {
        InvalidFields.Faults faults = new InvalidFields.Faults();
        JsonNode fields = object(body, faults);
        String url = fields.path("url").isString() ? fields.path("url").stringValue() : "";
        receivers.objection(url).ifPresent(objection -> faults.field("/url", objection));
        Set<String> events = new TreeSet<>();
        for (JsonNode event : fields.path("events")) {
            events.add(event.isString() ? event.stringValue() : "");
        }
        if (events.isEmpty() || !EventType.codes().containsAll(events)) {
            faults.field(
                    "/events",
                    Text.of("cần một hay nhiều trong: %s", "one or more of: %s", String.join(", ", EventType.codes())));
        }
        faults.raise();
        return new WebhookRequest(url, List.copyOf(events));
    }

    private static JsonNode object(byte[] body, InvalidFields.Faults faults) {
        try {
            JsonNode read = body.length > MOST_BYTES
                    ? JsonMapper.shared().nullNode()
                    : JsonMapper.shared().readTree(body);
            if (read.isObject() && FIELDS.containsAll(read.propertyNames())) {
                return read;
            }
        } catch (JacksonException unreadable) {
            faults.field("", Text.of("không phải JSON hợp lệ", "this is no valid JSON"));
            faults.raise();
        }
        faults.field("", Text.of("cần một đối tượng với “url” và “events”", "an object with “url” and “events”"));
        faults.raise();
        throw new IllegalStateException();
    }
}
