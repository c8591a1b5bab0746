package vn.binhdang.api.service.webhooks;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Who is told of what.
 *
 * @param pending how many events it is still to be told
 * @param parked how many it could not be told, however often that was tried
 * @param trouble why the last attempt failed, if it did
 */
record Webhook(
        UUID id,
        String url,
        List<String> events,
        String createdBy,
        Instant createdAt,
        int pending,
        int parked,
        @Nullable String trouble) {

    Webhook {
        events = List.copyOf(events);
    }
}
