package vn.binhdang.api.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import vn.binhdang.api.service.Service;
import vn.binhdang.api.service.access.Loopback;
import vn.binhdang.engine.drools.CompiledChecks;
import vn.binhdang.engine.rulebook.OperatorChecks;
import vn.binhdang.engine.rulebook.RuleBookReader;
import vn.binhdang.engine.rulebook.RuleFiles;
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

    @Option(names = "--rules", paramLabel = "DIR")
    private @Nullable Path rules;

    @Option(names = "--localities", paramLabel = "FILE|DIR")
    private @Nullable Path localities;

    @Option(names = "--checks", paramLabel = "DIR")
    private @Nullable Path checks;

    @Option(names = "--data", paramLabel = "DIR")
    private @Nullable Path data;

    @Option(names = "--demo")
    private boolean demo;

    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli
    private CommandSpec spec;

    @Option(names = "--log-format", paramLabel = "FORMAT", defaultValue = "text")
    @SuppressWarnings("NullAway.Init") // set by picocli
    private LogFormat logFormat;

    /** How the service writes its log. */
    private enum LogFormat {
        TEXT,
        JSON
    }

    ServeCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() throws IOException {
        if (demo && !Loopback.isOnly(address)) {
            throw new ParameterException(
                    spec.commandLine(), spec.resourceBundle().getString("demo-beyond-this-machine"));
        }
        readOver();
        Service.start(settings()).forEach(surroundings::tell);
        surroundings.tell(Text.of(
                "Dịch vụ sẵn sàng tại http://%s:%s/ (dừng: Ctrl+C)",
                "The service is ready at http://%s:%s/ (stop it with Ctrl+C)", address, Integer.toString(port)));
        return CommandLineProgram.KEEPS_RUNNING;
    }

    /** Whatever is faulty is named in the words of this program, and not in those of the framework that reads it again. */
    private void readOver() throws IOException {
        OperatorChecks own = RuleBookOptions.checks(checks);
        CompiledChecks.with(own);
        RuleFiles files = RuleBookOptions.files(rules).with(own);
        RuleBookReader.read(localities == null ? files : files.with(localities));
    }

    private Map<String, Object> settings() {
        Map<String, Object> settings = new HashMap<>();
        settings.put("server.port", port);
        settings.put("server.address", address);
        settings.put("binhdang.access.demo", demo);
        if (logFormat == LogFormat.JSON) {
            settings.put("logging.structured.format.console", "ecs");
        }
        if (rules != null) {
            settings.put("binhdang.rules", rules.toString());
        }
        if (localities != null) {
            settings.put("binhdang.localities", localities.toString());
        }
        if (checks != null) {
            settings.put("binhdang.checks", checks.toString());
        }
        DataPlace.of(data, surroundings.terminal().environment())
                .ifPresent(folder -> settings.put("binhdang.data", folder.toString()));
        RuleBookKeeping.folder(surroundings).ifPresent(folder -> settings.put("binhdang.archive", folder.toString()));
        return settings;
    }
}
