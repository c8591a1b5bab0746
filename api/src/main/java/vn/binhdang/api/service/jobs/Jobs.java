package vn.binhdang.api.service.jobs;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.task.helper.OneTimeTask;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import lombok.RequiredArgsConstructor;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;
import vn.binhdang.api.service.access.Caller;
import vn.binhdang.api.service.access.Role;
import vn.binhdang.api.service.http.Refusal;
import vn.binhdang.engine.text.Text;

/** Takes work on, and tells how far it is. */
@Service
@RequiredArgsConstructor
public class Jobs {

    private final JobStore store;
    private final Scheduler scheduler;
    private final OneTimeTask<Void> task;
    private final Clock clock;
    private final JsonMapper json;

    /** Takes work on within the caller's transaction: once that is committed, it will be done. */
    @Transactional(propagation = Propagation.MANDATORY)
    public UUID start(String kind, Caller caller, Object parameters, byte[] input) {
        Instant now = clock.instant();
        UUID id = UUID.randomUUID();
        store.add(
                new Job(
                        id,
                        kind,
                        Job.State.WAITING,
                        caller,
                        now,
                        null,
                        json.writeValueAsString(parameters),
                        0,
                        null,
                        null),
                input);
        scheduler.schedule(task.instance(id.toString()), now);
        return id;
    }

    /** @throws Refusal if there is none that the caller may see */
    public Job find(UUID id, Caller caller) {
        return store.find(id)
                .filter(job -> job.caller().name().equals(caller.name())
                        || caller.role() == Role.ADMIN
                        || caller.role() == Role.AUDITOR)
                .orElseThrow(() -> Refusal.notFound(Text.of("Không có công việc này.", "There is no such job.")));
    }

    /** What became of each thing, as JSON, from a position on. */
    public List<String> entries(UUID id, int from, int most, Caller caller) {
        return store.entries(find(id, caller).id(), from, most);
    }
}
