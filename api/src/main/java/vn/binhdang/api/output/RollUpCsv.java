package vn.binhdang.api.output;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.binhdang.engine.rollup.Outcome;
import vn.binhdang.engine.rollup.UnitCount;
import vn.binhdang.engine.rollup.json.FigureView;
import vn.binhdang.engine.rollup.json.OutcomeView;
import vn.binhdang.engine.rollup.json.RolledFigureView;
import vn.binhdang.engine.targets.Cell;
import vn.binhdang.engine.verdicts.Verdict;

/**
 * A row for each target and milestone: what is said of the larger unit where it is rolled up, and how many units got which
 * verdict where it binds them.
 */
final class RollUpCsv {

    private static final List<String> OF_THE_LARGER_UNIT = List.of(
            "to",
            "period",
            "target",
            "part",
            "milestone",
            "due",
            "title",
            "verdict",
            "possible",
            "indicator",
            "method",
            "numerator",
            "denominator",
            "value",
            "low",
            "high",
            "missing",
            "required",
            "operator",
            "unit",
            "deciding",
            "severity",
            "document",
            "clause",
            "explanation");

    private final RollUpOutput output;

    RollUpCsv(RollUpOutput output) {
        this.output = output;
    }

    void write(OutputStream out) throws IOException {
        OutputStreamWriter writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        CsvWriter csv = CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(writer);
        csv.writeRecord(header());
        Map<Cell.Key, UnitCount> counts = new LinkedHashMap<>();
        output.result().counts().forEach(count -> counts.put(key(count), count));
        for (Outcome outcome : output.result().outcomes()) {
            UnitCount count = counts.remove(outcome.cell().key());
            row(csv, rolledUp(OutcomeView.of(outcome)), count);
        }
        counts.values().forEach(count -> row(csv, ofUnitsOnly(count), count));
        csv.flush();
    }

    private static List<String> header() {
        List<String> header = new ArrayList<>(OF_THE_LARGER_UNIT);
        header.add("units");
        Arrays.stream(Verdict.values()).map(Verdict::name).forEach(header::add);
        header.add("silent");
        return header;
    }

    private static Cell.Key key(UnitCount count) {
        return new Cell.Key(count.clause().id(), count.milestone());
    }

    private List<@Nullable Object> rolledUp(OutcomeView view) {
        RolledFigureView figure = view.figure();
        FigureView known = figure == null ? null : figure.known();
        List<@Nullable Object> cells = start(
                view.target(),
                view.part(),
                view.milestone(),
                view.due(),
                view.title().in(output.language()));
        cells.add(view.verdict());
        cells.add(view.possible() == null ? null : String.join(" ", names(view.possible())));
        cells.add(view.indicator());
        cells.add(figure == null ? null : figure.method());
        cells.add(known == null ? null : known.numerator());
        cells.add(known == null ? null : known.denominator());
        cells.add(known == null ? null : known.value());
        cells.add(figure == null || figure.low() == null ? null : figure.low().value());
        cells.add(figure == null || figure.high() == null ? null : figure.high().value());
        cells.add(figure == null ? null : figure.silent());
        cells.add(view.required() == null ? null : view.required().wording());
        cells.add(view.required() == null ? null : view.required().operator());
        cells.add(view.required() == null ? null : view.required().unit());
        cells.add(view.deciding());
        cells.add(view.severity());
        cells.add(view.source().document());
        cells.add(view.source().clause());
        cells.add(view.explanation().in(output.language()));
        return cells;
    }

    private List<@Nullable Object> ofUnitsOnly(UnitCount count) {
        List<@Nullable Object> cells = start(
                count.clause().id(),
                count.clause().part() == null ? null : true,
                count.milestone(),
                count.due(),
                count.clause().title().in(output.language()));
        while (cells.size() < OF_THE_LARGER_UNIT.size()) {
            cells.add(null);
        }
        return cells;
    }

    private List<@Nullable Object> start(
            String target, @Nullable Boolean part, String milestone, boolean due, String title) {
        List<@Nullable Object> cells = new ArrayList<>();
        cells.add(output.result().scope().to().code());
        cells.add(output.result().scope().period());
        cells.add(target);
        cells.add(part);
        cells.add(milestone);
        cells.add(due);
        cells.add(title);
        return cells;
    }

    private static List<String> names(List<Verdict> verdicts) {
        return verdicts.stream().map(Verdict::name).toList();
    }

    private static void row(CsvWriter csv, List<@Nullable Object> cells, @Nullable UnitCount count) {
        cells.add(count == null ? null : count.units());
        for (Verdict verdict : Verdict.values()) {
            cells.add(count == null ? null : count.tally().of(verdict));
        }
        cells.add(count == null ? null : count.silent());
        csv.writeRecord(cells.stream().map(VerdictCells::cell).toList());
    }
}
