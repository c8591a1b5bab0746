package vn.binhdang.api.service.findings;

import io.swagger.v3.oas.annotations.media.Schema;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import lombok.RequiredArgsConstructor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Documents in the database. */
@Repository
@RequiredArgsConstructor
class EvidenceStore {

    private final JdbcClient database;

    /** A document without its content. */
    @Schema(name = "Evidence")
    record Document(UUID id, String name, String mediaType, int size, String sha256, Instant addedAt, String addedBy) {}

    void add(UUID finding, Document document, byte[] content) {
        database.sql("""
                        INSERT INTO evidence (id, finding, name, media_type, size, sha256, content, added_at, added_by)
                        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
                        """)
                .params(
                        document.id(),
                        finding,
                        document.name(),
                        document.mediaType(),
                        document.size(),
                        document.sha256(),
                        content,
                        Timestamp.from(document.addedAt()),
                        document.addedBy())
                .update();
    }

    int count(UUID finding) {
        return database.sql("SELECT count(*) FROM evidence WHERE finding = ?")
                .param(finding)
                .query(Integer.class)
                .single();
    }

    List<Document> of(UUID finding) {
        return database.sql("SELECT id, name, media_type, size, sha256, added_at, added_by FROM evidence"
                        + " WHERE finding = ? ORDER BY added_at, id")
                .param(finding)
                .query(EvidenceStore::document)
                .list();
    }

    Optional<byte[]> content(UUID finding, UUID document) {
        return database.sql("SELECT content FROM evidence WHERE finding = ? AND id = ?")
                .params(finding, document)
                .query((row, number) -> row.getBytes("content"))
                .optional();
    }

    private static Document document(ResultSet row, int number) throws SQLException {
        return new Document(
                row.getObject("id", UUID.class),
                row.getString("name"),
                row.getString("media_type"),
                row.getInt("size"),
                row.getString("sha256"),
                row.getTimestamp("added_at").toInstant(),
                row.getString("added_by"));
    }
}
