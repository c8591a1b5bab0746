package vn.binhdang.api.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;
import vn.binhdang.api.service.NotReadyException;
import vn.binhdang.api.service.operations.Backup;
import vn.binhdang.api.service.operations.BackupFile;
import vn.binhdang.engine.text.Text;

/** Writes everything that the service keeps into one file, while it runs or not. */
@Command(name = "backup", sortOptions = false)
final class BackupCommand implements Callable<Integer> {

    private final Surroundings surroundings;

    @Parameters(paramLabel = "FILE", descriptionKey = "parameter.backup")
    @SuppressWarnings("NullAway.Init") // set by picocli
    private Path file;

    @Mixin
    private final ServicePlace place;

    BackupCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
        this.place = new ServicePlace(surroundings);
    }

    @Override
    public Integer call() throws IOException {
        try {
            BackupFile written = Backup.write(
                    file,
                    place.data(),
                    place.environment(),
                    RuleBookKeeping.folder(surroundings).orElse(null),
                    Clock.systemUTC());
            surroundings.tell(Text.of("Đã ghi %s: %s", "Written: %s (%s)", file, written.words()));
            return ExitStatus.CLEAN;
        } catch (NotReadyException impossible) {
            surroundings.tell(Text.of("Chưa sao lưu được: %s", "No backup was made: %s", impossible.text()));
            return ExitStatus.ENGINE_FAILED;
        }
    }
}
