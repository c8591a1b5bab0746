package vn.binhdang.api.cli;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Where the program keeps what is to stay. */
final class DataPlace {

    private DataPlace() {}

    /** The folder of the service: the one given, else that of {@code BINHDANG_DATA}, else one among the data of the user. */
    static Optional<Path> of(@Nullable Path given, Map<String, String> environment) {
        String chosen = environment.getOrDefault("BINHDANG_DATA", "");
        if (given != null || !chosen.isEmpty()) {
            return Optional.of(given == null ? Path.of(chosen) : given);
        }
        return ofTheUser(environment).map(place -> place.resolve("service"));
    }

    /** Where programs keep the data of the user, with the name of this one. */
    static Optional<Path> ofTheUser(Map<String, String> environment) {
        String data = environment.getOrDefault("XDG_DATA_HOME", environment.getOrDefault("LOCALAPPDATA", ""));
        String home = environment.getOrDefault("HOME", "");
        if (data.isEmpty() && home.isEmpty()) {
            return Optional.empty();
        }
        Path place = data.isEmpty() ? Path.of(home, ".local", "share") : Path.of(data);
        return Optional.of(place.resolve("binhdang"));
    }
}
