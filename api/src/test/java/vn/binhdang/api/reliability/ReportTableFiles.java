package vn.binhdang.api.reliability;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.binhdang.api.spreadsheet.TextWorkbook;

/** Writes reports as the tables that offices send, a row for each figure. */
final class ReportTableFiles {

    private static final List<String> HEADINGS = List.of(
            "locality",
            "period",
            "indicator",
            "numerator",
            "denominator",
            "value",
            "not_applicable",
            "submitted_on",
            "document");

    private final List<List<String>> rows = new ArrayList<>();

    /** @param reports each as JSON */
    ReportTableFiles(List<String> reports) {
        for (String report : reports) {
            JsonNode read = JsonMapper.shared().readTree(report);
            for (Map.Entry<String, JsonNode> figure : read.get("indicators").properties()) {
                rows.add(row(read, figure.getKey(), figure.getValue()));
            }
        }
    }

    int rows() {
        return rows.size();
    }

    Path csv(Path file) throws IOException {
        try (CsvWriter out = CsvWriter.builder().build(file)) {
            out.writeRecord(HEADINGS);
            rows.forEach(out::writeRecord);
        }
        return file;
    }

    Path xlsx(Path file) throws IOException {
        try (TextWorkbook workbook = new TextWorkbook();
                OutputStream out = Files.newOutputStream(file)) {
            TextWorkbook.Sheet sheet = workbook.sheet(
                    "Báo cáo",
                    HEADINGS.stream()
                            .map(heading -> new TextWorkbook.Column(heading, 20))
                            .toList());
            for (List<String> row : rows) {
                sheet.row(row);
            }
            workbook.write(out);
        }
        return file;
    }

    private static List<String> row(JsonNode report, String indicator, JsonNode figure) {
        return List.of(
                report.path("locality").asString(""),
                report.path("period").asString(""),
                indicator,
                figure.path("numerator").asString(""),
                figure.path("denominator").asString(""),
                value(figure),
                figure.path("notApplicable").asString(""),
                report.path("submittedOn").asString(""),
                report.path("document").asString(""));
    }

    private static String value(JsonNode figure) {
        if (figure.has("yes")) {
            return figure.get("yes").asBoolean() ? "có" : "không";
        }
        for (String series : List.of("byQuarter", "byMonth")) {
            if (figure.has(series)) {
                return StreamSupport.stream(figure.get(series).spliterator(), false)
                        .map(count -> count.isNull() ? "" : count.asString())
                        .collect(Collectors.joining(";"));
            }
        }
        return figure.path("value").asString("");
    }
}
