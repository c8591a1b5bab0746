package vn.binhdang.api.reliability;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.binhdang.api.service.audit.AuditChain;
import vn.binhdang.engine.text.Text;

/** Holds what is in the database against what clients were told. */
final class StoredAfterwards {

    private record Stored(String report, int revisions, String contentSha256, long auditEntries, long auditEntry) {}

    private final JdbcClient database;
    private final Path heads;

    StoredAfterwards(JdbcClient database, Path heads) {
        this.database = database;
        this.heads = heads;
    }

    /** Everything that is not as it was acknowledged, in words; empty is what is hoped for. */
    List<String> losses(Collection<Acknowledged> acknowledged) {
        Map<String, Stored> stored = new HashMap<>();
        database.sql("""
                        SELECT r.report::text AS report, count(DISTINCT r.number)::int AS revisions,
                            min(r.content_sha256) AS content_sha256, count(DISTINCT a.seq) AS audit_entries,
                            coalesce(min(a.seq), 0) AS audit_entry
                        FROM revision r LEFT JOIN audit_entry a ON a.subject = 'report/' || r.report || '/' || r.number
                        GROUP BY r.report
                        """).query(Stored.class).stream().forEach(one -> stored.put(one.report(), one));
        List<String> losses = new ArrayList<>();
        for (Acknowledged told : acknowledged) {
            Stored found = stored.get(told.report());
            if (found == null) {
                losses.add("lost: " + told);
            } else if (found.revisions() != 1
                    || !found.contentSha256().equals(told.contentSha256())
                    || found.auditEntries() != 1
                    || found.auditEntry() != told.auditEntry()) {
                losses.add("changed: " + told + " is " + found);
            }
        }
        return losses;
    }

    long reports() {
        return database.sql("SELECT count(*) FROM unit_report")
                .query(Long.class)
                .single();
    }

    /** What is wrong with the audit chain. */
    List<String> chainFaults() throws IOException {
        return new AuditChain(database, Files.readAllLines(heads))
                .verify().faults().stream().map(Text::en).toList();
    }
}
