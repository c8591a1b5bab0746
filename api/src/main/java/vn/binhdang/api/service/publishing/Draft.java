package vn.binhdang.api.service.publishing;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.binhdang.api.service.access.Caller;

/**
 * A pack that somebody is changing.
 *
 * @param edit number of its latest text
 * @param restores the version that it rolls back to, if it does
 * @param authors everybody who wrote any of its texts, sorted, as the audit knows them
 * @param persons who those are
 */
record Draft(
        UUID draft,
        String pack,
        State state,
        int edit,
        @Nullable Integer restores,
        List<String> authors,
        @JsonIgnore List<String> persons,
        Instant openedAt,
        @Nullable Instant closedAt) {

    Draft {
        authors = List.copyOf(authors);
        persons = List.copyOf(persons);
    }

    /** Whether the caller wrote any of it, with this key or another one. */
    boolean isBy(Caller caller) {
        return authors.contains(caller.name()) || persons.stream().anyMatch(caller::isPerson);
    }

    /** What became of it. */
    enum State {
        OPEN,
        WITHDRAWN,
        APPROVED
    }
}
