package vn.binhdang.api;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/**
 * Databases for tests, on one server for all of them: an embedded one, or the one that {@code binhdang.test.database}
 * names ({@code jdbc:postgresql://127.0.0.1:5432/}, whose user {@code postgres} needs no password).
 */
public final class TestDatabase {

    private static final String OWNER = "postgres";
    private static final String SERVICE = "binhdang_service";

    private final String url;

    private TestDatabase(String url) {
        this.url = url;
    }

    /** A database without a table. */
    public static TestDatabase fresh() {
        return create("");
    }

    /** One that is there already, of a service that is tried out as a whole. */
    public static TestDatabase at(String url) {
        return new TestDatabase(url);
    }

    /** Another one with the same content. Nobody may be connected to this one. */
    public TestDatabase copy() {
        return create(" TEMPLATE " + url.substring(url.lastIndexOf('/') + 1));
    }

    private static TestDatabase create(String template) {
        String name = "test_" + UUID.randomUUID().toString().replace('-', '_');
        try (Connection connection = DriverManager.getConnection(Server.ADDRESS + "postgres", OWNER, "");
                Statement statement = connection.createStatement()) {
            try (ResultSet known = statement.executeQuery("SELECT 1 FROM pg_roles WHERE rolname = '" + SERVICE + "'")) {
                if (!known.next()) {
                    statement.execute("CREATE ROLE " + SERVICE + " LOGIN");
                }
            }
            statement.execute("CREATE DATABASE " + name + template);
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
        return new TestDatabase(Server.ADDRESS + name);
    }

    /** Settings by which a service uses it. */
    public List<String> settings() {
        return List.of(
                "spring.datasource.url=" + url,
                "spring.datasource.username=" + SERVICE,
                "spring.datasource.hikari.maximum-pool-size=8",
                "spring.flyway.url=" + url,
                "spring.flyway.user=" + OWNER,
                "spring.flyway.password=");
    }

    /** As the service. */
    public JdbcClient asService() {
        return JdbcClient.create(new DriverManagerDataSource(url, SERVICE, ""));
    }

    /** As somebody with all rights, who could do anything to it. */
    public Connection asOwner() throws SQLException {
        return DriverManager.getConnection(url, OWNER, "");
    }

    /** Started when first asked for; it ends with the tests. */
    private static final class Server {

        static final String ADDRESS = address();

        private static String address() {
            String given = System.getProperty("binhdang.test.database", "");
            if (!given.isEmpty()) {
                return given;
            }
            try {
                // Without the promise to survive a crash, which tests of their own look at.
                EmbeddedPostgres server = EmbeddedPostgres.builder()
                        .setServerConfig("max_connections", "200")
                        .start();
                return "jdbc:postgresql://127.0.0.1:" + server.getPort() + "/";
            } catch (IOException failed) {
                throw new UncheckedIOException(failed);
            }
        }
    }
}
