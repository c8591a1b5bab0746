package vn.binhdang.api.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** What can be done with the audit trail of the service. */
@Command(name = "audit", subcommands = AuditVerifyCommand.class, sortOptions = false)
final class AuditCommand implements Runnable {

    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli
    private CommandSpec spec;

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), spec.resourceBundle().getString("missing-command"));
    }
}
