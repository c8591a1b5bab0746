package vn.binhdang.api.service.database;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.jspecify.annotations.Nullable;
import vn.binhdang.api.service.NotReadyException;
import vn.binhdang.engine.text.Text;

/** The folder in which the service keeps its data, held by one process at a time. */
final class DataFolder implements AutoCloseable {

    private final Path folder;
    private final FileChannel channel;

    private DataFolder(Path folder, FileChannel channel) {
        this.folder = folder;
        this.channel = channel;
    }

    /**
     * Makes the folder where there is none, and holds it until closed or until the process ends, however it ends.
     *
     * @throws NotReadyException if another process holds it
     */
    static DataFolder hold(Path folder) throws IOException {
        Files.createDirectories(folder);
        FileChannel channel =
                FileChannel.open(folder.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        if (lock(channel) == null) {
            channel.close();
            throw new NotReadyException(Text.of(
                    "thư mục dữ liệu %s đang được một dịch vụ khác dùng; hãy dừng dịch vụ đó hoặc chọn thư mục khác"
                            + " bằng --data",
                    "the data folder %s is in use by another service; stop that one, or choose another folder with"
                            + " --data",
                    folder));
        }
        return new DataFolder(folder, channel);
    }

    private static @Nullable FileLock lock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock();
        } catch (OverlappingFileLockException heldByThisProcess) {
            return null;
        }
    }

    Path postgres() {
        return folder.resolve("postgres");
    }

    Path program() {
        return folder.resolve("program");
    }

    Path log() {
        return folder.resolve("postgres.log");
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
