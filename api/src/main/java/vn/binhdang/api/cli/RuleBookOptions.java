package vn.binhdang.api.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import vn.binhdang.engine.ComplianceEngine;
import vn.binhdang.engine.drools.CompiledChecks;
import vn.binhdang.engine.faults.Fault;
import vn.binhdang.engine.faults.Place;
import vn.binhdang.engine.rulebook.InvalidRuleBookException;
import vn.binhdang.engine.rulebook.OperatorChecks;
import vn.binhdang.engine.rulebook.RuleBook;
import vn.binhdang.engine.rulebook.RuleBookReader;
import vn.binhdang.engine.rulebook.RuleFiles;
import vn.binhdang.engine.text.Text;

/** Which rule files and which register of localities to use. */
public final class RuleBookOptions {

    @Spec(Spec.Target.MIXEE)
    @SuppressWarnings("NullAway.Init") // set by picocli
    private CommandSpec spec;

    @Option(names = "--rules", paramLabel = "DIR")
    private @Nullable Path rules;

    @Option(names = "--localities", paramLabel = "FILE|DIR")
    private @Nullable Path localities;

    @Option(names = "--checks", paramLabel = "DIR")
    private @Nullable Path checks;

    @Option(names = "--rule-book", paramLabel = "SHA-256")
    private @Nullable String kept;

    private final Surroundings surroundings;

    public RuleBookOptions(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    /**
     * The rule files asked for, by default those that come with the program.
     *
     * @throws InvalidRuleBookException if there are none
     */
    public RuleFiles files() throws IOException {
        if (kept != null && (rules != null || localities != null)) {
            throw new ParameterException(
                    spec.commandLine(), spec.resourceBundle().getString("rule-book-alone"));
        }
        if (kept != null) {
            return RuleBookKeeping.archive(surroundings)
                    .orElseThrow(() ->
                            broken(Path.of("BINHDANG_ARCHIVE"), Text.of("không có kho lưu", "there is no archive")))
                    .open(kept, checks(checks));
        }
        RuleFiles files = files(rules).with(checks(checks));
        return localities == null ? files : files.with(localities);
    }

    public RuleBook ruleBook() throws IOException {
        return RuleBookReader.read(files());
    }

    /** The folder of the rule files asked for; by default that of the checkout from which the program was started. */
    public Path folder() {
        String standard = System.getProperty("binhdang.rules", "");
        if (rules == null && standard.isEmpty()) {
            throw new ParameterException(spec.commandLine(), "--rules DIR");
        }
        return rules == null ? Path.of(standard) : rules;
    }

    /** Decides by the rule files, with the checks of the program and those of the operator. */
    static ComplianceEngine engine(RuleFiles files) {
        return new ComplianceEngine(
                RuleBookReader.read(files), CompiledChecks.with(files.checks()).judge());
    }

    /** The operator's own Drools files; null for none. */
    public static OperatorChecks checks(@Nullable Path folder) throws IOException {
        return folder == null ? OperatorChecks.none() : OperatorChecks.in(folder);
    }

    /** Those of a folder; null for those that come with the program. */
    public static RuleFiles files(@Nullable Path folder) throws IOException {
        Path chosen = chosen(folder);
        return chosen == null ? RuleFiles.shipped() : RuleFiles.in(chosen);
    }

    /** The cases that stand beside the rule files of the folder, by default beside the shipped ones. */
    public static RuleFiles cases(@Nullable Path folder) throws IOException {
        Path chosen = chosen(folder);
        return chosen == null ? RuleFiles.shippedCases() : RuleFiles.casesIn(chosen);
    }

    /** What else stands beside the rule files of the folder: perhaps nothing, and then the program has its own. */
    public static RuleFiles settings(@Nullable Path folder) throws IOException {
        Path chosen = chosen(folder);
        return chosen == null ? RuleFiles.shippedSettings() : RuleFiles.ownSettingsIn(chosen);
    }

    /** Null for what comes with the program. */
    private static @Nullable Path chosen(@Nullable Path folder) {
        String standard = System.getProperty("binhdang.rules", "");
        Path chosen = folder == null && !standard.isEmpty() ? Path.of(standard) : folder;
        if (chosen != null && !Files.isDirectory(chosen)) {
            throw broken(chosen, Text.of("không có thư mục này", "there is no such folder"));
        }
        return chosen;
    }

    private static InvalidRuleBookException broken(Path path, Text message) {
        return new InvalidRuleBookException(List.of(new Fault(Place.of(path.toString()), message)));
    }
}
