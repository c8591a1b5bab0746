package vn.binhdang.api.service.submissions;

import com.fasterxml.jackson.annotation.JsonRawValue;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.binhdang.api.service.description.Described;

/**
 * What was sent, once.
 *
 * @param reason why it was corrected; none for the first
 * @param content the report as it was read
 */
record Revision(
        int revision,
        Instant receivedAt,
        String receivedFrom,
        @Nullable String reason,
        String format,
        @Nullable LocalDate submittedOn,
        LocalDate asOf,
        String ruleBook,
        String engine,
        String contentSha256,
        String resultSha256,

        @Schema(ref = Described.REPORT_CONTENT) @JsonRawValue
        String content) {}
