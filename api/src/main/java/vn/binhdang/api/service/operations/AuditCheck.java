package vn.binhdang.api.service.operations;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Map;
import java.util.function.LongConsumer;
import java.util.function.LongFunction;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.binhdang.api.service.NotReadyException;
import vn.binhdang.api.service.audit.AuditChain;
import vn.binhdang.api.service.database.ServiceDatabase;
import vn.binhdang.engine.text.Text;

/** Verifies the audit chain of a service, whether it runs or not. */
public final class AuditCheck {

    /**
     * What was found.
     *
     * @param heads file outside the database that was compared
     * @param headsMissing whether there is none, so that a cut end that was cut with care goes unnoticed
     */
    public record Outcome(AuditChain.Verification chain, Path heads, boolean headsMissing) {}

    private AuditCheck() {}

    /**
     * Reads the whole chain.
     *
     * @param data folder of the service
     * @param progress told how many rows there are to read, then how many were read
     * @throws NotReadyException if the database cannot be read
     */
    public static Outcome run(Path data, Map<String, String> environment, LongFunction<LongConsumer> progress)
            throws IOException {
        Path heads = HeadsFile.place(data, environment);
        try (ServiceDatabase database = ServiceDatabase.open(data, environment);
                HeadsFile outside = HeadsFile.open(heads); // before the database, which has got further since
                Snapshot snapshot = new Snapshot(database.asService())) {
            return new Outcome(verify(snapshot.client(), outside, progress), heads, !Files.exists(heads));
        } catch (SQLException | DataAccessException | UncheckedIOException unreadable) {
            throw unreadable(unreadable);
        }
    }

    static NotReadyException unreadable(Exception why) {
        return new NotReadyException(
                Text.of(
                        "không đọc được cơ sở dữ liệu: %s",
                        "the database cannot be read: %s", String.valueOf(why.getMessage())),
                why);
    }

    private static AuditChain.Verification verify(
            JdbcClient client, HeadsFile outside, LongFunction<LongConsumer> progress) {
        long rows = client.sql("SELECT (SELECT count(*) FROM audit_entry) + (SELECT count(*) FROM revision)")
                .query(Long.class)
                .single();
        return new AuditChain(client, outside.lines()).verify(progress.apply(rows));
    }
}
