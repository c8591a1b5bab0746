package vn.binhdang.api.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;
import vn.binhdang.api.service.NotReadyException;
import vn.binhdang.api.service.operations.AuditCheck;
import vn.binhdang.api.service.operations.BackupFile;
import vn.binhdang.api.service.operations.Restore;
import vn.binhdang.engine.text.Text;

/** Makes a new database out of a backup, and verifies its audit trail. */
@Command(name = "restore", sortOptions = false)
final class RestoreCommand implements Callable<Integer> {

    private final Surroundings surroundings;

    @Parameters(paramLabel = "FILE", descriptionKey = "parameter.backup")
    @SuppressWarnings("NullAway.Init") // set by picocli
    private Path file;

    @Mixin
    private final ServicePlace place;

    RestoreCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
        this.place = new ServicePlace(surroundings);
    }

    @Override
    public Integer call() throws IOException {
        if (!Files.isReadable(file)) {
            surroundings.tell(Text.of("Không đọc được %s", "%s cannot be read", file));
            return ExitStatus.ENGINE_FAILED;
        }
        try {
            BackupFile restored = Restore.read(
                    file,
                    place.data(),
                    place.environment(),
                    RuleBookKeeping.folder(surroundings).orElse(null));
            surroundings.tell(Text.of(
                    "Đã khôi phục vào %s, như lúc %s: %s",
                    "Restored into %s, as of %s: %s", place.data(), restored.writtenAt(), restored.words()));
            return verified();
        } catch (NotReadyException impossible) {
            surroundings.tell(Text.of("Chưa khôi phục được: %s", "Nothing was restored: %s", impossible.text()));
            return ExitStatus.ENGINE_FAILED;
        }
    }

    private int verified() throws IOException {
        AuditCheck.Outcome outcome = AuditCheck.run(place.data(), place.environment(), rows -> done -> {});
        outcome.chain().faults().forEach(surroundings::tell);
        surroundings.tell(
                outcome.chain().holds()
                        ? Text.of("Nhật ký nguyên vẹn.", "The audit trail holds.")
                        : Text.of("Nhật ký KHÔNG nguyên vẹn.", "The audit trail does NOT hold."));
        return outcome.chain().holds() ? ExitStatus.CLEAN : ExitStatus.FINDINGS;
    }
}
