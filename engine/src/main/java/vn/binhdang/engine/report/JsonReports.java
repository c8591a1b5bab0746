package vn.binhdang.engine.report;

import java.util.ArrayList;
import java.util.List;
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

/** One report as a JSON object, or many as an array of such objects. */
final class JsonReports {

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

    JsonReports(ReportFile file, Faults faults) {
        this.file = file;
        this.faults = faults;
    }

    List<Report> read() {
        try {
            return reports(MAPPER.readTree(file.content()));
        } catch (JacksonException unreadable) {
            explain(unreadable);
            return List.of();
        }
    }

    private List<Report> reports(JsonNode root) {
        List<Report> reports = new ArrayList<>();
        if (root.isArray()) {
            for (int index = 0; index < root.size() && !faults.areMany(); index++) {
                Place place = file.place().below(Integer.toString(index));
                new JsonReport(root.get(index), place, faults).read().ifPresent(reports::add);
            }
            if (root.isEmpty()) {
                faults.add(file.place(), "danh sách báo cáo rỗng", "the list of reports is empty");
            }
        } else {
            new JsonReport(root, file.place(), faults).read().ifPresent(reports::add);
        }
        return reports;
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
