package vn.binhdang.api.cli.rules;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import vn.binhdang.api.cli.ExitStatus;
import vn.binhdang.api.cli.ResultFile;
import vn.binhdang.api.cli.RuleBookOptions;
import vn.binhdang.api.cli.Surroundings;
import vn.binhdang.api.output.ProofFormat;
import vn.binhdang.api.output.ProofOutput;
import vn.binhdang.engine.drools.CompiledChecks;
import vn.binhdang.engine.proofreading.Proof;
import vn.binhdang.engine.proofreading.Proofreader;
import vn.binhdang.engine.proofreading.Remark;
import vn.binhdang.engine.rulebook.RuleBook;
import vn.binhdang.engine.rulebook.RuleFiles;
import vn.binhdang.engine.text.Text;

/** Reads rule files over and names everything in them that a person should see. */
@Command(name = "check", sortOptions = false)
final class RulesCheckCommand implements Callable<Integer> {

    private final Surroundings surroundings;

    @Parameters(arity = "0..1", paramLabel = "DIR", descriptionKey = "parameter.folder")
    private @Nullable Path folder;

    @Option(names = "--format", paramLabel = "FORMAT", defaultValue = "table")
    @SuppressWarnings("NullAway.Init") // set by picocli
    private ProofFormat format;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE")
    private @Nullable Path output;

    @Option(names = "--localities", paramLabel = "FILE|DIR")
    private @Nullable Path localities;

    @Option(names = "--strict")
    private boolean strict;

    @Option(names = "--checks", paramLabel = "DIR")
    private @Nullable Path checks;

    RulesCheckCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() throws IOException {
        RuleFiles own = RuleBookOptions.files(folder).with(RuleBookOptions.checks(checks));
        RuleFiles files = localities == null ? own : own.with(localities);
        Proof proof = new Proofreader(
                        CompiledChecks.with(files.checks()).judge(),
                        RuleBookOptions.cases(folder),
                        RuleBookOptions.settings(folder))
                .read(files);
        write(
                new ProofOutput(
                        proof, surroundings.language(), surroundings.terminal().coloured() && output == null),
                files);
        surroundings.tell(summary(proof));
        boolean broken = !proof.of(Remark.Level.ERROR).isEmpty()
                || (strict && !proof.of(Remark.Level.WARNING).isEmpty());
        return broken ? ExitStatus.BROKEN_RULES : ExitStatus.CLEAN;
    }

    private static Text summary(Proof proof) {
        int errors = proof.of(Remark.Level.ERROR).size();
        int warnings = proof.of(Remark.Level.WARNING).size();
        int notes = proof.of(Remark.Level.NOTE).size();
        if (errors > 0) {
            return Text.of(
                    "%s lỗi, %s cảnh báo, %s ghi chú. Chưa dùng được các tệp này.",
                    "Errors: %s, warnings: %s, notes: %s. These files cannot be used yet.", errors, warnings, notes);
        }
        RuleBook ruleBook = proof.ruleBook();
        return Text.of(
                "Không có lỗi: %s bộ chỉ tiêu, %s chỉ tiêu, %s chỉ số, %s đơn vị; %s cảnh báo, %s ghi chú. SHA-256 %s",
                "No faults: %s packs, %s targets, %s indicators, %s localities; warnings: %s, notes: %s. SHA-256 %s",
                ruleBook.packs().size(),
                ruleBook.targets().size(),
                ruleBook.catalogue().codes().size(),
                ruleBook.register().all().size(),
                warnings,
                notes,
                ruleBook.fingerprint());
    }

    private void write(ProofOutput result, RuleFiles files) throws IOException {
        if (output == null) {
            OutputStream out = new BufferedOutputStream(surroundings.terminal().out());
            format.write(result, out);
            out.flush();
            return;
        }
        List<String> read = files.folder().isEmpty() ? List.of() : files.names();
        ResultFile.write(output, read, out -> format.write(result, out));
        surroundings.tell(Text.of("Đã ghi %s", "Written: %s", output));
    }
}
