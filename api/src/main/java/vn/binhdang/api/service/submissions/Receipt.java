package vn.binhdang.api.service.submissions;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.binhdang.api.service.description.Described;
import vn.binhdang.api.service.webhooks.EventOutbox;
import vn.binhdang.api.service.webhooks.EventType;
import vn.binhdang.engine.scorecard.Scorecard;

/**
 * What the sender of a report keeps: proof of what was received, and when.
 *
 * @param report id of the report; none in a dry run for one that is not there yet
 * @param revision its number, from 1
 * @param contentSha256 of the report as it was read
 * @param resultSha256 of the result as it is given
 * @param auditEntry where in the audit trail it stands; none in a dry run, or where nothing was new
 * @param verdicts how often each was given, and how many were planned
 * @param findings how many there are
 */
record Receipt(
        String locality,
        String name,
        String period,
        Status status,
        @Nullable UUID report,
        int revision,
        @Nullable Instant receivedAt,
        String contentSha256,
        String resultSha256,
        @Nullable Long auditEntry,
        @Schema(ref = Described.VERDICT_COUNTS) Map<String, Integer> verdicts,
        int findings) {

    /** What became of a report that was sent. */
    enum Status {
        CREATED,
        REVISED,
        /** It says what the latest revision says. */
        UNCHANGED
    }

    static Receipt of(
            CheckedReport checked, Status status, @Nullable UUID report, int revision, @Nullable Instant receivedAt) {
        Scorecard scorecard = checked.scorecard();
        Map<String, Integer> verdicts = new LinkedHashMap<>();
        verdicts.put("planned", scorecard.summary().total());
        scorecard.summary().counts().forEach((verdict, count) -> verdicts.put(verdict.name(), count));
        return new Receipt(
                checked.locality(),
                scorecard.locality().name(),
                scorecard.report().period().toString(),
                status,
                report,
                revision,
                receivedAt,
                checked.contentHash(),
                checked.resultHash(),
                null,
                verdicts,
                scorecard.findings().size());
    }

    Receipt at(long auditEntry) {
        return new Receipt(
                locality,
                name,
                period,
                status,
                report,
                revision,
                receivedAt,
                contentSha256,
                resultSha256,
                auditEntry,
                verdicts,
                findings);
    }

    /** How the audit names what was received. */
    String subject() {
        return "report/" + report + "/" + revision;
    }

    /** Tells those who want to know, unless it says nothing new. */
    void tell(EventOutbox events) {
        if (status == Status.UNCHANGED) {
            return;
        }
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("report", "/api/v1/reports/" + report);
        data.put("revision", revision);
        data.put("locality", locality);
        data.put("period", period);
        data.put("contentSha256", contentSha256);
        data.put("resultSha256", resultSha256);
        events.publish(EventType.REPORT_SUBMITTED, subject(), data);
    }
}
