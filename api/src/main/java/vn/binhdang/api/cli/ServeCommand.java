package vn.binhdang.api.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import vn.binhdang.api.http.Service;

/** Starts the HTTP service. */
@Command(name = "serve", sortOptions = false)
final class ServeCommand implements Callable<Integer> {

    @Option(names = "--port", paramLabel = "PORT", defaultValue = "8080")
    private int port;

    @Option(names = "--address", paramLabel = "ADDRESS", defaultValue = "127.0.0.1")
    @SuppressWarnings("NullAway.Init") // set by picocli
    private String address;

    @Override
    public Integer call() {
        Service.start(port, address);
        return CommandLineProgram.KEEPS_RUNNING;
    }
}
