package vn.binhdang.api.service.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import vn.binhdang.api.service.NotReadyException;

/** The server that the service starts for itself, and what happens to it when something is killed. */
@Timeout(120)
class OwnPostgresTest {

    @TempDir
    @SuppressWarnings("NullAway.Init") // set by JUnit
    private Path folder;

    @Test
    void whatIsConfirmedIsOnTheDiskAndThereAfterARestart() throws Exception {
        try (OwnPostgres postgres = new OwnPostgres(folder, Map.of())) {
            assertThat(ask(postgres, "SHOW fsync")).isEqualTo("on");
            assertThat(ask(postgres, "SHOW full_page_writes")).isEqualTo("on");
            assertThat(ask(postgres, "SHOW synchronous_commit")).isEqualTo("on");
            assertThat(ask(postgres, "SHOW listen_addresses")).isEqualTo("127.0.0.1");
            tell(postgres, "CREATE TABLE kept AS SELECT 42 AS number");
        }
        try (OwnPostgres postgres = new OwnPostgres(folder, Map.of())) {
            assertThat(ask(postgres, "SELECT number FROM kept")).isEqualTo("42");
        }
    }

    @Test
    void aFolderInUseIsRefused() throws IOException {
        try (OwnPostgres postgres = new OwnPostgres(folder, Map.of())) {
            assertThat(postgres.url()).startsWith("jdbc:postgresql://127.0.0.1:");
            assertThatThrownBy(() -> new OwnPostgres(folder, Map.of()))
                    .isInstanceOf(NotReadyException.class)
                    .hasMessageContaining("is in use by another service");
        }
    }

    @Test
    void aServerThatIsKilledComesBackWhereItWasWithAllThatWasConfirmed() throws Exception {
        try (OwnPostgres postgres = new OwnPostgres(folder, Map.of())) {
            tell(postgres, "CREATE TABLE kept AS SELECT 42 AS number");
            ProcessHandle server =
                    RunningPostgres.on(folder.resolve("postgres")).orElseThrow();
            server.destroyForcibly();
            server.onExit().get(60, TimeUnit.SECONDS);
            postgres.awaitRevival();
            assertThat(ask(postgres, "SELECT number FROM kept")).isEqualTo("42");
            assertThat(RunningPostgres.on(folder.resolve("postgres"))
                            .orElseThrow()
                            .pid())
                    .isNotEqualTo(server.pid());
        }
    }

    @Test
    void aServerLeftByAKilledServiceIsEndedAndItsDataTakenUp() throws Exception {
        Process service = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        KilledService.class.getName(),
                        folder.toString())
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("service.log").toFile())
                .start();
        assertThat(service.waitFor(120, TimeUnit.SECONDS)).isTrue();
        ProcessHandle left = RunningPostgres.on(folder.resolve("postgres")).orElseThrow();

        try (OwnPostgres postgres = new OwnPostgres(folder, Map.of())) {
            assertThat(left.isAlive()).isFalse();
            assertThat(ask(postgres, "SELECT number FROM kept")).isEqualTo("42");
        }
    }

    /** A service that writes something, and has no chance to end in order. */
    static final class KilledService {

        private KilledService() {}

        public static void main(String[] arguments) throws Exception {
            OwnPostgres postgres = new OwnPostgres(Path.of(arguments[0]), Map.of());
            tell(postgres, "CREATE TABLE kept AS SELECT 42 AS number");
            Runtime.getRuntime().halt(137);
        }
    }

    private static String ask(OwnPostgres postgres, String query) throws SQLException {
        try (Connection connection = connect(postgres);
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(query)) {
            rows.next();
            return rows.getString(1);
        }
    }

    private static void tell(OwnPostgres postgres, String command) throws SQLException {
        try (Connection connection = connect(postgres);
                Statement statement = connection.createStatement()) {
            statement.execute(command);
        }
    }

    private static Connection connect(OwnPostgres postgres) throws SQLException {
        return DriverManager.getConnection(postgres.url(), OwnPostgres.OWNER, "");
    }
}
