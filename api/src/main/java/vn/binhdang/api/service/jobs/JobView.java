package vn.binhdang.api.service.jobs;

import com.fasterxml.jackson.annotation.JsonRawValue;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.binhdang.api.service.description.Described;

/**
 * A job as its caller sees it.
 *
 * @param done how many of {@code total} are dealt with
 * @param outcome once it has ended: the summary, or the problem
 * @param entries where what became of each can be read
 */
record JobView(
        UUID job,
        String kind,
        Job.State state,
        Instant createdAt,
        @Nullable Instant finishedAt,
        int done,
        @Nullable Integer total,

        @Schema(ref = Described.JOB_OUTCOME) @JsonRawValue @Nullable
        String outcome,

        String entries) {

    static JobView of(Job job) {
        return new JobView(
                job.id(),
                job.kind(),
                job.state(),
                job.createdAt(),
                job.finishedAt(),
                job.done(),
                job.total(),
                job.outcome(),
                JobsController.PATH + "/" + job.id() + "/entries");
    }
}
