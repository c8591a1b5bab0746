package vn.binhdang.rules.oracle;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import vn.binhdang.engine.report.ReportFile;
import vn.binhdang.rules.oracle.MadeReport.MadeEntry;

/** Writes made reports as JSON. */
final class ReportText {

    private ReportText() {}

    static ReportFile file(List<MadeReport> reports) {
        String array = reports.stream().map(ReportText::of).collect(Collectors.joining(",\n", "[", "]"));
        return new ReportFile("made", array.getBytes(StandardCharsets.UTF_8));
    }

    static String of(MadeReport report) {
        String entries = report.entries().entrySet().stream()
                .map(entry -> "\"" + entry.getKey() + "\": {" + of(entry.getValue(), report.isRemarked()) + "}")
                .collect(Collectors.joining(", "));
        return "{\"locality\": \"" + report.locality() + "\", \"period\": \"" + report.period() + "\", "
                + (report.sent() == null ? "" : "\"submittedOn\": \"" + report.sent() + "\", ")
                + (report.isRemarked() ? "\"document\": \"1/BC\", " : "")
                + "\"indicators\": {" + entries + "}}";
    }

    private static String of(MadeEntry entry, boolean remarked) {
        String remark = remarked ? ", \"dataYear\": 2019, \"note\": \"made\"" : "";
        if (entry instanceof MadeEntry.Counts counts) {
            return "\"numerator\": " + number(counts.numerator()) + ", \"denominator\": " + number(counts.denominator())
                    + (remarked ? ", \"stated\": 12.5" : "") + remark;
        }
        if (entry instanceof MadeEntry.Amount amount) {
            return "\"value\": " + number(amount.value()) + remark;
        }
        if (entry instanceof MadeEntry.Answer answer) {
            return "\"yes\": " + answer.yes() + remark;
        }
        return entry instanceof MadeEntry.Series series
                ? "\"" + series.field() + "\": " + counts(series.counts()) + remark
                : "\"notApplicable\": \"không phát sinh\"" + remark;
    }

    private static String counts(List<Optional<Integer>> counts) {
        return counts.stream()
                .map(count -> count.map(Object::toString).orElse("null"))
                .collect(Collectors.joining(", ", "[", "]"));
    }

    private static String number(BigDecimal number) {
        return number.toPlainString();
    }
}
