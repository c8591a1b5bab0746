package vn.binhdang.bench;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import vn.binhdang.engine.report.ReportFile;

/** The report of a commune on all indicators, laid out as those in {@code test-data/reports}. */
final class MadeReport {

    private MadeReport() {}

    static ReportFile of(int commune) {
        String lines = IntStream.rangeClosed(1, Made.INDICATORS)
                .mapToObj(indicator -> "    \"" + Made.indicator(indicator) + "\": " + entry(commune, indicator))
                .collect(Collectors.joining(",\n"));
        String json = """
                {
                  "locality": "%s",
                  "period": "%d",
                  "submittedOn": "%d-11-20",
                  "document": "%d/BC-UBND",
                  "indicators": {
                %s
                  }
                }
                """.formatted(Made.commune(commune), Made.YEAR, Made.YEAR, commune, lines);
        return new ReportFile("commune-%d.json".formatted(commune), json.getBytes(StandardCharsets.UTF_8));
    }

    private static String entry(int commune, int indicator) {
        int number = Made.scatter(commune, indicator);
        return switch (Made.Kind.of(indicator)) {
            case SHARE, SHARE_TO_LOWER -> share(100 + 3 * number, 17 + number, indicator);
            case COUNT -> "{\"value\": %d}".formatted(number);
            case ANSWER -> "{\"yes\": %s}".formatted(number > 15);
            case BY_QUARTER -> "{\"byQuarter\": [%d, 5, 6, 7]}".formatted(number / 10);
        };
    }

    private static String share(int whole, int part, int indicator) {
        if (indicator % 5 != 0) {
            return "{\"numerator\": %d, \"denominator\": %d}".formatted(part, whole);
        }
        BigDecimal stated = BigDecimal.valueOf(100L * part).divide(BigDecimal.valueOf(whole), 2, RoundingMode.HALF_UP);
        return "{\"numerator\": %d, \"denominator\": %d, \"stated\": %s}".formatted(part, whole, stated);
    }
}
