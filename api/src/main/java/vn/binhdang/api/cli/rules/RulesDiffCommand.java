package vn.binhdang.api.cli.rules;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import vn.binhdang.api.cli.ExitStatus;
import vn.binhdang.api.cli.Surroundings;
import vn.binhdang.api.output.AmendmentsFormat;
import vn.binhdang.engine.amendments.Amendments;
import vn.binhdang.engine.rulebook.RuleFiles;

/** Tells what a change of rule files means. */
@Command(name = "diff", sortOptions = false)
final class RulesDiffCommand implements Callable<Integer> {

    private final Surroundings surroundings;

    @Parameters(index = "0", paramLabel = "OLD", descriptionKey = "parameter.old-rules")
    @SuppressWarnings("NullAway.Init") // set by picocli
    private String old;

    @Parameters(index = "1", paramLabel = "NEW", descriptionKey = "parameter.new-rules")
    @SuppressWarnings("NullAway.Init") // set by picocli
    private String changed;

    @Option(names = "--format", paramLabel = "FORMAT", defaultValue = "table")
    @SuppressWarnings("NullAway.Init") // set by picocli
    private AmendmentsFormat format;

    RulesDiffCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() throws IOException {
        RuleSource before = new RuleSource(old).existing();
        RuleSource after = new RuleSource(changed).existing();
        RuleFiles base = base(before, after).files();
        Amendments amendments = Amendments.between(before.read(base), after.read(base));
        OutputStream out = new BufferedOutputStream(surroundings.terminal().out());
        format.write(amendments, surroundings.language(), out);
        out.flush();
        return amendments.isEmpty() ? ExitStatus.CLEAN : ExitStatus.FINDINGS;
    }

    /** A single pack is laid over the rule files of the other side, or over those that come with the program. */
    private static RuleSource base(RuleSource before, RuleSource after) {
        if (!before.isOnePack()) {
            return before;
        }
        return after.isOnePack() ? new RuleSource(RuleSource.SHIPPED) : after;
    }
}
