package vn.binhdang.api.service.access;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A line of {@code matrix.csv}.
 *
 * @param operation method and path as in the OpenAPI document
 * @param about whose unit is named: own, other, parent, or - for none
 * @param expected status by who asks
 */
record MatrixLine(String operation, String about, String request, String body, Map<String, Integer> expected) {

    private static final int FIRST_STATUS = 4;

    static List<MatrixLine> all() throws IOException {
        List<List<String>> rows =
                Files.readAllLines(Path.of("src", "test", "resources", "access", "matrix.csv")).stream()
                        .filter(line -> !line.isBlank() && !line.startsWith("#"))
                        .map(line -> Arrays.stream(line.split("\\|", -1))
                                .map(String::strip)
                                .toList())
                        .toList();
        List<String> headings = rows.get(0);
        List<MatrixLine> lines = new ArrayList<>();
        for (List<String> row : rows.subList(1, rows.size())) {
            if (row.size() != headings.size()) {
                throw new IllegalStateException("a cell too many or too few: " + row);
            }
            Map<String, Integer> expected = new LinkedHashMap<>();
            for (int column = FIRST_STATUS; column < row.size(); column++) {
                expected.put(headings.get(column), Integer.valueOf(row.get(column)));
            }
            lines.add(new MatrixLine(row.get(0), row.get(1), row.get(2), row.get(3), expected));
        }
        return lines;
    }

    String method() {
        return operation.substring(0, operation.indexOf(' '));
    }
}
