package vn.binhdang.api.service.publishing;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * A text of a pack that was approved.
 *
 * @param from the day from which on it decides, until a later one does
 */
record Version(
        String pack,
        int version,
        UUID draft,
        String sha256,
        List<String> authors,
        String approvedBy,
        Instant approvedAt,
        LocalDate from) {

    Version {
        authors = List.copyOf(authors);
    }
}
