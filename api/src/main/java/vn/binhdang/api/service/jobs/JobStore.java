package vn.binhdang.api.service.jobs;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import lombok.RequiredArgsConstructor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.binhdang.api.service.access.Caller;
import vn.binhdang.api.service.access.Role;

/** Jobs in the database. */
@Repository
@RequiredArgsConstructor
class JobStore {

    private final JdbcClient database;

    void add(Job job, byte[] input) {
        database.sql("""
                        INSERT INTO job (id, kind, state, caller, person, role, territory, created_at, parameters, input)
                        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?::jsonb, ?)
                        """)
                .params(
                        job.id(),
                        job.kind(),
                        written(job.state()),
                        job.caller().name(),
                        job.caller().person(),
                        job.caller().role().name(),
                        job.caller().territory(),
                        Timestamp.from(job.createdAt()),
                        job.parameters(),
                        input)
                .update();
    }

    Optional<Job> find(UUID id) {
        return database.sql("SELECT * FROM job WHERE id = ?")
                .param(id)
                .query(JobStore::job)
                .optional();
    }

    byte[] input(UUID id) {
        return database.sql("SELECT input FROM job WHERE id = ?")
                .param(id)
                .query((row, number) -> row.getBytes("input"))
                .single();
    }

    void running(UUID id) {
        database.sql("UPDATE job SET state = ? WHERE id = ?")
                .params(written(Job.State.RUNNING), id)
                .update();
    }

    void total(UUID id, int total) {
        database.sql("UPDATE job SET total = ? WHERE id = ?").params(total, id).update();
    }

    void dealtWith(UUID id, int from, List<String> entries) {
        database.sql("""
                        WITH job AS (UPDATE job SET done = ? WHERE id = ?)
                        INSERT INTO job_entry (job, position, entry) SELECT ?, * FROM unnest(?, ?)
                        """)
                .params(
                        from + entries.size(),
                        id,
                        id,
                        IntStream.range(from, from + entries.size()).boxed().toArray(Integer[]::new),
                        entries.toArray(String[]::new))
                .update();
    }

    /** What the work was given is not kept. */
    void ended(UUID id, Job.State state, String outcome, Instant at) {
        database.sql("UPDATE job SET state = ?, outcome = ?, finished_at = ?, input = NULL WHERE id = ?")
                .params(written(state), outcome, Timestamp.from(at), id)
                .update();
    }

    /** As JSON, from a position on. */
    List<String> entries(UUID id, int from, int most) {
        return database.sql("SELECT entry FROM job_entry WHERE job = ? AND position >= ? ORDER BY position LIMIT ?")
                .params(id, from, most)
                .query(String.class)
                .list();
    }

    private static String written(Job.State state) {
        return state.name().toLowerCase(Locale.ROOT);
    }

    private static Job job(ResultSet row, int number) throws SQLException {
        Timestamp finished = row.getTimestamp("finished_at");
        return new Job(
                row.getObject("id", UUID.class),
                row.getString("kind"),
                Job.State.valueOf(row.getString("state").toUpperCase(Locale.ROOT)),
                new Caller(
                        row.getString("caller"),
                        row.getString("person"),
                        Role.valueOf(row.getString("role")),
                        row.getString("territory")),
                row.getTimestamp("created_at").toInstant(),
                finished == null ? null : finished.toInstant(),
                row.getString("parameters"),
                row.getInt("done"),
                row.getObject("total", Integer.class),
                row.getString("outcome"));
    }
}
