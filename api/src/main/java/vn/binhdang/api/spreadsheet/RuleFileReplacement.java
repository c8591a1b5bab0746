package vn.binhdang.api.spreadsheet;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Puts new contents in the place of several files, all of them or none. */
final class RuleFileReplacement {

    /** @param before what the file must still hold */
    record Content(byte[] before, byte[] after) {}

    private final Map<Path, Content> contents = new LinkedHashMap<>();
    private final Map<Path, Path> unfinished = new LinkedHashMap<>();

    RuleFileReplacement(Map<Path, Content> contents) throws IOException {
        for (Map.Entry<Path, Content> content : contents.entrySet()) {
            this.contents.put(content.getKey().toRealPath(), content.getValue());
        }
    }

    /**
     * Writes everything beside the files first, and moves it into their place only then.
     *
     * @throws InvalidWorkbookException if somebody changed a file in the meantime
     */
    void write() throws IOException {
        try {
            for (Map.Entry<Path, Content> content : contents.entrySet()) {
                prepare(content.getKey(), content.getValue().after());
            }
            for (Map.Entry<Path, Content> content : contents.entrySet()) {
                if (!Arrays.equals(
                        Files.readAllBytes(content.getKey()), content.getValue().before())) {
                    throw InvalidWorkbookException.of(
                            content.getKey(),
                            "tệp vừa bị sửa trong lúc nhập; hãy nhập lại",
                            "the file was changed during the import; import again");
                }
            }
            moveAll();
        } finally {
            for (Path file : unfinished.values()) {
                Files.deleteIfExists(file);
            }
        }
    }

    private void prepare(Path file, byte[] content) throws IOException {
        if (!Files.isWritable(file)) {
            throw new FileSystemException(file.toString(), null, "không ghi được / not writable");
        }
        Path beside = file.resolveSibling(
                "." + file.getFileName() + "." + ProcessHandle.current().pid());
        unfinished.put(file, beside);
        Files.write(beside, content, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE, StandardOpenOption.DSYNC);
        PosixFileAttributeView rights = Files.getFileAttributeView(beside, PosixFileAttributeView.class);
        if (rights != null) {
            rights.setPermissions(Files.getPosixFilePermissions(file));
        }
    }

    private void moveAll() throws IOException {
        List<Path> moved = new ArrayList<>();
        try {
            for (Map.Entry<Path, Path> one : unfinished.entrySet()) {
                Files.move(one.getValue(), one.getKey(), StandardCopyOption.ATOMIC_MOVE);
                moved.add(one.getKey());
            }
        } catch (IOException | RuntimeException halfway) {
            for (Map.Entry<Path, Content> content : contents.entrySet()) {
                if (moved.contains(content.getKey())) {
                    Files.write(content.getKey(), content.getValue().before());
                }
            }
            throw halfway;
        }
    }
}
