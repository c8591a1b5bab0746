package vn.binhdang.api.service.jobs;

import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import lombok.extern.slf4j.Slf4j;
import org.springframework.http.ProblemDetail;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;
import vn.binhdang.api.service.database.DatabaseAway;
import vn.binhdang.api.service.http.Problems;

/** Does the work, when its turn has come. */
@Slf4j
@Component
class JobRunner {

    private final Map<String, JobWork> works;
    private final JobStore store;
    private final Problems problems;
    private final Clock clock;
    private final JsonMapper json;

    JobRunner(List<JobWork> works, JobStore store, Problems problems, Clock clock, JsonMapper json) {
        this.works = works.stream().collect(Collectors.toMap(JobWork::kind, Function.identity()));
        this.store = store;
        this.problems = problems;
        this.clock = clock;
        this.json = json;
    }

    /** Does it, or says why it cannot be done; only a database that is away makes it be tried again. */
    void run(UUID id) {
        Job job = store.find(id).orElseThrow();
        if (job.state() == Job.State.DONE || job.state() == Job.State.FAILED) {
            return;
        }
        store.running(id);
        try {
            Object outcome = Objects.requireNonNull(works.get(job.kind()))
                    .run(job, store.input(id), new JobProgress(store, id, json));
            store.ended(id, Job.State.DONE, json.writeValueAsString(outcome), clock.instant());
        } catch (RuntimeException trouble) {
            if (DatabaseAway.explains(trouble)) {
                throw trouble;
            }
            ProblemDetail problem = problems.of(trouble, Locale.ROOT);
            store.ended(id, Job.State.FAILED, json.writeValueAsString(problem), clock.instant());
        }
    }
}
