package vn.binhdang.api.service.audit;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.Map;
import lombok.RequiredArgsConstructor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import tools.jackson.databind.json.JsonMapper;

/**
 * Where everything that is done is written down, in the transaction that does it. Writers wait for each other from here
 * to the end of their transaction: whoever appends does so last.
 */
@Component
@RequiredArgsConstructor
public class AuditTrail {

    private final JdbcClient database;
    private final Clock clock;
    private final AuditHeads heads;
    private final JsonMapper json = JsonMapper.shared();

    /**
     * Adds an entry to the end of the chain.
     *
     * @param details in the order in which they are to be read
     * @return its place in the chain
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public long append(String actor, String action, String subject, Map<String, ?> details) {
        AuditHead head = database.sql("SELECT seq, hash FROM audit_head FOR UPDATE")
                .query(AuditHead.class)
                .single();
        AuditEntry entry = new AuditEntry(
                head.seq() + 1, clock.instant(), actor, action, subject, json.writeValueAsString(details));
        AuditHead next = new AuditHead(entry.seq(), entry.hash(head.hash()));
        database.sql("""
                        WITH entry AS (INSERT INTO audit_entry (seq, at, actor, action, subject, details, hash)
                            VALUES (:seq, :at, :actor, :action, :subject, :details, :hash) RETURNING seq, hash)
                        UPDATE audit_head SET seq = entry.seq, hash = entry.hash FROM entry
                        """)
                .param("seq", entry.seq())
                .param("at", Timestamp.from(entry.at()))
                .param("actor", actor)
                .param("action", action)
                .param("subject", subject)
                .param("details", entry.details())
                .param("hash", next.hash())
                .update();
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                heads.moved(next);
            }
        });
        return entry.seq();
    }
}
