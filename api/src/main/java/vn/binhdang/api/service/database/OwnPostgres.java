package vn.binhdang.api.service.database;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.Map;
import lombok.extern.slf4j.Slf4j;
import vn.binhdang.api.service.NotReadyException;
import vn.binhdang.engine.text.Text;

/**
 * A PostgreSQL server of the service's own on a kept data directory, reachable from this machine only. What it has
 * confirmed is on the disk. A server that dies is started again on the same port.
 */
@Slf4j
public final class OwnPostgres implements AutoCloseable {

    static final String OWNER = "postgres";
    static final String SERVICE = "binhdang_service";
    static final String DATABASE = "binhdang";
    private static final int MOST_ATTEMPTS = 5;
    private static final Duration START_WAIT = Duration.ofSeconds(60);

    private final DataFolder folder;
    private final Map<String, String> settings;
    private final int port;
    private EmbeddedPostgres server;
    private boolean closing;
    private int revivals;

    /**
     * Starts the server, or a new one on the data of the last; a server left over is ended first.
     *
     * @param settings of the server, over those that keep data safe
     */
    OwnPostgres(Path folder, Map<String, String> settings) throws IOException {
        this.folder = DataFolder.hold(folder);
        this.settings = Map.copyOf(settings);
        this.port = freePort();
        try {
            RunningPostgres.end(this.folder.postgres());
            this.server = start();
            prepare();
        } catch (IOException | SQLException | IllegalStateException failed) {
            this.folder.close();
            throw new NotReadyException(
                    Text.of(
                            "không khởi động được cơ sở dữ liệu trong %s (xem %s): %s",
                            "the database in %s cannot be started (see %s): %s",
                            folder,
                            this.folder.log(),
                            String.valueOf(failed.getMessage())),
                    failed);
        }
    }

    /** Where clients find the server. */
    public String url() {
        return "jdbc:postgresql://127.0.0.1:" + port + "/" + DATABASE;
    }

    private EmbeddedPostgres start() throws IOException {
        EmbeddedPostgres.Builder builder = EmbeddedPostgres.builder()
                .setDataDirectory(folder.postgres())
                .setOverrideWorkingDirectory(folder.program().toFile())
                .setCleanDataDirectory(false)
                .setRegisterShutdownHook(false)
                .setPort(port)
                .setPGStartupWait(START_WAIT)
                .setServerConfig("listen_addresses", "127.0.0.1")
                .setServerConfig("max_connections", "60")
                // The library switches these off for tests.
                .setServerConfig("fsync", "on")
                .setServerConfig("full_page_writes", "on")
                .setServerConfig("synchronous_commit", "on")
                // Details of an error quote what somebody has reported.
                .setServerConfig("log_error_verbosity", "terse")
                .setOutputRedirector(
                        ProcessBuilder.Redirect.appendTo(folder.log().toFile()))
                .setErrorRedirector(
                        ProcessBuilder.Redirect.appendTo(folder.log().toFile()));
        settings.forEach(builder::setServerConfig);
        EmbeddedPostgres started = builder.start();
        RunningPostgres.on(folder.postgres())
                .ifPresent(process -> process.onExit().thenRun(this::revive));
        return started;
    }

    /** Roles and database on the first start; and a look whether what is confirmed is on the disk. */
    private void prepare() throws SQLException {
        try (Connection connection = server.getPostgresDatabase().getConnection();
                Statement statement = connection.createStatement()) {
            if (isEmpty(statement, "SELECT 1 FROM pg_roles WHERE rolname = '" + SERVICE + "'")) {
                statement.execute("CREATE ROLE " + SERVICE + " LOGIN");
            }
            if (isEmpty(statement, "SELECT 1 FROM pg_database WHERE datname = '" + DATABASE + "'")) {
                statement.execute("CREATE DATABASE " + DATABASE);
            }
            if (isEmpty(statement, "SELECT 1 FROM pg_settings WHERE name = 'fsync' AND setting = 'on'")) {
                throw new IllegalStateException("fsync is off");
            }
        }
    }

    private static boolean isEmpty(Statement statement, String query) throws SQLException {
        try (ResultSet rows = statement.executeQuery(query)) {
            return !rows.next();
        }
    }

    /** Returns once a server that had died is back. */
    synchronized void awaitRevival() throws InterruptedException {
        while (revivals == 0) {
            wait();
        }
    }

    private synchronized void revive() {
        if (closing) {
            return;
        }
        log.error("the database server has ended by itself; it is started again");
        for (int attempt = 1; attempt <= MOST_ATTEMPTS; attempt++) {
            try {
                server.close();
                server = start();
                revivals++;
                notifyAll();
                log.info("the database server is back");
                return;
            } catch (IOException | IllegalStateException failed) {
                // What is left of the old one may take a moment to end.
                log.error("the database server cannot be started again (attempt {}): {}", attempt, failed.toString());
            }
        }
    }

    @Override
    public synchronized void close() throws IOException {
        closing = true;
        server.close();
        folder.close();
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }
}
