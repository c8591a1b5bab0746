package vn.binhdang.api.service.submissions;

import io.micrometer.core.instrument.Timer;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.json.JsonMapper;
import vn.binhdang.api.service.access.Caller;
import vn.binhdang.api.service.audit.Sha256;
import vn.binhdang.api.service.http.Refusal;
import vn.binhdang.api.service.meters.Meters;
import vn.binhdang.api.service.meters.Meters.Outcome;
import vn.binhdang.api.service.rulebooks.InForce;
import vn.binhdang.api.service.rulebooks.RuleBooks;
import vn.binhdang.api.service.submissions.IdempotentAnswers.Answer;
import vn.binhdang.engine.history.History;
import vn.binhdang.engine.report.Report;
import vn.binhdang.engine.text.Text;
import vn.binhdang.engine.work.Batches;

/** Takes reports in: reads and checks them all, then stores them all, then answers. */
@Service
@RequiredArgsConstructor
class Submissions {

    private static final int OK = 200;
    private static final int CREATED = 201;

    private final RuleBooks ruleBooks;
    private final EarlierReports earlier;
    private final Ledger ledger;
    private final IdempotentAnswers answers;
    private final TransactionTemplate transactions;
    private final JsonMapper json;
    private final Meters meters;

    /** What would become of the reports; nothing is stored. */
    Answer tryOut(Submission submission) {
        return metered(submission, counted -> {
            List<CheckedReport> checked = check(submission);
            counted.set(Outcome.TRIED_OUT);
            return answer(ImportSummary.of(true, values(checked), ledger.tryOut(checked)));
        });
    }

    /** Stores the reports, or gives the answer again that was given to the same request. */
    Answer submit(Submission submission) {
        Timer.Sample begun = meters.begin();
        return metered(submission, counted -> {
            Answer answer = submit(submission, counted);
            if (counted.get() == Outcome.STORED) {
                meters.end(begun);
            }
            return answer;
        });
    }

    private Answer metered(Submission submission, Function<AtomicReference<Outcome>, Answer> work) {
        AtomicReference<Outcome> outcome = new AtomicReference<>(Outcome.REPLAYED);
        try {
            return work.apply(outcome);
        } catch (RuntimeException failed) {
            outcome.set(Meters.of(failed));
            throw failed;
        } finally {
            meters.submission(submission.format(), Objects.requireNonNull(outcome.get()));
        }
    }

    private Answer submit(Submission submission, AtomicReference<Outcome> counted) {
        String key = submission.key();
        String caller = submission.caller().name();
        String requestHash = requestHash(submission);
        if (key != null) {
            Optional<Answer> given = answers.find(caller, key, requestHash);
            if (given.isPresent()) {
                return given.get();
            }
        }
        List<CheckedReport> checked = check(submission);
        return transactions.execute(status -> {
            if (key == null) {
                return store(checked, submission, counted);
            }
            answers.hold(caller, key);
            return answers.find(caller, key, requestHash).orElseGet(() -> {
                Answer answer = store(checked, submission, counted);
                answers.keep(caller, key, requestHash, answer);
                return answer;
            });
        });
    }

    private Answer store(List<CheckedReport> checked, Submission submission, AtomicReference<Outcome> counted) {
        Answer answer = answer(ImportSummary.of(false, values(checked), ledger.store(checked, submission)));
        counted.set(answer.status() == CREATED ? Outcome.STORED : Outcome.UNCHANGED);
        return answer;
    }

    private List<CheckedReport> check(Submission submission) {
        InForce inForce = ruleBooks.inForce();
        List<Report> reports = inForce.intake().read(List.of(submission.file()));
        reports.forEach(report -> refuseForeign(report, submission.caller(), inForce));
        List<CheckedReport> checked = new ArrayList<>();
        Batches.inOrder(
                reports,
                report -> {
                    History history = earlier.before(report, inForce);
                    return CheckedReport.of(
                            meters.check(() -> inForce.engine().evaluate(report, history, submission.asOf())));
                },
                checked::add);
        return checked;
    }

    /** Whoever sends for another unit is told what they would be told if that unit were not there. */
    private static void refuseForeign(Report report, Caller caller, InForce inForce) {
        List<String> path = inForce.ruleBook()
                .register()
                .find(report.locality(), report.period().last())
                .map(unit ->
                        inForce.ruleBook().register().path(unit, report.period().last()))
                .map(ArrayList::new)
                .orElseThrow();
        path.add(report.locality());
        if (!caller.reportsFor(path)) {
            throw Refusal.notFound(Text.of(
                    "Không có đơn vị %s trong phạm vi của bạn.",
                    "There is no locality %s that you report for.", report.locality()));
        }
    }

    private Answer answer(ImportSummary summary) {
        boolean made = !summary.dryRun() && summary.created() + summary.revised() > 0;
        return new Answer(made ? CREATED : OK, location(summary), json.writeValueAsString(summary));
    }

    /** Of the one report that was sent, if it was one. */
    private static @Nullable String location(ImportSummary summary) {
        Receipt first = summary.receipts().get(0);
        return summary.reports() == 1 && first.report() != null ? "/api/v1/reports/" + first.report() : null;
    }

    private static int values(List<CheckedReport> checked) {
        return checked.stream()
                .mapToInt(one -> one.scorecard().report().entries().size())
                .sum();
    }

    private static String requestHash(Submission submission) {
        return Sha256.of(
                Sha256.of(submission.file().content()) + "\n" + submission.asOf() + "\n" + submission.reason());
    }
}
