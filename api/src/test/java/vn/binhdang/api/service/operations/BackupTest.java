package vn.binhdang.api.service.operations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import vn.binhdang.api.TestDatabase;
import vn.binhdang.api.TestReports;
import vn.binhdang.api.service.NotReadyException;
import vn.binhdang.api.service.Service;
import vn.binhdang.api.service.ServiceClient;
import vn.binhdang.api.service.audit.AuditChain;
import vn.binhdang.api.service.database.OwnPostgres;
import vn.binhdang.api.service.database.ServiceDatabase;
import vn.binhdang.engine.text.Text;

/** A service with a database of its own is saved while it runs, and made anew elsewhere. */
class BackupTest {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-07-01T00:00:00Z"), ZoneOffset.UTC);
    private static final Map<String, String> NOTHING = Map.of();
    private static final String SCORECARD = "/api/v1/localities/30511/scorecard?period=2024";

    @TempDir
    @SuppressWarnings("NullAway.Init") // set by JUnit
    private static Path folder;

    @SuppressWarnings("NullAway.Init") // set before all tests
    private static ConfigurableApplicationContext service;

    @SuppressWarnings("NullAway.Init") // set before all tests
    private static String stored;

    @SuppressWarnings("NullAway.Init") // set before all tests
    private static Path backup;

    @BeforeAll
    static void aServiceThatHasReportsIsSavedWhileItRuns() throws IOException {
        service = serve("first");
        ServiceClient client = client(service);
        client.post("/api/v1/reports", Files.readString(TestReports.report("nhon-hung-2024.json")));
        client.post("/api/v1/reports", Files.readString(TestReports.report("lac-son-2024.json")));
        stored = client.get(SCORECARD).body();
        backup = folder.resolve("backup.zip");
        BackupFile written = Backup.write(backup, folder.resolve("first"), NOTHING, folder.resolve("books"), CLOCK);
        assertThat(written.auditEntries()).isEqualTo(2);
        assertThat(written.tables()).extracting(BackupFile.TablePart::table).contains("revision", "finding");
    }

    @AfterAll
    static void end() {
        service.close();
    }

    @Test
    void whatIsRestoredGivesTheSameAnswersAndItsAuditTrailHolds() throws IOException {
        Path books = folder.resolve("books-again");
        BackupFile restored = Restore.read(backup, folder.resolve("second"), NOTHING, books);
        assertThat(restored.auditEntries()).isEqualTo(2);
        assertThat(verify("second").faults()).isEmpty();
        assertThat(Files.readAllLines(folder.resolve("second/audit-heads.log")))
                .contains("2 " + verify("second").head());
        assertThat(books.toFile().list())
                .isEqualTo(folder.resolve("books").toFile().list());
        try (ConfigurableApplicationContext second = serve("second")) {
            ServiceClient client = client(second);
            assertThat(stored).isNotEmpty();
            assertThat(client.get(SCORECARD).body()).isEqualTo(stored);
            assertThat(client.post("/api/v1/reports", Files.readString(TestReports.report("nhon-hung-2024.json")))
                            .json()
                            .at("/receipts/0/status")
                            .asString())
                    .isEqualTo("UNCHANGED");
            client.post("/api/v1/reports", """
                    {"locality": "30511", "period": "2020", "indicators": {"gender-equality-budget": {"value": 1000}}}
                    """);
            assertThat(verify("second").entries()).isEqualTo(3);
        }
    }

    @Test
    void aServiceThatRunsIsVerifiedAndAChangeByItsOwnerIsFound() throws IOException, SQLException {
        Restore.read(backup, folder.resolve("third"), NOTHING, null);
        try (ServiceDatabase database = ServiceDatabase.open(folder.resolve("third"), NOTHING);
                Connection owner = database.asOwner();
                Statement statement = owner.createStatement()) {
            assertThat(verify("third").holds()).isTrue();
            statement.execute("UPDATE audit_entry SET actor = 'somebody else' WHERE seq = 1");
            assertThat(verify("third").faults())
                    .extracting(Text::en)
                    .anyMatch(fault -> fault.startsWith("entry 1 (report.submitted"));
        }
    }

    @Test
    void nothingIsOverwritten() {
        assertThatThrownBy(() -> Restore.read(backup, folder.resolve("first"), NOTHING, null))
                .isInstanceOf(NotReadyException.class)
                .hasMessageContaining("is not overwritten");
    }

    @Test
    void aBackupThatWasTouchedIsRefusedAndLeavesNothingBehind() throws IOException {
        Path touched = folder.resolve("touched.zip");
        copy(backup, touched);
        assertThatThrownBy(() -> Restore.read(touched, folder.resolve("fourth"), NOTHING, null))
                .isInstanceOf(NotReadyException.class)
                .hasMessageMatching("(?s).*(not as it was written|it cannot be restored).*");
        assertThat(folder.resolve("fourth/database")).doesNotExist();
    }

    @Test
    void whereThereIsNoDatabaseNoneIsMade() {
        assertThatThrownBy(() -> verify("nowhere"))
                .isInstanceOf(NotReadyException.class)
                .hasMessageStartingWith("there is no database in");
        assertThat(folder.resolve("nowhere")).doesNotExist();
    }

    private static AuditChain.Verification verify(String data) throws IOException {
        return AuditCheck.run(folder.resolve(data), NOTHING, rows -> done -> {}).chain();
    }

    private static ConfigurableApplicationContext serve(String data) {
        return new SpringApplicationBuilder(Service.class)
                .run(
                        "--server.port=0",
                        "--binhdang.data=" + folder.resolve(data),
                        "--binhdang.archive=" + folder.resolve("books"));
    }

    private static ServiceClient client(ConfigurableApplicationContext running) {
        return new ServiceClient(running.getEnvironment().getRequiredProperty("local.server.port", Integer.class))
                .asAdmin(TestDatabase.at(running.getBean(OwnPostgres.class).url()));
    }

    /** With one more finding, as somebody could write it who does not know of the hashes. */
    private static void copy(Path from, Path to) throws IOException {
        try (ZipFile zip = new ZipFile(from.toFile());
                ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(to))) {
            for (ZipEntry entry : List.copyOf(zip.stream().toList())) {
                out.putNextEntry(new ZipEntry(entry.getName()));
                byte[] content = zip.getInputStream(entry).readAllBytes();
                if (entry.getName().equals("tables/finding")) {
                    content[content.length - 2] = content[content.length - 2] == '1' ? (byte) '2' : (byte) '1';
                }
                out.write(content);
                out.closeEntry();
            }
        }
    }
}
