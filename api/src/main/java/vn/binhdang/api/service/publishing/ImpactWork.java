package vn.binhdang.api.service.publishing;

import lombok.RequiredArgsConstructor;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;
import vn.binhdang.api.service.jobs.Job;
import vn.binhdang.api.service.jobs.JobProgress;
import vn.binhdang.api.service.jobs.JobWork;

/** Finds out whose verdicts a pack would change. It stores nothing: what is broken off begins anew. */
@Component
@RequiredArgsConstructor
class ImpactWork implements JobWork {

    static final String KIND = "impact";

    private final ImpactStudies studies;
    private final JsonMapper json;

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public Object run(Job job, byte[] input, JobProgress progress) {
        return studies.of(json.readValue(input, PackUpload.class), job.caller());
    }
}
