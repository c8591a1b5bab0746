package vn.binhdang.engine.rulebook;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.binhdang.engine.faults.Faults;
import vn.binhdang.engine.faults.Place;

/** Reads the files of a folder of rules: ordinary files that stand in it, and no more than a country needs. */
final class FolderOfRules {

    static final int MOST_FILES = 20_000;
    static final int MOST_BYTES_OF_A_FILE = 16 * 1024 * 1024;
    static final int MOST_BYTES = 256 * 1024 * 1024;

    private static final int LONGEST_PATH = 200;
    private static final Pattern ODD = Pattern.compile("[\\p{C}\\\\:*?\"<>|]");

    private final Path folder;
    private final Predicate<String> belongs;
    private final Faults faults = new Faults();
    private final AtomicLong left = new AtomicLong(MOST_BYTES);

    /** @param belongs which paths are of rule files */
    FolderOfRules(Path folder, Predicate<String> belongs) {
        this.folder = folder;
        this.belongs = belongs;
    }

    /** @throws InvalidRuleBookException naming everything in the folder that cannot be a rule file */
    SortedMap<String, byte[]> read() throws IOException {
        Path real = folder.toRealPath();
        try (Stream<Path> all = Files.walk(real)) {
            List<Path> files = all.filter(file -> belongs.test(path(real, file)) || isLinkedFolder(real, file))
                    .filter(file -> isOrdinary(real, file))
                    .limit(MOST_FILES + 1L)
                    .toList();
            if (files.size() > MOST_FILES) {
                faults.add(Place.of(folder.toString()), "có hơn %s tệp", "there are more than %s files", MOST_FILES);
            }
            refuse();
            SortedMap<String, byte[]> read = files.parallelStream()
                    .collect(Collectors.toMap(
                            file -> path(real, file), file -> bytes(real, file), (one, same) -> one, TreeMap::new));
            refuse();
            return read;
        } catch (UncheckedIOException unreadable) {
            throw unreadable.getCause();
        }
    }

    private void refuse() {
        if (!faults.isEmpty()) {
            throw new InvalidRuleBookException(faults.all());
        }
    }

    private static String path(Path real, Path file) {
        return real.relativize(file).toString().replace('\\', '/');
    }

    /** Links to folders are not followed, and rule files behind one would be missed. */
    private boolean isLinkedFolder(Path real, Path file) {
        return Files.isSymbolicLink(file) && Files.isDirectory(file) && belongs.test(path(real, file) + "/any.yaml");
    }

    /** What is left out without a word would be missed by nobody, so that all but files is a fault. */
    private boolean isOrdinary(Path real, Path file) {
        String path = path(real, file);
        if (path.length() > LONGEST_PATH || ODD.matcher(path).find()) {
            fault(path, "tên tệp có ký tự lạ hoặc quá dài", "the name of the file has odd signs or is too long");
            return false;
        }
        try {
            if (Files.isSymbolicLink(file) && !file.toRealPath().startsWith(real)) {
                fault(path, "liên kết dẫn ra ngoài thư mục", "the link leads out of the folder");
                return false;
            }
        } catch (IOException nowhere) {
            fault(path, "liên kết không dẫn đến đâu", "the link leads nowhere");
            return false;
        }
        if (!Files.isRegularFile(file)) {
            fault(path, "đây không phải là tệp thường", "this is no ordinary file");
            return false;
        }
        return true;
    }

    private byte[] bytes(Path real, Path file) {
        try (InputStream content = Files.newInputStream(file)) {
            byte[] read = content.readNBytes(MOST_BYTES_OF_A_FILE + 1);
            if (read.length > MOST_BYTES_OF_A_FILE) {
                fault(path(real, file), "tệp lớn hơn 16 MB", "the file is larger than 16 MB");
            }
            if (left.addAndGet(-read.length) < 0) {
                fault(null, "các tệp cộng lại lớn hơn 256 MB", "the files together are larger than 256 MB");
                return new byte[0];
            }
            return read;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private void fault(@Nullable String path, String vi, String en) {
        faults.add(Place.of(path == null ? folder.toString() : folder + "/" + path), vi, en);
    }
}
