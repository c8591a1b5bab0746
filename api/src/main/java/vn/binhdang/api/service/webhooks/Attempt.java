package vn.binhdang.api.service.webhooks;

import java.time.Instant;
import java.util.UUID;

/**
 * An event on its way to one of those who want it.
 *
 * @param attempts how often it was tried, with this one
 * @param secret what it is signed with
 */
@SuppressWarnings("ArrayRecordComponent") // never compared, only used once
record Attempt(
        UUID event,
        UUID webhook,
        String url,
        byte[] secret,
        String type,
        String subject,
        Instant happenedAt,
        String data,
        int attempts) {}
