package vn.binhdang.api.cli;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import vn.binhdang.api.output.Output;
import vn.binhdang.api.output.OutputFormat;
import vn.binhdang.engine.ComplianceEngine;
import vn.binhdang.engine.ReportIntake;
import vn.binhdang.engine.history.History;
import vn.binhdang.engine.report.ParsedReports;
import vn.binhdang.engine.report.Report;
import vn.binhdang.engine.report.ReportFile;
import vn.binhdang.engine.rulebook.RuleFiles;
import vn.binhdang.engine.scorecard.Scorecard;
import vn.binhdang.engine.text.Text;

/** Checks reports and prints what was found. */
@Command(name = "check", sortOptions = false)
final class CheckCommand implements Callable<Integer> {

    private final Surroundings surroundings;

    @Parameters(arity = "1..*", paramLabel = "REPORT", descriptionKey = "parameter.report")
    @SuppressWarnings("NullAway.Init") // set by picocli
    private List<String> reports;

    @Option(names = "--format", paramLabel = "FORMAT", defaultValue = "table")
    @SuppressWarnings("NullAway.Init") // set by picocli
    private OutputFormat format;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE")
    private @Nullable Path output;

    @Option(names = "--fail-on", paramLabel = "SEVERITY", defaultValue = "minor")
    @SuppressWarnings("NullAway.Init") // set by picocli
    private FailOn failOn;

    @Option(names = "--as-of", paramLabel = "DATE")
    private @Nullable LocalDate asOf;

    @Mixin
    private final HistoryOptions past = new HistoryOptions();

    @Mixin
    private final RuleBookOptions rules;

    CheckCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
        this.rules = new RuleBookOptions(surroundings);
    }

    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli
    private CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        if (output == null && !format.isText()) {
            throw new ParameterException(spec.commandLine(), "--format " + format + ": -o FILE");
        }
        List<ReportFile> files =
                ReportFiles.open(reports, surroundings.terminal().in());
        CompletableFuture<ParsedReports> meanwhile = CompletableFuture.supplyAsync(() -> ReportFiles.parse(files));
        RuleFiles ruleFiles = rules.files();
        ComplianceEngine engine = RuleBookOptions.engine(ruleFiles);
        ParsedReports parsed = meanwhile.join();
        parsed.notes().forEach(surroundings::tell);
        List<Report> read = new ReportIntake(engine.ruleBook()).accept(parsed);
        History history = past.history(engine.ruleBook());
        List<Scorecard> scorecards =
                Progress.over(read, surroundings, report -> engine.evaluate(report, history, asOf));
        boolean single =
                scorecards.size() == 1 && files.size() == 1 && !files.get(0).isJsonArray();
        write(new Output(
                scorecards,
                single,
                surroundings.language(),
                surroundings.terminal().coloured() && output == null,
                surroundings.terminal().width()));
        if (format == OutputFormat.JSON) {
            RuleBookKeeping.keep(ruleFiles, engine.ruleBook(), surroundings);
        }
        boolean found = scorecards.stream()
                .flatMap(scorecard -> scorecard.findings().stream())
                .anyMatch(finding -> failOn.includes(finding.severity()));
        return found ? ExitStatus.FINDINGS : ExitStatus.CLEAN;
    }

    private void write(Output result) throws IOException {
        if (output == null) {
            OutputStream out = new BufferedOutputStream(surroundings.terminal().out());
            format.write(result, out);
            out.flush();
            return;
        }
        ResultFile.write(output, reports, out -> format.write(result, out));
        surroundings.tell(Text.of("Đã ghi %s", "Written: %s", output));
    }
}
