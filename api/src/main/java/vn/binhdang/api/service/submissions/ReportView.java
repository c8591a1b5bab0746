package vn.binhdang.api.service.submissions;

import com.fasterxml.jackson.annotation.JsonRawValue;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.UUID;
import vn.binhdang.api.service.description.Described;

/**
 * A report as it stands.
 *
 * @param revision number of the latest; the earlier ones stay readable
 * @param content of the latest
 */
record ReportView(
        UUID report,
        String locality,
        String period,
        int revision,
        Instant receivedAt,
        String contentSha256,
        String resultSha256,

        @Schema(ref = Described.REPORT_CONTENT) @JsonRawValue
        String content) {

    static ReportView of(StoredReport stored, Revision latest) {
        return new ReportView(
                stored.id(),
                stored.locality(),
                stored.period(),
                stored.revision(),
                stored.receivedAt(),
                stored.contentHash(),
                stored.resultHash(),
                latest.content());
    }
}
