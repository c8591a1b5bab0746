package vn.binhdang.api.output;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.binhdang.engine.impact.Flip;
import vn.binhdang.engine.impact.TargetImpact;

/** One row for each verdict that changes; a verdict that one of the rule books does not ask for is left empty. */
final class ImpactCsv {

    private final ImpactOutput output;

    ImpactCsv(ImpactOutput output) {
        this.output = output;
    }

    void write(OutputStream out) throws IOException {
        CsvWriter csv = CsvWriter.builder()
                .lineDelimiter(LineDelimiter.LF)
                .build(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        Map<String, TargetImpact> targets =
                output.impact().targets().stream().collect(Collectors.toMap(TargetImpact::target, Function.identity()));
        csv.writeRecord("target", "title", "locality", "name", "within", "period", "milestone", "before", "after");
        for (Flip flip : output.impact().flips()) {
            TargetImpact target = targets.get(flip.target());
            csv.writeRecord(
                    VerdictCells.cell(flip.target()),
                    VerdictCells.cell(target == null ? null : target.title().in(output.language())),
                    VerdictCells.cell(flip.locality()),
                    VerdictCells.cell(flip.name()),
                    VerdictCells.cell(flip.within()),
                    VerdictCells.cell(flip.period()),
                    VerdictCells.cell(flip.milestone()),
                    VerdictCells.cell(flip.before()),
                    VerdictCells.cell(flip.after()));
        }
        csv.flush();
    }
}
