package vn.binhdang.api.output;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import vn.binhdang.engine.scorecard.json.ResultView;
import vn.binhdang.engine.work.Batches;

/** One row for each verdict, with the columns of the JSON result. */
final class CsvOutput {

    private final Output result;

    CsvOutput(Output result) {
        this.result = result;
    }

    void write(OutputStream out) throws IOException {
        OutputStreamWriter writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        CsvWriter csv = CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(writer);
        csv.writeRecord(
                VerdictCells.COLUMNS.stream().map(VerdictCells.Column::name).toList());
        Batches.inOrder(
                result.scorecards(),
                ResultView::of,
                view -> view.verdicts()
                        .forEach(verdict -> csv.writeRecord(VerdictCells.of(view, verdict, result.language()))));
        csv.flush();
    }
}
