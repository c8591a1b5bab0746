package vn.binhdang.api.service.findings;

import java.io.IOException;
import java.io.InputStream;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.binhdang.api.service.http.InvalidFields;
import vn.binhdang.engine.text.Text;

/** What somebody asks to be done to a finding. @param note why, or what is said */
record Request(
        Action action, @Nullable String note, @Nullable LocalDate until) {

    static final int MOST_SIGNS = 4_000;
    private static final int MOST_BYTES = 64_000;

    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .build();

    /**
     * Reads a merge patch with an action, or an answer with a text.
     *
     * @throws InvalidFields with every fault, each with the pointer to its field
     */
    static Request read(InputStream body, boolean isAnswer) throws IOException {
        InvalidFields.Faults faults = new InvalidFields.Faults();
        JsonNode fields = object(body.readNBytes(MOST_BYTES + 1), faults);
        Set<String> known = isAnswer ? Set.of("text") : Set.of("action", "note", "until");
        fields.propertyNames().stream()
                .filter(name -> !known.contains(name))
                .forEach(name -> faults.field(
                        "/" + name.replace("~", "~0").replace("/", "~1"),
                        Text.of("không có trường này; chỉ có %s", "there is no such field; only %s", known)));
        Optional<Action> action = isAnswer ? Optional.of(Action.ANSWER) : action(fields, faults);
        String note = note(fields, isAnswer ? "text" : "note", faults);
        LocalDate until = until(fields, faults);
        faults.raise();
        return new Request(action.orElseThrow(), note, until);
    }

    private static JsonNode object(byte[] body, InvalidFields.Faults faults) {
        try {
            JsonNode read = body.length > MOST_BYTES ? JSON.nullNode() : JSON.readTree(body);
            if (read.isObject()) {
                return read;
            }
        } catch (JacksonException unreadable) {
            faults.field("", Text.of("không phải JSON hợp lệ", "this is no valid JSON"));
            faults.raise();
        }
        faults.field(
                "", Text.of("cần một đối tượng JSON, không quá %s byte", "an object of up to %s bytes", MOST_BYTES));
        faults.raise();
        throw new IllegalStateException();
    }

    private static Optional<Action> action(JsonNode fields, InvalidFields.Faults faults) {
        JsonNode field = fields.get("action");
        Optional<Action> action =
                field == null || !field.isString() ? Optional.empty() : Action.of(field.stringValue());
        if (action.isEmpty()) {
            faults.field(
                    "/action",
                    Text.of(
                            "cần một trong: %s",
                            "one of %s is needed",
                            Workflow.byPersons().stream().map(Action::code).toList()));
        }
        return action;
    }

    private static @Nullable String note(JsonNode fields, String name, InvalidFields.Faults faults) {
        JsonNode field = fields.get(name);
        if (field == null || field.isNull()) {
            return null;
        }
        String text = field.isString() ? field.stringValue().strip() : "";
        boolean plain =
                text.codePoints().allMatch(sign -> sign == '\n' || sign == '\t' || !Character.isISOControl(sign));
        if (text.isEmpty() || text.length() > MOST_SIGNS || !plain) {
            faults.field(
                    "/" + name,
                    Text.of(
                            "cần văn bản thường từ 1 đến %s ký tự",
                            "plain text of 1 to %s signs is needed", MOST_SIGNS));
        }
        return text;
    }

    private static @Nullable LocalDate until(JsonNode fields, InvalidFields.Faults faults) {
        JsonNode field = fields.get("until");
        if (field == null || field.isNull()) {
            return null;
        }
        try {
            return LocalDate.parse(field.isString() ? field.stringValue() : "");
        } catch (DateTimeException notOne) {
            faults.field("/until", Text.of("cần một ngày, ví dụ 2026-03-31", "a day is needed, such as 2026-03-31"));
            return null;
        }
    }
}
