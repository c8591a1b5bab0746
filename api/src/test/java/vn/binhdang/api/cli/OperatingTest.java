package vn.binhdang.api.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.binhdang.api.TestDatabase;

/** The commands with which a service is looked after. */
class OperatingTest {

    @TempDir
    @SuppressWarnings("NullAway.Init") // set by JUnit
    private Path folder;

    private final TestDatabase database = TestDatabase.fresh();

    @BeforeEach
    void tables() {
        Flyway.configure()
                .dataSource(url(), "postgres", "")
                .placeholders(Map.of("service", "binhdang_service"))
                .load()
                .migrate();
    }

    @Test
    void anAuditTrailThatHoldsEndsWith0AndOneThatDoesNotWith1() throws SQLException {
        Run holds = run("audit", "verify", "--data", folder.toString());
        assertThat(holds.err()).contains("There is no " + folder.resolve("audit-heads.log"));
        assertThat(holds.out()).startsWith("The audit trail holds: 0 entries");
        assertThat(holds.status()).isEqualTo(ExitStatus.CLEAN);
        try (Connection connection = database.asOwner();
                Statement statement = connection.createStatement()) {
            statement.execute("UPDATE audit_head SET seq = 7");
        }
        Run broken = run("audit", "verify", "--data", folder.toString());
        assertThat(broken.out()).isEqualTo("""
                        the chain ends at entry 0, and should at 7
                        The audit trail does NOT hold: 0 entries, 1 faults
                        """);
        assertThat(broken.status()).isEqualTo(ExitStatus.FINDINGS);
    }

    @Test
    void whatCannotBeReadEndsWith5AndNoTrace() {
        Run nowhere = Run.in(Map.of("LANG", "vi_VN.UTF-8"), "", "audit", "verify", "--data", folder.toString());
        assertThat(nowhere.status()).isEqualTo(ExitStatus.ENGINE_FAILED);
        assertThat(nowhere.err()).startsWith("Chưa kiểm tra được nhật ký: trong " + folder + " không có cơ sở dữ liệu");
        Run away = Run.in(
                Map.of("LANG", "en", "SPRING_DATASOURCE_URL", "jdbc:postgresql://127.0.0.1:1/none"),
                "",
                "audit",
                "verify",
                "--data",
                folder.toString());
        assertThat(away.status()).isEqualTo(ExitStatus.ENGINE_FAILED);
        assertThat(away.err()).startsWith("The audit trail cannot be verified: the database cannot be read:");
    }

    @Test
    void aBackupIsWrittenRestoredAndVerified() {
        Path file = folder.resolve("backup.zip");
        Run written = run("backup", file.toString(), "--data", folder.toString());
        assertThat(written.err()).contains("Written: " + file);
        assertThat(written.status()).isZero();
        Path restored = folder.resolve("restored");
        Run read = Run.of("restore", file.toString(), "--data", restored.toString());
        assertThat(read.err()).contains("The audit trail holds.");
        assertThat(read.status()).isZero();
        Run again = Run.of("restore", file.toString(), "--data", restored.toString());
        assertThat(again.err()).contains("it is not overwritten");
        assertThat(again.status()).isEqualTo(ExitStatus.ENGINE_FAILED);
    }

    @Test
    void whatIsNoBackupIsNotRestored() throws IOException {
        Path file = Files.writeString(folder.resolve("no-backup.zip"), "no zip");
        assertThat(Run.of(
                                "restore",
                                file.toString(),
                                "--data",
                                folder.resolve("x").toString())
                        .status())
                .isEqualTo(ExitStatus.ENGINE_FAILED);
        assertThat(folder.resolve("x")).doesNotExist();
    }

    @Test
    void theDoctorSpeaksToPeopleAndToPrograms() {
        Run table = Run.in(Map.of("LANG", "vi_VN.UTF-8"), "", "doctor", "--data", folder.toString(), "--port", "0");
        assertThat(table.out()).contains("Tốt", "rule-files", "bộ chỉ tiêu");
        assertThat(table.status()).isZero();
        Run faulty = Run.of(
                "doctor",
                "--data",
                folder.toString(),
                "--port",
                "0",
                "--format",
                "json",
                "--rules",
                folder.resolve("none").toString());
        assertThat(faulty.status()).isEqualTo(ExitStatus.FINDINGS);
        assertThat(JsonMapper.shared().readTree(faulty.out()).valueStream())
                .filteredOn(one -> one.get("level").asString().equals("FAULT"))
                .extracting((JsonNode one) -> one.get("check").asString())
                .containsExactly("rule-files");
    }

    private Run run(String... arguments) {
        return Run.in(
                Map.of(
                        "LANG", "en_GB.UTF-8",
                        "SPRING_DATASOURCE_URL", url(),
                        "SPRING_DATASOURCE_USERNAME", "binhdang_service",
                        "SPRING_FLYWAY_USER", "postgres",
                        "BINHDANG_ARCHIVE", "none"),
                "",
                arguments);
    }

    private String url() {
        return database.settings().get(0).split("=", 2)[1];
    }
}
