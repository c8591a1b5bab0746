package vn.binhdang.api.service.submissions;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

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
        int revision,
        String contentHash,
        String resultHash,
        Instant receivedAt) {}
