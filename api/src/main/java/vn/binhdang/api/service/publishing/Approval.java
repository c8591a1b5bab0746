package vn.binhdang.api.service.publishing;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.binhdang.api.service.http.InvalidFields;
import vn.binhdang.engine.text.Text;

/**
 * What a second person says.
 *
 * @param sha256 names the text that they have read
 * @param from the day from which on it shall decide
 */
record Approval(String sha256, LocalDate from) {

    static final int MOST_BYTES = 4_000;

    private static final Set<String> FIELDS = Set.of("sha256", "from");

    /** @throws InvalidFields with every fault */
    static Approval read(byte[] body) {
        InvalidFields.Faults faults = new InvalidFields.Faults();
        JsonNode fields = JsonMapper.shared().nullNode();
        try {
            fields = body.length > MOST_BYTES ? fields : JsonMapper.shared().readTree(body);
        } catch (JacksonException unreadable) {
            faults.field("", Text.of("không phải JSON hợp lệ", "this is no valid JSON"));
            faults.raise();
        }
        if (!fields.isObject() || !FIELDS.containsAll(fields.propertyNames())) {
            faults.field("", Text.of("cần một đối tượng với %s", "an object with %s is needed", "“sha256”, “from”"));
            faults.raise();
        }
        String hash = fields.path("sha256").isString() ? fields.path("sha256").stringValue() : "";
        if (!hash.matches("[0-9a-f]{64}")) {
            faults.field(
                    "/sha256",
                    Text.of("cần mã SHA-256 của dự thảo đã đọc", "the SHA-256 of the draft that was read is needed"));
        }
        LocalDate from = day(fields.path("from"));
        if (from == null) {
            faults.field("/from", Text.of("cần một ngày, ví dụ 2027-01-01", "a day is needed, such as 2027-01-01"));
        }
        faults.raise();
        if (from == null) {
            throw new IllegalStateException();
        }
        return new Approval(hash, from);
    }

    private static @Nullable LocalDate day(JsonNode field) {
        try {
            return LocalDate.parse(field.isString() ? field.stringValue() : "");
        } catch (DateTimeException none) {
            return null;
        }
    }
}
