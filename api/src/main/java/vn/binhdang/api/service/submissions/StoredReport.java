package vn.binhdang.api.service.submissions;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import vn.binhdang.engine.report.Period;

/**
 * A report that is there.
 *
 * @param revision number of the latest
 * @param contentHash of the latest
 */
record StoredReport(
        UUID id,
        String locality,
        List<String> path,
        String period,
        State state,
        int revision,
        String contentHash,
        String resultHash,
        Instant receivedAt) {

    /** Where a report stands between the unit and those who read it. */
    enum State {
        /** Written, and not sent. */
        DRAFT,
        SENT,
        /** Given back to be mended. */
        RETURNED
    }

    /** On which its path says where the unit is. */
    LocalDate lastDay() {
        return Period.parse(period).orElseThrow().last();
    }

    /** Whether nothing has been stored for it yet. */
    boolean isNew() {
        return revision == 0;
    }
}
