package vn.binhdang.engine.report;

import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.exc.StreamReadException;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.binhdang.engine.faults.Faults;
import vn.binhdang.engine.faults.Place;

/** JSON that people send: read as it stands, within limits that keep it from taking memory or time. */
public final class ReportJson {

    /** Twice what every commune of the country would send. */
    private static final int MOST_TOKENS = 2_000_000;

    private static final JsonMapper MAPPER = JsonMapper.builder(JsonFactory.builder()
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxDocumentLength(ReportFile.MOST_BYTES)
                            .maxTokenCount(MOST_TOKENS)
                            .maxNestingDepth(50)
                            .maxNumberLength(40)
                            .maxStringLength(20_000)
                            .maxNameLength(200)
                            .build())
                    .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                    .build())
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    private final ReportFile file;
    private final Faults faults;

    private ReportJson(ReportFile file, Faults faults) {
        this.file = file;
        this.faults = faults;
    }

    /** The whole of a file; empty after adding a fault that says where it is no JSON. */
    public static Optional<JsonNode> read(ReportFile file, Faults faults) {
        return file.isReadable(faults) ? new ReportJson(file, faults).tree() : Optional.empty();
    }

    private Optional<JsonNode> tree() {
        try {
            return Optional.of(MAPPER.readTree(file.content()));
        } catch (JacksonException unreadable) {
            explain(unreadable);
            return Optional.empty();
        }
    }

    private void explain(JacksonException unreadable) {
        TokenStreamLocation location = unreadable.getLocation();
        Place place =
                location == null ? file.place() : Place.of(file.name(), location.getLineNr(), location.getColumnNr());
        String words = unreadable.getOriginalMessage();
        if (words.startsWith("Duplicate Object property")) {
            String name = words.replaceAll("(?s)^[^\"]*\"([^\"]*)\".*$", "$1");
            faults.add(
                    place,
                    "“%s” có hai lần trong cùng một mục; hãy giữ một",
                    "“%s” stands twice in the same object; keep one of them",
                    name);
        } else if (unreadable instanceof StreamConstraintsException) {
            faults.add(
                    place,
                    "nội dung vượt giới hạn cho phép (độ sâu 50, số 40 chữ số, chuỗi 20.000 ký tự)",
                    "the content exceeds what is accepted (depth 50, numbers of 40 digits, strings of 20,000 characters)");
        } else if (unreadable instanceof StreamReadException && words.startsWith("Unexpected end-of-input")) {
            faults.add(
                    place,
                    "tệp JSON bị cắt ngang: còn thiếu dấu đóng; hãy gửi lại tệp đầy đủ",
                    "the JSON ends too early: something is not closed; send the complete file");
        } else {
            faults.add(
                    place,
                    "không đọc được JSON tại đây; kiểm tra dấu phẩy, ngoặc kép và dấu ngoặc ở dòng này và dòng trước",
                    "this is no JSON from here on; check commas, quotes and brackets in this line and the one before");
        }
    }
}
