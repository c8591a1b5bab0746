package vn.binhdang.api.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import vn.binhdang.api.http.Service;
import vn.binhdang.engine.text.Text;

/** Starts the HTTP service. */
@Command(name = "serve", sortOptions = false)
final class ServeCommand implements Callable<Integer> {

    private final Surroundings surroundings;

    @Option(names = "--port", paramLabel = "PORT", defaultValue = "8080")
    private int port;

    @Option(names = "--address", paramLabel = "ADDRESS", defaultValue = "127.0.0.1")
    @SuppressWarnings("NullAway.Init") // set by picocli
    private String address;

    ServeCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() {
        Service.start(port, address);
        surroundings.tell(Text.of(
                "Dịch vụ sẵn sàng tại http://%s:%s/ (dừng: Ctrl+C)",
                "The service is ready at http://%s:%s/ (stop it with Ctrl+C)", address, Integer.toString(port)));
        return CommandLineProgram.KEEPS_RUNNING;
    }
}
