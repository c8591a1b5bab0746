package vn.binhdang.api.service.access;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import lombok.RequiredArgsConstructor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Keys in the database. */
@Repository
@RequiredArgsConstructor
class ApiKeyStore {

    private final JdbcClient database;

    void add(ApiKey key) {
        database.sql("""
                        INSERT INTO api_key (id, name, person, hash, role, territory, created_by, created_at, expires_at)
                        VALUES (:id, :name, :person, :hash, :role, :territory, :createdBy, :createdAt, :expiresAt)
                        """)
                .param("id", key.id())
                .param("name", key.name())
                .param("person", key.person())
                .param("hash", key.hash())
                .param("role", key.role().name())
                .param("territory", key.territory())
                .param("createdBy", key.createdBy())
                .param("createdAt", Timestamp.from(key.createdAt()))
                .param("expiresAt", Timestamp.from(key.expiresAt()))
                .update();
    }

    Optional<ApiKey> find(String id) {
        return database.sql("SELECT * FROM api_key WHERE id = ?")
                .param(id)
                .query(ApiKeyStore::key)
                .optional();
    }

    /** All that there ever were, the oldest first. */
    List<ApiKey> all() {
        return database.sql("SELECT * FROM api_key ORDER BY created_at, id")
                .query(ApiKeyStore::key)
                .list();
    }

    /** Whether somebody can hand out keys. */
    boolean hasAdmin(Instant now) {
        return database.sql("SELECT EXISTS (SELECT 1 FROM api_key"
                        + " WHERE role = 'ADMIN' AND revoked_at IS NULL AND expires_at > ?)")
                .param(Timestamp.from(now))
                .query(Boolean.class)
                .single();
    }

    /** @return whether it was good until now */
    boolean revoke(String id, Instant now) {
        return database.sql("UPDATE api_key SET revoked_at = ? WHERE id = ? AND revoked_at IS NULL")
                        .params(Timestamp.from(now), id)
                        .update()
                == 1;
    }

    void usedOn(String id, LocalDate day) {
        database.sql("UPDATE api_key SET last_used = :day WHERE id = :id AND (last_used IS NULL OR last_used < :day)")
                .param("day", day)
                .param("id", id)
                .update();
    }

    private static ApiKey key(ResultSet row, int number) throws SQLException {
        Timestamp revoked = row.getTimestamp("revoked_at");
        return new ApiKey(
                row.getString("id"),
                row.getString("name"),
                row.getString("person"),
                row.getString("hash"),
                Role.valueOf(row.getString("role")),
                row.getString("territory"),
                row.getString("created_by"),
                row.getTimestamp("created_at").toInstant(),
                row.getTimestamp("expires_at").toInstant(),
                revoked == null ? null : revoked.toInstant(),
                row.getObject("last_used", LocalDate.class));
    }
}
