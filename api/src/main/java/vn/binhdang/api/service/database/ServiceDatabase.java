package vn.binhdang.api.service.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.binhdang.api.service.NotReadyException;
import vn.binhdang.engine.text.Text;

/**
 * The database of the service for commands that work beside it: the one that runs, one of our own that is started for
 * as long as it is needed, or the outside one that the environment names as it does for the service.
 */
public final class ServiceDatabase implements AutoCloseable {

    private static final int FIELD_OF_PORT = 3;

    private final String url;
    private final Account service;
    private final Account owner;
    private final @Nullable OwnPostgres started;

    /** Who connects. */
    private record Account(String user, String password) {}

    private ServiceDatabase(String url, Account service, Account owner, @Nullable OwnPostgres started) {
        this.url = url;
        this.service = service;
        this.owner = owner;
        this.started = started;
    }

    /** Whether the environment names a server that is not ours. */
    public static boolean isOutside(Map<String, String> environment) {
        return !environment.getOrDefault("SPRING_DATASOURCE_URL", "").isEmpty();
    }

    /**
     * The database that is there.
     *
     * @param data folder of the service
     * @throws NotReadyException if there is none, or it cannot be started
     */
    public static ServiceDatabase open(Path data, Map<String, String> environment) throws IOException {
        if (isOutside(environment)) {
            return outside(environment);
        }
        Path folder = data.resolve("database");
        if (!Files.exists(folder.resolve("postgres").resolve("PG_VERSION"))) {
            throw new NotReadyException(Text.of(
                    "trong %s không có cơ sở dữ liệu; hãy chọn đúng thư mục bằng --data",
                    "there is no database in %s; choose the right folder with --data", data));
        }
        return RunningPostgres.on(folder.resolve("postgres")).isPresent() ? running(folder) : start(folder);
    }

    /** Whether the service, or what it has left, runs a server on the data. */
    public static boolean isRunning(Path data) throws IOException {
        return RunningPostgres.on(data.resolve("database").resolve("postgres")).isPresent();
    }

    /**
     * A new database of our own, without a table.
     *
     * @throws NotReadyException if there is one already
     */
    public static ServiceDatabase create(Path data) throws IOException {
        Path folder = data.resolve("database");
        if (Files.exists(folder.resolve("postgres"))) {
            throw new NotReadyException(Text.of(
                    "trong %s đã có cơ sở dữ liệu; không ghi đè",
                    "there is a database in %s already; it is not overwritten", data));
        }
        return start(folder);
    }

    private static ServiceDatabase start(Path folder) throws IOException {
        OwnPostgres postgres = new OwnPostgres(folder, Map.of());
        return own(postgres.url(), postgres);
    }

    private static ServiceDatabase running(Path folder) throws IOException {
        List<String> fields = Files.readAllLines(folder.resolve("postgres").resolve("postmaster.pid"));
        if (fields.size() <= FIELD_OF_PORT) {
            throw new NotReadyException(Text.of(
                    "cơ sở dữ liệu trong %s đang khởi động; hãy thử lại sau ít giây",
                    "the database in %s is starting; try again in a few seconds", folder));
        }
        return own(
                "jdbc:postgresql://127.0.0.1:" + fields.get(FIELD_OF_PORT).strip() + "/" + OwnPostgres.DATABASE, null);
    }

    private static ServiceDatabase own(String url, @Nullable OwnPostgres started) {
        return new ServiceDatabase(
                url, new Account(OwnPostgres.SERVICE, ""), new Account(OwnPostgres.OWNER, ""), started);
    }

    private static ServiceDatabase outside(Map<String, String> environment) {
        Account service = new Account(
                environment.getOrDefault("SPRING_DATASOURCE_USERNAME", ""),
                environment.getOrDefault("SPRING_DATASOURCE_PASSWORD", ""));
        String owner = environment.getOrDefault("SPRING_FLYWAY_USER", "");
        return new ServiceDatabase(
                environment.getOrDefault("SPRING_DATASOURCE_URL", ""),
                service,
                owner.isEmpty() ? service : new Account(owner, environment.getOrDefault("SPRING_FLYWAY_PASSWORD", "")),
                null);
    }

    public String url() {
        return url;
    }

    /** Name of the role that runs the service. */
    public String serviceRole() {
        return service.user();
    }

    public Connection asService() throws SQLException {
        return DriverManager.getConnection(url, service.user(), service.password());
    }

    /** As the role that owns the tables; where none is named, as that of the service. */
    public Connection asOwner() throws SQLException {
        return DriverManager.getConnection(url, owner.user(), owner.password());
    }

    public String owner() {
        return owner.user();
    }

    public String ownerPassword() {
        return owner.password();
    }

    /** Ends the server if it was started for this. */
    @Override
    public void close() throws IOException {
        if (started != null) {
            started.close();
        }
    }
}
