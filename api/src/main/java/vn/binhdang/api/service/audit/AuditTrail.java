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

    /** Known to the database only, once it is this writer's turn. */
    private static final long UNNUMBERED = 0;

    /** In one statement, since all other writers wait while it is on its way. The hash is {@link AuditEntry#hash}. */
    private static final String APPEND = """
            WITH head AS (
                UPDATE audit_head SET seq = seq + 1, hash = encode(sha256(convert_to(
                    hash || chr(10) || length((seq + 1)::text) || ':' || (seq + 1) || :chained, 'UTF8')), 'hex')
                RETURNING seq, hash)
            INSERT INTO audit_entry (seq, at, actor, action, subject, details, hash)
            SELECT seq, :at, :actor, :action, :subject, :details, hash FROM head
            RETURNING seq, hash
            """;

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
        AuditEntry entry =
                new AuditEntry(UNNUMBERED, clock.instant(), actor, action, subject, json.writeValueAsString(details));
        AuditHead next = database.sql(APPEND)
                .param("chained", entry.chainedAfterSeq())
                .param("at", Timestamp.from(entry.at()))
                .param("actor", actor)
                .param("action", action)
                .param("subject", subject)
                .param("details", entry.details())
                .query(AuditHead.class)
                .single();
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                heads.moved(next);
            }
        });
        return next.seq();
    }
}
