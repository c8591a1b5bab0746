package vn.binhdang.api.service.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import lombok.extern.slf4j.Slf4j;
import vn.binhdang.api.service.NotReadyException;
import vn.binhdang.engine.text.Text;

/** The server that runs on some data. One that a killed service left is asked to end before the next one starts. */
@Slf4j
final class RunningPostgres {

    private static final int PATIENCE_SECONDS = 60;

    private RunningPostgres() {}

    /**
     * Ends the server on the data, if there is one. The caller holds the data folder, so that it is nobody's.
     *
     * @throws NotReadyException if it does not end
     */
    static void end(Path data) throws IOException {
        Optional<ProcessHandle> running = on(data);
        if (running.isEmpty()) {
            return;
        }
        log.warn(
                "a database server was left running (process {}); it is being stopped",
                running.get().pid());
        running.get().destroy();
        try {
            running.get().onExit().get(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw stays(running.get(), interrupted);
        } catch (ExecutionException | TimeoutException stuck) {
            throw stays(running.get(), stuck);
        }
    }

    /** The server that runs on the data, if one does. */
    static Optional<ProcessHandle> on(Path data) throws IOException {
        Path pidFile = data.resolve("postmaster.pid");
        if (!Files.exists(pidFile)) {
            return Optional.empty();
        }
        String pid = Files.readAllLines(pidFile).stream().findFirst().orElse("").strip();
        // The number may have passed to another program since.
        return pid.matches("\\d{1,18}")
                ? ProcessHandle.of(Long.parseLong(pid))
                        .filter(process -> process.info().command().orElse("").contains("postgres"))
                : Optional.empty();
    }

    private static NotReadyException stays(ProcessHandle process, Exception why) {
        return new NotReadyException(
                Text.of(
                        "máy chủ cơ sở dữ liệu cũ (tiến trình %s) không chịu dừng; hãy dừng nó rồi chạy lại",
                        "the old database server (process %s) does not stop; stop it and start again",
                        Long.toString(process.pid())),
                why);
    }
}
