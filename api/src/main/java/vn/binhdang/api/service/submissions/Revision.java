package vn.binhdang.api.service.submissions;

import com.fasterxml.jackson.annotation.JsonRawValue;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

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
        @JsonRawValue String content) {}
