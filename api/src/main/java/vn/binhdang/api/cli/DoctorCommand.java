package vn.binhdang.api.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import vn.binhdang.api.output.DiagnosesTable;
import vn.binhdang.api.service.operations.Diagnosis;
import vn.binhdang.api.service.operations.Doctor;
import vn.binhdang.api.service.operations.RuleSettings;
import vn.binhdang.engine.scorecard.json.ResultJson;

/** Looks at everything that the service needs before it is started, or when it ails. */
@Command(name = "doctor", sortOptions = false)
final class DoctorCommand implements Callable<Integer> {

    /** For people or for programs. */
    private enum Format {
        TABLE,
        JSON
    }

    private final Surroundings surroundings;

    @Option(names = "--port", paramLabel = "PORT", defaultValue = "8080")
    private int port;

    @Option(names = "--address", paramLabel = "ADDRESS", defaultValue = "127.0.0.1")
    @SuppressWarnings("NullAway.Init") // set by picocli
    private String address;

    @Option(names = "--rules", paramLabel = "DIR", descriptionKey = "rules")
    private @Nullable Path rules;

    @Option(names = "--localities", paramLabel = "FILE|DIR", descriptionKey = "localities")
    private @Nullable Path localities;

    @Option(names = "--checks", paramLabel = "DIR", descriptionKey = "checks")
    private @Nullable Path checks;

    @Option(names = "--format", paramLabel = "FORMAT", defaultValue = "table")
    @SuppressWarnings("NullAway.Init") // set by picocli
    private Format format;

    @Mixin
    private final ServicePlace place;

    DoctorCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
        this.place = new ServicePlace(surroundings);
    }

    @Override
    public Integer call() throws IOException {
        String standard = System.getProperty("binhdang.rules", "");
        Path ruleFiles = rules == null && !standard.isEmpty() ? Path.of(standard) : rules;
        List<Diagnosis> found = Doctor.examine(
                place.data(),
                place.environment(),
                new RuleSettings(ruleFiles, localities, checks),
                address,
                port,
                Clock.systemUTC());
        OutputStream out = surroundings.terminal().out();
        if (format == Format.JSON) {
            ResultJson.view(found, out);
        } else {
            out.write(new DiagnosesTable(
                            surroundings.language(),
                            surroundings.terminal().coloured(),
                            surroundings.terminal().width())
                    .text(found)
                    .getBytes(StandardCharsets.UTF_8));
        }
        return found.stream().anyMatch(one -> one.level() == Diagnosis.Level.FAULT)
                ? ExitStatus.FINDINGS
                : ExitStatus.CLEAN;
    }
}
