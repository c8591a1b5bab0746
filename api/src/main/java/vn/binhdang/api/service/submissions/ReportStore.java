package vn.binhdang.api.service.submissions;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import lombok.RequiredArgsConstructor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;
import vn.binhdang.engine.EngineVersion;
import vn.binhdang.engine.localities.Locality;
import vn.binhdang.engine.report.Report;

/** Reports and their revisions in the database. */
@Repository
@RequiredArgsConstructor
class ReportStore {

    private static final String LATEST = """
            SELECT u.id, u.locality, u.path, u.period, u.state, u.revision, coalesce(r.content_sha256, '') AS content_sha256,
                coalesce(r.result_sha256, '') AS result_sha256, coalesce(r.received_at, u.created_at) AS received_at
            FROM unit_report u LEFT JOIN revision r ON r.report = u.id AND r.number = u.revision
            """;

    private final JdbcClient database;
    private final JsonMapper json = JsonMapper.shared();

    /** The report of the unit for the period; held until the transaction ends, so that revisions are numbered in turn. */
    Optional<StoredReport> hold(Report report) {
        return database.sql(LATEST + "WHERE u.locality = ? AND u.period = ? FOR UPDATE OF u")
                .params(report.locality(), report.period().toString())
                .query(ReportStore::stored)
                .optional();
    }

    Optional<StoredReport> find(UUID id) {
        return database.sql(LATEST + "WHERE u.id = ?")
                .param(id)
                .query(ReportStore::stored)
                .optional();
    }

    /** That of the unit which the code meant when the period ended. */
    Optional<StoredReport> find(String locality, String period) {
        return database.sql(LATEST + "WHERE u.locality = ? AND u.period = ?")
                .params(locality, period)
                .query(ReportStore::stored)
                .optional();
    }

    /** Adds a report without a revision, unless it is there already. */
    void add(UUID id, CheckedReport checked, Instant now) {
        Locality locality = checked.scorecard().locality();
        Report report = checked.scorecard().report();
        database.sql("""
                        INSERT INTO unit_report
                            (id, locality, path, level, period, period_last, series, revision, created_at)
                        VALUES (?, ?, ?, ?, ?, ?, ?, 0, ?)
                        ON CONFLICT (locality, period) DO NOTHING
                        """)
                .params(
                        id,
                        locality.code(),
                        checked.path().toArray(new String[0]),
                        locality.level().code(),
                        report.period().toString(),
                        report.period().last(),
                        report.period().series(),
                        Timestamp.from(now))
                .update();
    }

    /** Adds a revision and makes it the latest. */
    void addRevision(UUID id, int number, CheckedReport checked, Submission submission, Instant now) {
        database.sql("""
                        WITH latest AS (UPDATE unit_report SET revision = :number, state = :state WHERE id = :report)
                        INSERT INTO revision (report, number, received_at, received_from, reason, format, submitted_on,
                            content, content_sha256, as_of, rule_book, engine, result, result_sha256, planned, verdicts)
                        VALUES (:report, :number, :at, :from, :reason, :format, :submittedOn,
                            :content, :contentHash, :asOf, :ruleBook, :engine, :result, :resultHash, :planned,
                            :verdicts::jsonb)
                        """)
                .param("report", id)
                .param("number", number)
                .param("state", submission.draft() ? "draft" : "sent")
                .param("at", Timestamp.from(now))
                .param("from", submission.caller().name())
                .param("reason", number == 1 ? null : submission.reason())
                .param("format", submission.format().code())
                .param("submittedOn", checked.scorecard().report().submittedOn())
                .param("content", checked.content())
                .param("contentHash", checked.contentHash())
                .param("asOf", checked.scorecard().asOf())
                .param("ruleBook", checked.scorecard().ruleBook().hex())
                .param("engine", EngineVersion.current())
                .param("result", checked.result())
                .param("resultHash", checked.resultHash())
                .param("planned", checked.scorecard().summary().total())
                .param(
                        "verdicts",
                        json.writeValueAsString(checked.scorecard().summary().counts()))
                .update();
    }

    void giveBack(UUID id) {
        database.sql("UPDATE unit_report SET state = 'returned' WHERE id = ?")
                .param(id)
                .update();
    }

    List<Revision> revisions(UUID id) {
        return database.sql("SELECT * FROM revision WHERE report = ? ORDER BY number")
                .param(id)
                .query(ReportStore::revision)
                .list();
    }

    Optional<Revision> revision(UUID id, int number) {
        return database.sql("SELECT * FROM revision WHERE report = ? AND number = ?")
                .params(id, number)
                .query(ReportStore::revision)
                .optional();
    }

    Optional<StoredResult> result(UUID id, int number) {
        return database.sql("SELECT result, result_sha256 FROM revision WHERE report = ? AND number = ?")
                .params(id, number)
                .query((row, index) -> new StoredResult(row.getBytes("result"), row.getString("result_sha256")))
                .optional();
    }

    private static StoredReport stored(ResultSet row, int number) throws SQLException {
        return new StoredReport(
                row.getObject("id", UUID.class),
                row.getString("locality"),
                List.of((String[]) row.getArray("path").getArray()),
                row.getString("period"),
                StoredReport.State.valueOf(row.getString("state").toUpperCase(Locale.ROOT)),
                row.getInt("revision"),
                row.getString("content_sha256"),
                row.getString("result_sha256"),
                row.getTimestamp("received_at").toInstant());
    }

    private static Revision revision(ResultSet row, int number) throws SQLException {
        return new Revision(
                row.getInt("number"),
                row.getTimestamp("received_at").toInstant(),
                row.getString("received_from"),
                row.getString("reason"),
                row.getString("format"),
                row.getObject("submitted_on", LocalDate.class),
                row.getObject("as_of", LocalDate.class),
                row.getString("rule_book"),
                row.getString("engine"),
                row.getString("content_sha256"),
                row.getString("result_sha256"),
                row.getString("content"));
    }
}
