package vn.binhdang.api.service.publishing;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.binhdang.api.service.audit.Sha256;
import vn.binhdang.api.service.http.InvalidFields;
import vn.binhdang.engine.text.Text;

/**
 * A pack as somebody sends it. It is data: nothing in it is ever run.
 *
 * @param content the pack as YAML
 * @param cases its cases as YAML; none where nothing is said about them
 */
record PackUpload(String content, @Nullable String cases) {

    /** Room for a pack and its cases at their largest, written as JSON. */
    static final int MOST_BYTES = 8 * 1024 * 1024;

    private static final int MOST_BYTES_OF_A_FILE = 2 * 1024 * 1024;
    private static final Set<String> FIELDS = Set.of("pack", "cases");

    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .build();

    /** Names the text: SHA-256 over those of the pack and of its cases, each in hexadecimal and ended by a line end. */
    String sha256() {
        return Sha256.of(Sha256.of(content) + "\n" + (cases == null ? "" : Sha256.of(cases)) + "\n");
    }

    /** With these cases where it says nothing about cases. */
    PackUpload withCases(@Nullable String known) {
        return cases == null ? new PackUpload(content, known) : this;
    }

    /**
     * Reads the YAML of a pack, or an object with {@code pack} and {@code cases}.
     *
     * @throws InvalidFields if it is no text that could be a rule file
     */
    static PackUpload read(byte[] body, boolean isJson) {
        InvalidFields.Faults faults = new InvalidFields.Faults();
        PackUpload upload = isJson ? ofJson(body, faults) : new PackUpload(text(body, faults), null);
        check(upload.content(), "/pack", faults);
        if (upload.cases() != null) {
            check(upload.cases(), "/cases", faults);
        }
        faults.raise();
        return upload;
    }

    private static PackUpload ofJson(byte[] body, InvalidFields.Faults faults) {
        JsonNode fields = JSON.nullNode();
        try {
            fields = body.length > MOST_BYTES ? fields : JSON.readTree(body);
        } catch (JacksonException unreadable) {
            faults.field("", Text.of("không phải JSON hợp lệ", "this is no valid JSON"));
            faults.raise();
        }
        JsonNode cases = fields.path("cases");
        boolean known = fields.isObject() && FIELDS.containsAll(fields.propertyNames());
        if (!known || !fields.path("pack").isString() || !(cases.isMissingNode() || cases.isString())) {
            faults.field(
                    "",
                    Text.of(
                            "cần một đối tượng với “pack” và có thể “cases”, mỗi trường là nội dung một tệp YAML",
                            "an object with “pack” and perhaps “cases” is needed, each the text of a YAML file"));
            faults.raise();
        }
        return new PackUpload(fields.path("pack").stringValue(), cases.isMissingNode() ? null : cases.stringValue());
    }

    private static String text(byte[] body, InvalidFields.Faults faults) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(body))
                    .toString();
        } catch (CharacterCodingException otherwise) {
            faults.field("", Text.of("tệp không phải là văn bản UTF-8", "the file is not UTF-8 text"));
            faults.raise();
            throw new IllegalStateException(otherwise);
        }
    }

    private static void check(String text, String pointer, InvalidFields.Faults faults) {
        if (text.isBlank()) {
            faults.field(pointer, Text.of("tệp rỗng", "the file is empty"));
        }
        if (text.getBytes(StandardCharsets.UTF_8).length > MOST_BYTES_OF_A_FILE) {
            faults.field(pointer, Text.of("tệp lớn hơn 2 MB; hãy chia nhỏ", "the file is larger than 2 MB; split it"));
        }
        if (text.chars().anyMatch(sign -> sign == 0)
                || !StandardCharsets.UTF_8.newEncoder().canEncode(text)) {
            faults.field(pointer, Text.of("có ký tự không phải là chữ", "there is a sign that is no text"));
        }
    }
}
