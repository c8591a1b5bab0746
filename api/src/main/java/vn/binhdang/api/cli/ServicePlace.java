package vn.binhdang.api.cli;

import java.nio.file.Path;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Whose data a command works on: those that {@code serve} would use. */
final class ServicePlace {

    @Spec(Spec.Target.MIXEE)
    @SuppressWarnings("NullAway.Init") // set by picocli
    private CommandSpec spec;

    @Option(names = "--data", paramLabel = "DIR", descriptionKey = "data")
    private @Nullable Path data;

    private final Surroundings surroundings;

    ServicePlace(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    Path data() {
        return DataPlace.of(data, environment())
                .orElseThrow(() -> new ParameterException(spec.commandLine(), "--data DIR"));
    }

    Map<String, String> environment() {
        return surroundings.terminal().environment();
    }
}
