package vn.binhdang.api.service.jobs;

/** A kind of work that can be done later. */
public interface JobWork {

    /** By which jobs name it. */
    String kind();

    /**
     * Does the work, from where the last attempt has got to: a service that was killed goes on after its restart.
     *
     * @return the outcome, to be written as JSON
     * @throws vn.binhdang.engine.report.InvalidReportException or {@link vn.binhdang.api.service.http.Refusal} if the
     *     work cannot be done and need not be tried again
     */
    Object run(Job job, byte[] input, JobProgress progress);
}
