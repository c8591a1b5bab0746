package vn.binhdang.api.service.publishing;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A pack that somebody is changing.
 *
 * @param edit number of its latest text
 * @param restores the version that it rolls back to, if it does
 * @param authors everybody who wrote any of its texts, sorted
 */
record Draft(
        UUID draft,
        String pack,
        State state,
        int edit,
        @Nullable Integer restores,
        List<String> authors,
        Instant openedAt,
        @Nullable Instant closedAt) {

    Draft {
        authors = List.copyOf(authors);
    }

    /** What became of it. */
    enum State {
        OPEN,
        WITHDRAWN,
        APPROVED
    }
}
