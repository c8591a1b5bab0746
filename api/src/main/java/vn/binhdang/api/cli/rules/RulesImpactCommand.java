package vn.binhdang.api.cli.rules;

import java.io.BufferedOutputStream;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import vn.binhdang.api.cli.ExitStatus;
import vn.binhdang.api.cli.Progress;
import vn.binhdang.api.cli.ReportFiles;
import vn.binhdang.api.cli.ResultFile;
import vn.binhdang.api.cli.RuleBookOptions;
import vn.binhdang.api.cli.Surroundings;
import vn.binhdang.api.output.ImpactFormat;
import vn.binhdang.api.output.ImpactOutput;
import vn.binhdang.engine.drools.CompiledChecks;
import vn.binhdang.engine.impact.FileImpact;
import vn.binhdang.engine.impact.Impact;
import vn.binhdang.engine.impact.ImpactStudy;
import vn.binhdang.engine.report.InvalidReportException;
import vn.binhdang.engine.rulebook.RuleBook;
import vn.binhdang.engine.rulebook.RuleBookReader;
import vn.binhdang.engine.rulebook.RuleFiles;
import vn.binhdang.engine.text.Text;

/** Tells whose verdicts changed rule files would change. */
@Command(name = "impact", sortOptions = false)
final class RulesImpactCommand implements Callable<Integer> {

    private final Surroundings surroundings;

    @Parameters(paramLabel = "NEW", descriptionKey = "parameter.new-rules")
    @SuppressWarnings("NullAway.Init") // set by picocli
    private String changed;

    @Option(names = "--reports", paramLabel = "FILE|DIR", arity = "1..*", required = true)
    @SuppressWarnings("NullAway.Init") // set by picocli
    private List<String> reports;

    @Option(names = "--format", paramLabel = "FORMAT", defaultValue = "table")
    @SuppressWarnings("NullAway.Init") // set by picocli
    private ImpactFormat format;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE")
    private @Nullable Path output;

    @Option(names = "--all")
    private boolean all;

    @Mixin
    private final RuleBookOptions rules;

    RulesImpactCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
        this.rules = new RuleBookOptions(surroundings);
    }

    @Override
    public Integer call() throws IOException {
        RuleFiles base = rules.files();
        RuleBook before = RuleBookReader.read(base);
        RuleBook after = new RuleSource(changed).existing().read(base);
        List<String> files = ReportFiles.inFolders(reports);
        ImpactStudy study = new ImpactStudy(
                before, after, CompiledChecks.with(base.checks()).judge());
        Impact impact = Impact.of(
                Progress.over(files, file -> new File(file).length(), surroundings, file -> read(file, study)));
        write(new ImpactOutput(
                impact,
                surroundings.language(),
                surroundings.terminal().coloured() && output == null,
                surroundings.terminal().width(),
                all));
        return impact.flips().isEmpty() ? ExitStatus.CLEAN : ExitStatus.FINDINGS;
    }

    private static FileImpact read(String file, ImpactStudy study) {
        try {
            return study.of(ReportFiles.parse(List.of(file), InputStream.nullInputStream()));
        } catch (InvalidReportException missing) {
            return FileImpact.unread(missing.faults());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private void write(ImpactOutput result) throws IOException {
        if (output == null) {
            OutputStream out = new BufferedOutputStream(surroundings.terminal().out());
            format.write(result, out);
            out.flush();
            return;
        }
        ResultFile.write(output, ReportFiles.inFolders(reports), out -> format.write(result, out));
        surroundings.tell(Text.of("Đã ghi %s", "Written: %s", output));
    }
}
