package vn.binhdang.api;

import java.util.concurrent.CompletableFuture;
import vn.binhdang.api.cli.CommandLineProgram;
import vn.binhdang.api.cli.Terminal;
import vn.binhdang.engine.drools.CompiledChecks;

/** Where the program starts. */
public final class BinhDang {

    private BinhDang() {}

    public static void main(String[] arguments) {
        if (arguments.length > 0 && arguments[0].equals("check")) {
            CompletableFuture.runAsync(CompiledChecks::shipped); // they load while the command line is read
        }
        int status = new CommandLineProgram(Terminal.ofThisProcess()).run(arguments);
        if (status != CommandLineProgram.KEEPS_RUNNING) {
            System.exit(status);
        }
    }
}
