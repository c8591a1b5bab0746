package vn.binhdang.api.output;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.binhdang.engine.scorecard.json.ReportedView;
import vn.binhdang.engine.scorecard.json.ResultView;
import vn.binhdang.engine.scorecard.json.VerdictView;
import vn.binhdang.engine.work.Batches;

/** One row for each verdict, with the columns of the JSON result. No cell can become a formula in a spreadsheet. */
final class CsvOutput {

    private static final Pattern NUMBER = Pattern.compile("-?\\d+(\\.\\d+)?");
    /** Also in full width, which some spreadsheets take for the plain ones. */
    private static final String FORMULA_SIGNS = "=+-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20";

    private final Output result;

    CsvOutput(Output result) {
        this.result = result;
    }

    void write(OutputStream out) throws IOException {
        OutputStreamWriter writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        CsvWriter csv = CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(writer);
        csv.writeRecord(
                "locality",
                "period",
                "target",
                "part",
                "milestone",
                "due",
                "verdict",
                "title",
                "indicator",
                "numerator",
                "denominator",
                "value",
                "required",
                "operator",
                "unit",
                "gap",
                "remedy",
                "severity",
                "document",
                "clause",
                "explanation");
        Batches.inOrder(
                result.scorecards(),
                ResultView::of,
                view -> view.verdicts().forEach(verdict -> row(csv, view, verdict)));
        csv.flush();
    }

    private void row(CsvWriter csv, ResultView view, VerdictView verdict) {
        ReportedView reported = verdict.reported();
        csv.writeRecord(
                cell(view.locality().code()),
                cell(view.period()),
                cell(verdict.target()),
                cell(verdict.part()),
                cell(verdict.milestone()),
                cell(verdict.due()),
                cell(verdict.verdict()),
                cell(verdict.title().in(result.language())),
                cell(verdict.indicator()),
                cell(reported == null ? null : reported.numerator()),
                cell(reported == null ? null : reported.denominator()),
                cell(reported == null ? null : reported.value()),
                cell(verdict.required() == null ? null : verdict.required().wording()),
                cell(verdict.required() == null ? null : verdict.required().operator()),
                cell(verdict.required() == null ? null : verdict.required().unit()),
                cell(verdict.gap()),
                cell(verdict.remedy() == null ? null : verdict.remedy().text().in(result.language())),
                cell(verdict.severity()),
                cell(verdict.source().document()),
                cell(verdict.source().clause()),
                cell(verdict.explanation().in(result.language())));
    }

    static String cell(@Nullable Object content) {
        String words = Printable.inLines(Objects.toString(content, ""));
        boolean formula = !words.isEmpty()
                && FORMULA_SIGNS.indexOf(words.charAt(0)) >= 0
                && !NUMBER.matcher(words).matches();
        return formula ? "'" + words : words;
    }
}
