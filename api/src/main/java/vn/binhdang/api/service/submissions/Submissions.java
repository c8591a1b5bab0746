package vn.binhdang.api.service.submissions;

import io.micrometer.core.instrument.Timer;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.json.JsonMapper;
import vn.binhdang.api.service.audit.Sha256;
import vn.binhdang.api.service.jobs.Jobs;
import vn.binhdang.api.service.meters.Meters;
import vn.binhdang.api.service.meters.Meters.Outcome;
import vn.binhdang.api.service.rulebooks.InForce;
import vn.binhdang.api.service.rulebooks.RuleBooks;
import vn.binhdang.api.service.submissions.IdempotentAnswers.Answer;
import vn.binhdang.api.service.submissions.ImportWork.Parameters;

/** Takes reports in: reads and checks them all, then stores them all, then answers. */
@Service
@RequiredArgsConstructor
class Submissions {

    private static final int OK = 200;
    private static final int CREATED = 201;
    private static final int ACCEPTED = 202;

    private final RuleBooks ruleBooks;
    private final ReportCheck check;
    private final Jobs jobs;
    private final Ledger ledger;
    private final IdempotentAnswers answers;
    private final TransactionTemplate transactions;
    private final JsonMapper json;
    private final Meters meters;

    /** An answer, and what it is counted as. */
    private record Counted(Answer answer, Outcome outcome) {}

    /** What would become of the reports; nothing is stored. */
    Answer tryOut(Submission submission) {
        return metered(submission, () -> {
            InForce inForce = ruleBooks.inForce();
            Incoming incoming = check.read(submission, inForce);
            List<CheckedReport> checked = check.evaluate(incoming.reports(), submission, inForce);
            return new Counted(
                    answer(ImportSummary.of(true, incoming, ledger.tryOut(checked, submission))), Outcome.TRIED_OUT);
        });
    }

    /** Stores the reports. */
    Answer submit(Submission submission) {
        Timer.Sample begun = meters.begin();
        return metered(submission, () -> {
            Counted counted = once(submission, () -> {
                InForce inForce = ruleBooks.inForce();
                Incoming incoming = check.read(submission, inForce);
                List<CheckedReport> checked = check.evaluate(incoming.reports(), submission, inForce);
                return () -> answer(ImportSummary.of(false, incoming, ledger.store(checked, submission)));
            });
            if (counted.outcome() == Outcome.STORED) {
                meters.end(begun);
            }
            return counted;
        });
    }

    /** Takes the reports on, to be stored later. */
    Answer submitLater(Submission submission) {
        return once(submission, () -> () -> {
                    Parameters parameters = new Parameters(submission.format(), submission.reason(), submission.asOf());
                    UUID job = jobs.start(
                            ImportWork.KIND,
                            submission.caller(),
                            parameters,
                            submission.file().content());
                    return new Answer(ACCEPTED, "/api/v1/jobs/" + job, json.writeValueAsString(Map.of("job", job)));
                })
                .answer();
    }

    private Answer metered(Submission submission, Supplier<Counted> work) {
        Outcome outcome = Outcome.REFUSED;
        try {
            Counted counted = work.get();
            outcome = counted.outcome();
            return counted.answer();
        } catch (RuntimeException failed) {
            outcome = Meters.of(failed);
            throw failed;
        } finally {
            meters.submission(submission.format().code(), outcome);
        }
    }

    /**
     * Gives the answer again that was given to the same request, else prepares one and then makes it in a transaction.
     */
    private Counted once(Submission submission, Supplier<Supplier<Answer>> preparation) {
        String key = submission.key();
        String caller = submission.caller().name();
        String requestHash = requestHash(submission);
        if (key != null) {
            Optional<Answer> given = answers.find(caller, key, requestHash);
            if (given.isPresent()) {
                return new Counted(given.get(), Outcome.REPLAYED);
            }
        }
        Supplier<Answer> work = preparation.get();
        return transactions.execute(status -> {
            if (key == null) {
                return made(work.get());
            }
            answers.hold(caller, key);
            Optional<Answer> givenMeanwhile = answers.find(caller, key, requestHash);
            if (givenMeanwhile.isPresent()) {
                return new Counted(givenMeanwhile.get(), Outcome.REPLAYED);
            }
            Answer answer = work.get();
            answers.keep(caller, key, requestHash, answer);
            return made(answer);
        });
    }

    private static Counted made(Answer answer) {
        return new Counted(answer, answer.status() == OK ? Outcome.UNCHANGED : Outcome.STORED);
    }

    private Answer answer(ImportSummary summary) {
        boolean made = !summary.dryRun() && summary.created() + summary.revised() > 0;
        return new Answer(made ? CREATED : OK, location(summary), json.writeValueAsString(summary));
    }

    /** Of the one report that was sent, if it was one. */
    private static @Nullable String location(ImportSummary summary) {
        return summary.receipts().size() == 1 && summary.receipts().get(0).report() != null
                ? "/api/v1/reports/" + summary.receipts().get(0).report()
                : null;
    }

    private static String requestHash(Submission submission) {
        return Sha256.of(Sha256.of(submission.file().content()) + "\n" + submission.asOf() + "\n" + submission.draft()
                + "\n" + submission.reason());
    }
}
