package vn.binhdang.engine.rulebook;

import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import vn.binhdang.engine.faults.Fault;
import vn.binhdang.engine.faults.Place;
import vn.binhdang.engine.text.Text;

/** Rule files in one ZIP, the same files always giving the same bytes. */
final class RuleFilesArchiveFile {

    /** Plans are words, which no archive packs as tightly. */
    private static final int MOST_TIMES = 100;

    private static final FileTime ALWAYS_THE_SAME = FileTime.fromMillis(0);

    private RuleFilesArchiveFile() {}

    static byte[] write(SortedMap<String, byte[]> files) throws IOException {
        ByteArrayOutputStream content = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(content)) {
            for (Map.Entry<String, byte[]> file : files.entrySet()) {
                ZipEntry entry = new ZipEntry(file.getKey());
                entry.setLastModifiedTime(ALWAYS_THE_SAME);
                zip.putNextEntry(entry);
                zip.write(file.getValue());
            }
        }
        return content.toByteArray();
    }

    /** @throws InvalidRuleBookException if it is no such file, or holds more than can be rule files */
    static SortedMap<String, byte[]> read(Path file) throws IOException {
        SortedMap<String, byte[]> files = new TreeMap<>();
        int left = (int) Math.min(FolderOfRules.MOST_BYTES, MOST_TIMES * (long) Files.size(file));
        try (InputStream content = Files.newInputStream(file);
                ZipInputStream zip = new ZipInputStream(content)) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                byte[] bytes = zip.readNBytes(left + 1);
                left -= bytes.length;
                if (left < 0 || files.size() == FolderOfRules.MOST_FILES) {
                    throw new ZipException("too large");
                }
                files.put(entry.getName(), bytes);
            }
        } catch (ZipException | EOFException | IllegalArgumentException broken) {
            throw new InvalidRuleBookException(List.of(new Fault(
                    Place.of(file.toString()),
                    Text.of("tệp lưu bị hỏng hoặc quá lớn", "the archived file is damaged or too large"))));
        }
        return files;
    }
}
