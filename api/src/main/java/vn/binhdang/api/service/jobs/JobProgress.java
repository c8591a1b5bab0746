package vn.binhdang.api.service.jobs;

import java.util.List;
import java.util.UUID;
import lombok.RequiredArgsConstructor;
import tools.jackson.databind.json.JsonMapper;

/** Where work says how far it is. */
@RequiredArgsConstructor
public final class JobProgress {

    private final JobStore store;
    private final UUID job;
    private final JsonMapper json;

    /** What the work is about was counted. */
    public void total(int total) {
        store.total(job, total);
    }

    /** Some more things were dealt with; within the transaction that did so. @param entries one for each */
    public void dealtWith(int from, List<?> entries) {
        store.dealtWith(
                job, from, entries.stream().map(json::writeValueAsString).toList());
    }
}
