package vn.binhdang.api.service.submissions;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.binhdang.api.service.access.Caller;
import vn.binhdang.engine.report.ReportFile;

/**
 * Reports as somebody sends them.
 *
 * @param format such as {@code json}
 * @param reason why reports that are there already are corrected
 * @param asOf the day as of which the check is made
 * @param key under which the same request may be sent again
 */
public record Submission(
        Caller caller,
        ReportFile file,
        String format,
        @Nullable String reason,
        @Nullable LocalDate asOf,
        @Nullable String key) {

    boolean hasReason() {
        return reason != null && !reason.isBlank();
    }
}
