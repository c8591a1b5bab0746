package vn.binhdang.api.service.publishing;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.binhdang.api.service.access.Caller;

/** Drafts and their texts in the database. */
@Repository
@RequiredArgsConstructor
class DraftStore {

    private static final String DRAFTS = """
            SELECT d.*, array(SELECT DISTINCT author FROM pack_text t WHERE t.draft = d.id ORDER BY author) AS authors,
                array(SELECT DISTINCT person FROM pack_text t WHERE t.draft = d.id) AS persons
            FROM pack_draft d
            """;

    private final JdbcClient database;

    Optional<Draft> open(String pack) {
        return database.sql(DRAFTS + "WHERE pack = ? AND state = 'open'")
                .param(pack)
                .query(DraftStore::draft)
                .optional();
    }

    /** The open draft of the pack, held until the transaction ends. */
    Optional<Draft> hold(String pack) {
        database.sql("SELECT pg_advisory_xact_lock(hashtextextended(?, 6))")
                .param("pack " + pack)
                .query((row, number) -> number)
                .single();
        return open(pack);
    }

    /** All drafts of the pack, the oldest first. */
    List<Draft> all(String pack) {
        return database.sql(DRAFTS + "WHERE pack = ? ORDER BY opened_at, id")
                .param(pack)
                .query(DraftStore::draft)
                .list();
    }

    PackUpload text(UUID draft, int edit) {
        return database.sql("SELECT content, cases FROM pack_text WHERE draft = ? AND edit = ?")
                .params(draft, edit)
                .query(PackUpload.class)
                .single();
    }

    void add(UUID id, String pack, @Nullable Integer restores, Instant now) {
        database.sql(
                        "INSERT INTO pack_draft (id, pack, edit, restores, opened_at) VALUES (:id, :pack, 0, :restores, :at)")
                .param("id", id)
                .param("pack", pack)
                .param("restores", restores)
                .param("at", Timestamp.from(now))
                .update();
    }

    /** Adds a text to a draft and makes it the latest. */
    void addText(UUID draft, int edit, PackUpload text, Caller author, Instant now) {
        database.sql("""
                        WITH latest AS (UPDATE pack_draft SET edit = :edit WHERE id = :draft)
                        INSERT INTO pack_text (draft, edit, author, person, written_at, content, cases, sha256)
                        VALUES (:draft, :edit, :author, :person, :at, :content, :cases, :sha256)
                        """)
                .param("draft", draft)
                .param("edit", edit)
                .param("author", author.name())
                .param("person", author.person())
                .param("at", Timestamp.from(now))
                .param("content", text.content())
                .param("cases", text.cases())
                .param("sha256", text.sha256())
                .update();
    }

    void close(UUID draft, Draft.State state, Instant now) {
        database.sql("UPDATE pack_draft SET state = ?, closed_at = ? WHERE id = ?")
                .params(state.name().toLowerCase(Locale.ROOT), Timestamp.from(now), draft)
                .update();
    }

    private static Draft draft(ResultSet row, int number) throws SQLException {
        Timestamp closed = row.getTimestamp("closed_at");
        return new Draft(
                row.getObject("id", UUID.class),
                row.getString("pack"),
                Draft.State.valueOf(row.getString("state").toUpperCase(Locale.ROOT)),
                row.getInt("edit"),
                row.getObject("restores", Integer.class),
                List.of((String[]) row.getArray("authors").getArray()),
                List.of((String[]) row.getArray("persons").getArray()),
                row.getTimestamp("opened_at").toInstant(),
                closed == null ? null : closed.toInstant());
    }
}
