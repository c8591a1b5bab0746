package vn.binhdang.api.service.publishing;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import lombok.RequiredArgsConstructor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.binhdang.api.service.rulebooks.PublishedPack;

/** Approved versions in the database, and which of them decide. */
@Repository
@RequiredArgsConstructor
class VersionStore {

    private static final String VERSIONS = """
            SELECT v.*, t.sha256,
                array(SELECT DISTINCT author FROM pack_text a WHERE a.draft = v.draft ORDER BY author) AS authors
            FROM pack_version v JOIN pack_text t ON t.draft = v.draft AND t.edit = v.edit
            """;

    /** The rule book by which the service decides since the last change. */
    record TakenUp(String ruleBook, List<PublishedPack> versions) {}

    private final JdbcClient database;

    /** All versions of the pack, the oldest first. */
    List<Version> all(String pack) {
        return database.sql(VERSIONS + "WHERE v.pack = ? ORDER BY v.number")
                .param(pack)
                .query(VersionStore::version)
                .list();
    }

    Optional<Version> find(String pack, int number) {
        return database.sql(VERSIONS + "WHERE v.pack = ? AND v.number = ?")
                .params(pack, number)
                .query(VersionStore::version)
                .optional();
    }

    PackUpload text(String pack, int number) {
        return database.sql("""
                        SELECT t.content, t.cases
                        FROM pack_version v JOIN pack_text t ON t.draft = v.draft AND t.edit = v.edit
                        WHERE v.pack = ? AND v.number = ?
                        """).params(pack, number).query(PackUpload.class).single();
    }

    /** Of each pack the one whose day came last; of one day the one that was approved last. */
    List<PublishedPack> due(LocalDate day) {
        return database.sql("""
                        SELECT DISTINCT ON (v.pack) v.pack, v.number AS version, t.sha256
                        FROM pack_version v JOIN pack_text t ON t.draft = v.draft AND t.edit = v.edit
                        WHERE v.from_day <= ?
                        ORDER BY v.pack, v.from_day DESC, v.number DESC
                        """).param(day).query(PublishedPack.class).list();
    }

    /** Numbers it behind those of the pack that are there. */
    int add(Draft draft, String approvedBy, Instant now, LocalDate from) {
        return database.sql("""
                        INSERT INTO pack_version (pack, number, draft, edit, approved_by, approved_at, from_day)
                        SELECT :pack, coalesce(max(number), 0) + 1, :draft, :edit, :by, :at, :from
                        FROM pack_version WHERE pack = :pack
                        RETURNING number
                        """)
                .param("pack", draft.pack())
                .param("draft", draft.draft())
                .param("edit", draft.edit())
                .param("by", approvedBy)
                .param("at", Timestamp.from(now))
                .param("from", from)
                .query(Integer.class)
                .single();
    }

    Optional<TakenUp> lastTakenUp() {
        return database.sql("SELECT sha256, packs, versions FROM rule_book_taken_up ORDER BY number DESC LIMIT 1")
                .query(this::takenUp)
                .optional();
    }

    void addTakenUp(String ruleBook, List<PublishedPack> versions, Instant now) {
        database.sql("INSERT INTO rule_book_taken_up (sha256, packs, versions, taken_up_at) VALUES (?, ?, ?, ?)")
                .params(
                        ruleBook,
                        versions.stream().map(PublishedPack::pack).toArray(String[]::new),
                        versions.stream().map(PublishedPack::version).toArray(Integer[]::new),
                        Timestamp.from(now))
                .update();
    }

    private TakenUp takenUp(ResultSet row, int index) throws SQLException {
        String[] packs = (String[]) row.getArray("packs").getArray();
        Integer[] numbers = (Integer[]) row.getArray("versions").getArray();
        return new TakenUp(
                row.getString("sha256"),
                IntStream.range(0, packs.length)
                        .mapToObj(at -> find(packs[at], numbers[at]).orElseThrow())
                        .map(version -> new PublishedPack(version.pack(), version.version(), version.sha256()))
                        .toList());
    }

    private static Version version(ResultSet row, int index) throws SQLException {
        return new Version(
                row.getString("pack"),
                row.getInt("number"),
                row.getObject("draft", UUID.class),
                row.getString("sha256"),
                List.of((String[]) row.getArray("authors").getArray()),
                row.getString("approved_by"),
                row.getTimestamp("approved_at").toInstant(),
                row.getObject("from_day", LocalDate.class));
    }
}
