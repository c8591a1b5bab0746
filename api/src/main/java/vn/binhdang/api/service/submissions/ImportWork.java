package vn.binhdang.api.service.submissions;

import java.time.LocalDate;
import java.util.List;
import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.json.JsonMapper;
import vn.binhdang.api.service.jobs.Job;
import vn.binhdang.api.service.jobs.JobProgress;
import vn.binhdang.api.service.jobs.JobWork;
import vn.binhdang.api.service.rulebooks.InForce;
import vn.binhdang.api.service.rulebooks.RuleBooks;
import vn.binhdang.engine.report.Report;
import vn.binhdang.engine.report.ReportFile;
import vn.binhdang.engine.text.Text;

/**
 * Stores the reports of a large file, some at a time. The whole file is read and looked over before the first one is
 * stored; what an attempt has stored when it is broken off stays stored, and the next goes on behind it.
 */
@Component
@RequiredArgsConstructor
class ImportWork implements JobWork {

    static final String KIND = "import";
    private static final int AT_A_TIME = 50;

    private final RuleBooks ruleBooks;
    private final ReportCheck check;
    private final Ledger ledger;
    private final TransactionTemplate transactions;
    private final JsonMapper json;

    /** What was asked for, but for the file. */
    record Parameters(
            SubmissionFormat format,
            @Nullable String reason,
            @Nullable LocalDate asOf) {}

    /** What the file held. What became of each report is an entry of the job. */
    record Imported(int reports, int unfilled, int values, List<Text> notes) {}

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public Imported run(Job job, byte[] input, JobProgress progress) {
        Parameters asked = json.readValue(job.parameters(), Parameters.class);
        Submission submission = new Submission(
                job.caller(), new ReportFile("body", input), asked.format(), asked.reason(), asked.asOf(), null, false);
        InForce inForce = ruleBooks.inForce();
        Incoming incoming = check.read(submission, inForce);
        List<Report> reports = incoming.reports();
        progress.total(reports.size());
        ledger.refuseWithoutReason(reports, submission);
        for (int from = job.done(); from < reports.size(); from += AT_A_TIME) {
            int begin = from;
            List<CheckedReport> checked = check.evaluate(
                    reports.subList(from, Math.min(from + AT_A_TIME, reports.size())), submission, inForce);
            transactions.executeWithoutResult(status -> progress.dealtWith(begin, ledger.store(checked, submission)));
        }
        return new Imported(reports.size(), incoming.unfilled().size(), incoming.values(), incoming.notes());
    }
}
