package vn.binhdang.api.service.operations;

import java.io.BufferedOutputStream;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.SQLException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyManager;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import vn.binhdang.api.service.database.ServiceDatabase;
import vn.binhdang.api.service.operations.BackupFile.FilePart;
import vn.binhdang.api.service.operations.BackupFile.TablePart;
import vn.binhdang.engine.EngineVersion;

/**
 * Writes everything that the service keeps into one file, all of it as it was at one moment, while the service goes on:
 * the tables, the ends of the audit chain, the rule books. The program that the service brings along has no
 * {@code pg_dump}.
 */
public final class Backup {

    private static final JsonMapper JSON =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    private final ZipOutputStream zip;
    private final List<FilePart> files = new ArrayList<>();

    private Backup(ZipOutputStream zip) {
        this.zip = zip;
    }

    /**
     * Writes a backup. The file is there in whole or not at all, and can be read by its owner only.
     *
     * @param data folder of the service
     * @param ruleBooks folder in which rule books are kept, if any
     * @throws vn.binhdang.api.service.NotReadyException if the database cannot be read
     */
    public static BackupFile write(
            Path file, Path data, Map<String, String> environment, @Nullable Path ruleBooks, Clock clock)
            throws IOException {
        Path target = file.toAbsolutePath();
        Path unfinished = Files.createTempFile(target.getParent(), ".unfinished-", ".backup");
        try {
            BackupFile written;
            try (ServiceDatabase database = ServiceDatabase.open(data, environment);
                    HeadsFile heads = HeadsFile.open(HeadsFile.place(data, environment)); // before the database
                    Snapshot snapshot = new Snapshot(database.asOwner());
                    ZipOutputStream zip =
                            new ZipOutputStream(new BufferedOutputStream(Files.newOutputStream(unfinished)))) {
                written = new Backup(zip).write(snapshot, heads, ruleBooks, clock);
            } catch (SQLException | DataAccessException failed) {
                throw AuditCheck.unreadable(failed);
            }
            Files.move(unfinished, target, StandardCopyOption.ATOMIC_MOVE);
            return written;
        } finally {
            Files.deleteIfExists(unfinished);
        }
    }

    private BackupFile write(Snapshot snapshot, HeadsFile heads, @Nullable Path ruleBooks, Clock clock)
            throws IOException, SQLException {
        JdbcClient client = snapshot.client();
        CopyManager copy = snapshot.connection().unwrap(PGConnection.class).getCopyAPI();
        // The file may be a second behind the database.
        String head = client.sql("SELECT seq || ' ' || hash FROM audit_head")
                .query(String.class)
                .single();
        file(
                BackupFile.HEADS,
                new SequenceInputStream(
                        heads.content(), new ByteArrayInputStream((head + "\n").getBytes(StandardCharsets.UTF_8))));
        List<TablePart> tables = new ArrayList<>();
        for (String table : Tables.names(client)) {
            tables.add(table(table, Tables.columns(client, table), copy));
        }
        if (ruleBooks != null && Files.isDirectory(ruleBooks)) {
            ruleBooks(ruleBooks);
        }
        BackupFile manifest = client.sql("SELECT seq, hash FROM audit_head")
                .query((row, number) -> new BackupFile(
                        BackupFile.FORMAT,
                        clock.instant().toString(),
                        EngineVersion.current(),
                        Tables.schema(client),
                        row.getLong("seq"),
                        row.getString("hash"),
                        tables,
                        Tables.sequences(client),
                        files))
                .single();
        zip.putNextEntry(new ZipEntry(BackupFile.MANIFEST));
        zip.write(JSON.writeValueAsString(manifest).getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
        return manifest;
    }

    private TablePart table(String table, List<String> columns, CopyManager copy) throws IOException, SQLException {
        zip.putNextEntry(new ZipEntry(BackupFile.TABLES + table));
        HashedPart part = new HashedPart();
        long rows;
        try (OutputStream out = part.to(zip)) {
            rows = copy.copyOut("COPY " + Tables.target(table, columns) + " TO STDOUT (ENCODING 'UTF8')", out);
        }
        zip.closeEntry();
        return new TablePart(table, columns, rows, part.sha256());
    }

    private void ruleBooks(Path folder) throws IOException {
        List<Path> kept;
        try (Stream<Path> all = Files.list(folder)) {
            kept = all.filter(file -> file.getFileName().toString().endsWith(".zip"))
                    .sorted()
                    .toList();
        }
        for (Path file : kept) {
            try (InputStream in = Files.newInputStream(file)) {
                file(BackupFile.RULE_BOOKS + file.getFileName(), in);
            }
        }
    }

    private void file(String entry, InputStream content) throws IOException {
        zip.putNextEntry(new ZipEntry(entry));
        HashedPart part = new HashedPart();
        long bytes;
        try (OutputStream out = part.to(zip)) {
            bytes = content.transferTo(out);
        }
        zip.closeEntry();
        files.add(new FilePart(entry, bytes, part.sha256()));
    }
}
