package vn.binhdang.api.service.audit;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;

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
        StringBuilder chained = new StringBuilder(previous);
        for (String field : List.of(Long.toString(seq), at.toString(), actor, action, subject, details)) {
            chained.append('\n')
                    .append(field.getBytes(StandardCharsets.UTF_8).length)
                    .append(':')
                    .append(field);
        }
        return Sha256.of(chained.toString());
    }
}
