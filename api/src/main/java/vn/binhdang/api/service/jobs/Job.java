package vn.binhdang.api.service.jobs;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.binhdang.api.service.access.Caller;

/**
 * Work that was asked for.
 *
 * @param parameters as JSON
 * @param done how many of the things that it is about are dealt with
 * @param total how many there are; unknown until the input is read
 * @param outcome as JSON; none until it has ended
 */
public record Job(
        UUID id,
        String kind,
        State state,
        Caller caller,
        Instant createdAt,
        @Nullable Instant finishedAt,
        String parameters,
        int done,
        @Nullable Integer total,
        @Nullable String outcome) {

    /** How far it is. */
    public enum State {
        WAITING,
        RUNNING,
        DONE,
        FAILED
    }
}
