package vn.binhdang.api.cli.rules;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** What can be done with rule files. */
@Command(
        name = "rules",
        subcommands = {
            RulesNewCommand.class,
            RulesCheckCommand.class,
            RulesTestCommand.class,
            RulesListCommand.class,
            RulesShowCommand.class,
            RulesDiffCommand.class,
            RulesImpactCommand.class,
            RulesExportCommand.class,
            RulesImportCommand.class
        },
        sortOptions = false)
public final class RulesCommand implements Runnable {

    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli
    private CommandSpec spec;

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), spec.resourceBundle().getString("missing-command"));
    }
}
