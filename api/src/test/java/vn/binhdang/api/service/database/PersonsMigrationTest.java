package vn.binhdang.api.service.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import vn.binhdang.api.TestDatabase;

/** Keys and drafts that were there before keys had a person. */
class PersonsMigrationTest {

    private static final String SERVICE = "binhdang_service";

    private final TestDatabase database = TestDatabase.fresh();

    @ParameterizedTest
    @ValueSource(strings = {"postgres", SERVICE})
    void whoWroteADraftIsWhoeverHasAKeyOfThatName(String owner) throws SQLException {
        if (owner.equals(SERVICE)) {
            asPostgres("ALTER SCHEMA public OWNER TO " + SERVICE);
        }
        migrate(owner, "7");
        asPostgres("INSERT INTO api_key (id, name, hash, role, territory, created_by, created_at, expires_at)"
                + " VALUES ('0a', 'An', 'x', 'POLICY', 'VN', 'test', now(), now())");
        asPostgres("INSERT INTO pack_draft (id, pack, edit, opened_at) VALUES (gen_random_uuid(), 'p', 2, now())");
        asPostgres("INSERT INTO pack_text (draft, edit, author, written_at, content, sha256)"
                + " SELECT id, 1, 'key/0a/An', now(), '', '' FROM pack_draft"
                + " UNION ALL SELECT id, 2, 'user/binh', now(), '', '' FROM pack_draft");
        migrate(owner, "8");
        JdbcClient service = database.asService();
        assertThat(service.sql("SELECT person FROM api_key").query(String.class).list())
                .containsExactly("An");
        assertThat(service.sql("SELECT person FROM pack_text ORDER BY edit")
                        .query(String.class)
                        .list())
                .containsExactly("An", "user/binh");
        assertThat(service.sql("SELECT has_column_privilege('pack_text', 'person', 'UPDATE')"
                                + " OR has_column_privilege('api_key', 'person', 'UPDATE')")
                        .query(Boolean.class)
                        .single())
                .isFalse();
    }

    private void migrate(String owner, String version) {
        Flyway.configure()
                .dataSource(new DriverManagerDataSource(url(), owner, ""))
                .placeholders(Map.of("service", SERVICE))
                .target(version)
                .load()
                .migrate();
    }

    private String url() {
        return database.settings().get(0).substring("spring.datasource.url=".length());
    }

    private void asPostgres(String change) throws SQLException {
        try (Connection connection = database.asOwner();
                Statement statement = connection.createStatement()) {
            statement.execute(change);
        }
    }
}
