package vn.binhdang.api.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;
import vn.binhdang.api.cli.rules.RulesCommand;
import vn.binhdang.engine.EngineVersion;
import vn.binhdang.engine.text.Language;

/** The program itself; does nothing without a command. */
@Command(
        name = "binhdang",
        subcommands = {
            CheckCommand.class,
            RollupCommand.class,
            ServeCommand.class,
            DoctorCommand.class,
            AuditCommand.class,
            BackupCommand.class,
            RestoreCommand.class,
            RulesCommand.class,
            LocalitiesCommand.class
        },
        versionProvider = ProgramCommand.Version.class,
        sortOptions = false)
final class ProgramCommand implements Runnable {

    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli
    private CommandSpec spec;

    @Option(names = "--lang", paramLabel = "vi|en", scope = ScopeType.INHERIT, converter = LanguageWord.class)
    @SuppressWarnings({"NullAway.Init", "UnusedVariable"}) // read before parsing, declared here for help and checking
    private Language language;

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            scope = ScopeType.INHERIT)
    @SuppressWarnings("UnusedVariable") // picocli acts on it
    private boolean help;

    @Option(
            names = {"-V", "--version"},
            versionHelp = true)
    @SuppressWarnings("UnusedVariable") // picocli acts on it
    private boolean version;

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), spec.resourceBundle().getString("missing-command"));
    }

    /** The version of the program is that of its engine. */
    static final class Version implements IVersionProvider {
        @Override
        public String[] getVersion() {
            return new String[] {"binhdang " + EngineVersion.current()};
        }
    }
}
