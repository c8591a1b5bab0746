package vn.binhdang.api.service.operations;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.binhdang.api.service.NotReadyException;
import vn.binhdang.engine.text.Text;

/** Where the files of a backup go, and nowhere else. */
final class RestoredFiles {

    private static final Pattern RULE_BOOK =
            Pattern.compile(Pattern.quote(BackupFile.RULE_BOOKS) + "([0-9a-f]{64}\\.zip)");

    private final Path data;
    private final Path heads;
    private final @Nullable Path ruleBooks;

    RestoredFiles(Path data, Path heads, @Nullable Path ruleBooks) {
        this.data = data;
        this.heads = heads;
        this.ruleBooks = ruleBooks;
    }

    /** @throws NotReadyException if something that is to stay is in the way */
    void check() {
        for (Path inTheWay : List.of(data.resolve("database").resolve("postgres"), heads)) {
            if (Files.exists(inTheWay)) {
                throw new NotReadyException(Text.of(
                        "đã có %s; không ghi đè. Hãy chọn thư mục khác bằng --data, hoặc cất tệp cũ đi trước",
                        "there is %s already, and it is not overwritten; choose another folder with --data, or put the"
                                + " old one away first",
                        inTheWay));
            }
        }
    }

    /** @param whole throws if what was read is not what was written */
    void take(String entry, InputStream content, Runnable whole) throws IOException {
        Path target = target(entry);
        if (target == null) {
            content.transferTo(OutputStream.nullOutputStream());
            whole.run();
            return;
        }
        Files.createDirectories(target.toAbsolutePath().getParent());
        Path unfinished = Files.createTempFile(target.toAbsolutePath().getParent(), "unfinished-", ".tmp");
        try {
            Files.copy(content, unfinished, StandardCopyOption.REPLACE_EXISTING);
            whole.run();
            Files.move(unfinished, target, StandardCopyOption.ATOMIC_MOVE);
        } finally {
            Files.deleteIfExists(unfinished);
        }
    }

    private @Nullable Path target(String entry) {
        if (entry.equals(BackupFile.HEADS)) {
            return heads;
        }
        Matcher ruleBook = RULE_BOOK.matcher(entry);
        if (ruleBooks == null || !ruleBook.matches()) {
            return null;
        }
        Path target = ruleBooks.resolve(ruleBook.group(1));
        return Files.exists(target) ? null : target;
    }

    void removeDatabase() throws IOException {
        Path folder = data.resolve("database");
        if (Files.exists(folder)) {
            try (Stream<Path> all = Files.walk(folder)) {
                for (Path file : all.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(file);
                }
            }
        }
        Files.deleteIfExists(heads);
    }
}
