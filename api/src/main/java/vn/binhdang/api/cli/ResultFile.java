package vn.binhdang.api.cli;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;

/** Writes a result to a file as a whole or not at all, and never over a report or a folder. */
public final class ResultFile {

    private ResultFile() {}

    /** What is written. */
    @FunctionalInterface
    public interface Content {
        void writeTo(OutputStream out) throws IOException;
    }

    public static void write(Path file, List<String> reports, Content content) throws IOException {
        Path target = Files.exists(file) ? file.toRealPath() : file.toAbsolutePath();
        Path folder = target.getParent();
        if (Files.isDirectory(target) || folder == null || !Files.isDirectory(folder)) {
            throw new IOException(file + ": không phải là tệp ghi được / not a file that can be written");
        }
        for (String report : reports) {
            if (Files.exists(target) && Files.exists(Path.of(report)) && Files.isSameFile(target, Path.of(report))) {
                throw new IOException(file + ": là tệp báo cáo đầu vào / is the report itself");
            }
        }
        if (Files.exists(target) && !Files.isRegularFile(target)) {
            try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(target))) {
                content.writeTo(out);
            }
            return;
        }
        replace(
                target,
                folder.resolve("." + target.getFileName() + "."
                        + ProcessHandle.current().pid()),
                content);
    }

    private static void replace(Path target, Path unfinished, Content content) throws IOException {
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(unfinished))) {
            content.writeTo(out);
        } catch (IOException | RuntimeException notWritten) {
            Files.deleteIfExists(unfinished);
            throw notWritten;
        }
        Files.move(unfinished, target, StandardCopyOption.REPLACE_EXISTING);
    }
}
