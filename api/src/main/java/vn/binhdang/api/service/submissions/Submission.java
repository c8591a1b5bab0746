package vn.binhdang.api.service.submissions;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.binhdang.api.service.access.Caller;
import vn.binhdang.engine.report.ReportFile;

/**
 * Reports as somebody sends them.
 *
 * @param reason why reports that are there already are corrected
 * @param asOf the day as of which the check is made
 * @param key under which the same request may be sent again
 * @param draft whether it is kept without being sent
 */
public record Submission(
        Caller caller,
        ReportFile file,
        SubmissionFormat format,
        @Nullable String reason,
        @Nullable LocalDate asOf,
        @Nullable String key,
        boolean draft) {

    boolean hasReason() {
        return reason != null && !reason.isBlank();
    }
}
