package vn.binhdang.api.cli;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import vn.binhdang.api.output.RollUpFormat;
import vn.binhdang.api.output.RollUpOutput;
import vn.binhdang.engine.ComplianceEngine;
import vn.binhdang.engine.ReportIntake;
import vn.binhdang.engine.localities.Register;
import vn.binhdang.engine.report.Report;
import vn.binhdang.engine.rollup.LastKnown;
import vn.binhdang.engine.rollup.RollUp;
import vn.binhdang.engine.rollup.RollUpResult;
import vn.binhdang.engine.rollup.RollUpWords;
import vn.binhdang.engine.rollup.Scope;
import vn.binhdang.engine.rollup.Submission;
import vn.binhdang.engine.rulebook.RuleFiles;
import vn.binhdang.engine.text.Text;

/** Rolls the reports of units up to a province or the nation. */
@Command(name = "rollup", sortOptions = false)
final class RollupCommand implements Callable<Integer> {

    private final Surroundings surroundings;

    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli
    private CommandSpec spec;

    @Parameters(arity = "1..*", paramLabel = "REPORT", descriptionKey = "parameter.report")
    @SuppressWarnings("NullAway.Init") // set by picocli
    private List<String> reports;

    @Mixin
    private final ScopeOptions scopes = new ScopeOptions();

    @Option(names = "--history", paramLabel = "FILE", arity = "1..*")
    private List<String> history = new ArrayList<>();

    @Option(names = "--format", paramLabel = "FORMAT", defaultValue = "table")
    @SuppressWarnings("NullAway.Init") // set by picocli
    private RollUpFormat format;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE")
    private @Nullable Path output;

    @Option(names = "--fail-on", paramLabel = "SEVERITY", defaultValue = "minor")
    @SuppressWarnings("NullAway.Init") // set by picocli
    private FailOn failOn;

    @Option(names = "--verbose")
    private boolean verbose;

    @Mixin
    private final RuleBookOptions rules;

    RollupCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
        this.rules = new RuleBookOptions(surroundings);
    }

    @Override
    public Integer call() throws IOException {
        RuleFiles ruleFiles = rules.files();
        ComplianceEngine engine = RuleBookOptions.engine(ruleFiles);
        ReportIntake intake = new ReportIntake(engine.ruleBook());
        List<Report> read =
                intake.accept(ReportFiles.parse(reports, surroundings.terminal().in()));
        List<Report> earlier =
                intake.accept(ReportFiles.parse(history, surroundings.terminal().in()));
        Scope scope = scope(engine.ruleBook().register(), read);
        RollUp rollUp = new RollUp(
                engine,
                scope,
                Submission.of(read, scope),
                LastKnown.of(earlier, engine.ruleBook().catalogue(), scope.register(), scope.period()));
        RollUpResult result = rollUp.result(Progress.over(rollUp.units(), surroundings, rollUp::evaluate));
        warn(scope, read);
        write(result);
        if (format == RollUpFormat.JSON) {
            RuleBookKeeping.keep(ruleFiles, engine.ruleBook(), surroundings);
        }
        return failed(result) ? ExitStatus.FINDINGS : ExitStatus.CLEAN;
    }

    private Scope scope(Register register, List<Report> read) {
        try {
            Scope scope = scopes.scope(register, read);
            boolean listed =
                    scope.units().stream().allMatch(unit -> register.laidOver().contains(unit.code()));
            return listed ? scope.vouchedFor() : scope;
        } catch (ScopeOptions.WrongScopeException wrong) {
            String words = wrong.words().in(surroundings.language()).replaceAll("\\.$", "");
            throw new ParameterException(spec.commandLine(), words, wrong);
        }
    }

    private void warn(Scope scope, List<Report> read) {
        long others = read.stream()
                .filter(report -> !report.period().equals(scope.period()))
                .count();
        if (others > 0) {
            surroundings.tell(
                    Text.of("Không tính %s báo cáo của kỳ khác.", "Reports of other periods left aside: %s.", others));
        }
        if (!scope.registerComplete()) {
            surroundings.tell(RollUpWords.incompleteRegister(scope));
        }
    }

    private void write(RollUpResult result) throws IOException {
        RollUpOutput content = new RollUpOutput(
                result,
                surroundings.language(),
                surroundings.terminal().coloured() && output == null,
                surroundings.terminal().width(),
                verbose);
        if (output == null) {
            OutputStream out = new BufferedOutputStream(surroundings.terminal().out());
            format.write(content, out);
            out.flush();
            return;
        }
        List<String> inputs = new ArrayList<>(reports);
        inputs.addAll(history);
        ResultFile.write(output, inputs, out -> format.write(content, out));
        surroundings.tell(Text.of("Đã ghi %s", "Written: %s", output));
    }

    /** Where nothing is rolled up or the register is not complete, nothing was shown to be met. */
    private boolean failed(RollUpResult result) {
        boolean unfounded =
                !result.scope().registerComplete() || result.outcomes().isEmpty();
        return failOn != FailOn.NONE && unfounded
                || result.outcomes().stream()
                        .anyMatch(outcome -> outcome.isOpenOrMissed()
                                && failOn.includes(outcome.cell().clause().severity()));
    }
}
