package vn.binhdang.api.exchange;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.binhdang.engine.report.Period;
import vn.binhdang.engine.scorecard.Scorecard;
import vn.binhdang.engine.scorecard.json.RequiredView;
import vn.binhdang.engine.scorecard.json.ResultView;
import vn.binhdang.engine.scorecard.json.VerdictView;
import vn.binhdang.engine.work.Batches;

/**
 * Results as SDMX-CSV 2.0.0, the table of SDMX 3.0: a row for each number of each verdict. The older version 1.0 knows
 * data flows only and has no action. What decides is held by the dimensions; verdict, unit and requirement are attributes.
 */
public final class SdmxCsv {

    /** As the standard names it, for the header of an answer. */
    public static final String MEDIA_TYPE = "application/vnd.sdmx.data+csv; version=2.0.0";

    /** Agency, data flow and version of the structure that the columns follow. */
    static final String STRUCTURE = "BINHDANG:VERDICTS(1.0.0)";

    /** What SDMX writes where a dimension does not apply. */
    private static final String NONE = "_Z";

    private SdmxCsv() {}

    /** Writes in UTF-8. The same results give the same bytes. */
    public static void write(List<Scorecard> scorecards, OutputStream out) throws IOException {
        CsvWriter csv = CsvWriter.builder()
                .lineDelimiter(LineDelimiter.CRLF)
                .build(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        csv.writeRecord(
                "STRUCTURE",
                "STRUCTURE_ID",
                "ACTION",
                "FREQ",
                "REF_AREA",
                "TIME_PERIOD",
                "TARGET",
                "MILESTONE",
                "INDICATOR",
                "MEASURE",
                "OBS_VALUE",
                "UNIT_MEASURE",
                "OBS_STATUS",
                "VERDICT",
                "DUE",
                "PART",
                "REQUIRED_OPERATOR",
                "REQUIRED_VALUE",
                "REQUIRED_UP_TO",
                "SEVERITY");
        Batches.inOrder(scorecards, SdmxCsv::rows, rows -> rows.forEach(csv::writeRecord));
        csv.flush();
    }

    private static List<List<String>> rows(Scorecard scorecard) {
        ResultView result = ResultView.of(scorecard);
        Period period = scorecard.report().period();
        List<List<String>> rows = new ArrayList<>();
        for (int at = 0; at < result.verdicts().size(); at++) {
            VerdictView verdict = result.verdicts().get(at);
            for (Observation observation :
                    Observation.of(verdict, scorecard.verdicts().get(at).cell().indicator())) {
                List<String> key = List.of(
                        "dataflow",
                        STRUCTURE,
                        "I",
                        frequency(period),
                        result.locality().code(),
                        time(period),
                        verdict.target(),
                        verdict.milestone(),
                        Objects.requireNonNullElse(verdict.indicator(), NONE));
                rows.add(Stream.of(key, observation.cells(), attributes(verdict))
                        .flatMap(List::stream)
                        .toList());
            }
        }
        return rows;
    }

    private static List<String> attributes(VerdictView verdict) {
        RequiredView required = verdict.required();
        return List.of(
                verdict.verdict().name(),
                Boolean.toString(verdict.due()),
                Boolean.toString(verdict.part() != null),
                required == null ? "" : required.operator(),
                required == null ? "" : text(required.value()),
                required == null ? "" : text(required.upTo()),
                verdict.severity());
    }

    private static String text(@Nullable BigDecimal number) {
        return number == null ? "" : number.toPlainString();
    }

    private static String frequency(Period period) {
        return switch (period.months()) {
            case 12 -> "A";
            case 6 -> "S";
            case 3 -> "Q";
            default -> "M";
        };
    }

    /** As SDMX writes it: {@code 2024-S1} for a half-year, the others as we do. */
    private static String time(Period period) {
        return period.toString().replace('H', 'S');
    }
}
