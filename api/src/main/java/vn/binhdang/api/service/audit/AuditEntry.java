package vn.binhdang.api.service.audit;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/**
 * One thing that was done.
 *
 * @param seq from 1, without gaps
 * @param at to the microsecond
 * @param actor name of the caller, or of the part of the service that acted by itself
 * @param action what was done, such as {@code report.submitted}
 * @param subject on what
 * @param details as JSON; content is named by its hash
 */
public record AuditEntry(long seq, Instant at, String actor, String action, String subject, String details) {

    /** What stands before the first entry. */
    static final String BEGINNING = "0".repeat(64);

    public AuditEntry {
        at = at.truncatedTo(ChronoUnit.MICROS);
    }

    /** Over the entry and the hash before it. Each field comes with its length, so that none can flow into the next. */
    String hash(String previous) {
        return Sha256.of(previous + chained(Long.toString(seq)) + chainedAfterSeq());
    }

    /** What the hash is over, behind the number of the entry. */
    String chainedAfterSeq() {
        return chained(at.toString()) + chained(actor) + chained(action) + chained(subject) + chained(details);
    }

    private static String chained(String field) {
        return "\n" + field.getBytes(StandardCharsets.UTF_8).length + ':' + field;
    }
}
