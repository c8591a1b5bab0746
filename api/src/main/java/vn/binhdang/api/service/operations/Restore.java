package vn.binhdang.api.service.operations;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.flywaydb.core.api.FlywayException;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyManager;
import org.springframework.dao.DataAccessException;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;
import vn.binhdang.api.service.NotReadyException;
import vn.binhdang.api.service.database.ServiceDatabase;
import vn.binhdang.api.service.operations.BackupFile.FilePart;
import vn.binhdang.api.service.operations.BackupFile.SequencePart;
import vn.binhdang.api.service.operations.BackupFile.TablePart;
import vn.binhdang.engine.text.Text;

/**
 * Makes a new database of the service's own out of a backup: the tables as they were then, their content in one
 * transaction and under its hashes, then the migrations that have come since.
 */
public final class Restore {

    private final ZipFile zip;
    private final BackupFile manifest;

    private Restore(ZipFile zip, BackupFile manifest) {
        this.zip = zip;
        this.manifest = manifest;
    }

    /**
     * Restores a backup into a folder that has no database. On failure none is left there.
     *
     * @param ruleBooks folder for the rule books; those that are there already stay
     * @throws NotReadyException if it cannot be done
     */
    public static BackupFile read(Path file, Path data, Map<String, String> environment, @Nullable Path ruleBooks)
            throws IOException {
        try (ZipFile zip = new ZipFile(file.toFile())) {
            Restore restore = new Restore(zip, manifest(zip, file));
            RestoredFiles files = new RestoredFiles(data, HeadsFile.place(data, environment), ruleBooks);
            files.check();
            boolean created = false;
            boolean complete = false;
            try {
                try (ServiceDatabase database = ServiceDatabase.create(data)) {
                    created = true;
                    restore.database(database);
                }
                for (FilePart part : restore.manifest.files()) {
                    restore.file(part, files);
                }
                complete = true;
            } catch (SQLException | DataAccessException | FlywayException failed) {
                throw failed(String.valueOf(failed.getMessage()), failed);
            } finally {
                if (created && !complete) {
                    files.removeDatabase();
                }
            }
            return restore.manifest;
        }
    }

    private static BackupFile manifest(ZipFile zip, Path file) throws IOException {
        ZipEntry entry = zip.getEntry(BackupFile.MANIFEST);
        if (entry == null) {
            throw failed(file + ": " + BackupFile.MANIFEST + "?", null);
        }
        try (InputStream in = zip.getInputStream(entry)) {
            BackupFile manifest = JsonMapper.shared().readValue(in, BackupFile.class);
            if (manifest.format() != BackupFile.FORMAT) {
                throw failed(file + ": format " + manifest.format(), null);
            }
            return manifest;
        } catch (JacksonException broken) {
            throw failed(file + ": " + broken.getOriginalMessage(), broken);
        }
    }

    private void database(ServiceDatabase database) throws SQLException, IOException {
        Migrations.to(manifest.schema(), database);
        try (Connection connection = database.asOwner();
                Statement statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            statement.execute(
                    "SET LOCAL session_replication_role = replica"); // tables come in the order of their names
            CopyManager copy = connection.unwrap(PGConnection.class).getCopyAPI();
            for (TablePart table : manifest.tables()) {
                statement.execute("TRUNCATE public." + Tables.quoted(table.table()) + " CASCADE");
            }
            for (TablePart table : manifest.tables()) {
                table(table, copy);
            }
            for (SequencePart sequence : manifest.sequences()) {
                statement.execute("SELECT setval('public." + Tables.quoted(sequence.sequence()) + "', "
                        + sequence.value() + ", " + sequence.called() + ")");
            }
            connection.commit();
        }
        Migrations.all(database);
    }

    private void table(TablePart table, CopyManager copy) throws SQLException, IOException {
        HashedPart part = new HashedPart();
        long rows;
        try (InputStream in = part.from(content(table.entry()))) {
            rows = copy.copyIn(
                    "COPY " + Tables.target(table.table(), table.columns()) + " FROM STDIN (ENCODING 'UTF8')", in);
        }
        compare(table.entry(), part, table.sha256());
        if (rows != table.rows()) {
            throw damaged(table.entry());
        }
    }

    private void file(FilePart file, RestoredFiles files) throws IOException {
        HashedPart part = new HashedPart();
        try (InputStream in = part.from(content(file.entry()))) {
            files.take(file.entry(), in, () -> compare(file.entry(), part, file.sha256()));
        }
    }

    private InputStream content(String entry) throws IOException {
        ZipEntry found = zip.getEntry(entry);
        if (found == null) {
            throw damaged(entry);
        }
        return zip.getInputStream(found);
    }

    private static void compare(String entry, HashedPart part, String expected) {
        if (!part.sha256().equals(expected)) {
            throw damaged(entry);
        }
    }

    private static NotReadyException damaged(String entry) {
        return new NotReadyException(Text.of(
                "%s trong tệp sao lưu thiếu hoặc không còn như khi được ghi",
                "%s in the backup is missing, or not as it was written", entry));
    }

    private static NotReadyException failed(String why, @Nullable Exception cause) {
        Text text = Text.of("không khôi phục được: %s", "it cannot be restored: %s", why);
        return cause == null ? new NotReadyException(text) : new NotReadyException(text, cause);
    }
}
