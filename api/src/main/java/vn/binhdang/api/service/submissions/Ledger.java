package vn.binhdang.api.service.submissions;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import lombok.RequiredArgsConstructor;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.binhdang.api.service.audit.AuditTrail;
import vn.binhdang.api.service.audit.Sha256;
import vn.binhdang.api.service.findings.FindingRecords;
import vn.binhdang.api.service.findings.SeenReport;
import vn.binhdang.api.service.http.Refusal;
import vn.binhdang.api.service.submissions.Receipt.Status;
import vn.binhdang.api.service.webhooks.EventOutbox;
import vn.binhdang.engine.report.Period;
import vn.binhdang.engine.report.Report;
import vn.binhdang.engine.report.ReportWriter;
import vn.binhdang.engine.text.Text;

/**
 * Stores what was checked. A report, its result, its findings and what the audit says of it are there together or not
 * at all.
 */
@Service
@RequiredArgsConstructor
class Ledger {

    /** What the audit is told of. @param findings hash of what has become of them */
    private record Written(Receipt receipt, Optional<String> findings) {}

    private final ReportStore store;
    private final FindingRecords findings;
    private final EventOutbox events;
    private final AuditTrail audit;
    private final Clock clock;

    /** Stores all of them or none, in the transaction of the caller. */
    @Transactional(propagation = Propagation.MANDATORY)
    public List<Receipt> store(List<CheckedReport> checked, Submission submission) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        List<Written> written = new ArrayList<>();
        for (CheckedReport one : checked) {
            written.add(store(one, submission, now));
        }
        if (!submission.draft()) {
            written.forEach(one -> one.receipt().tell(events));
        }
        // Last, since from here on other writers wait.
        return written.stream().map(one -> audited(one, submission)).toList();
    }

    /** What would become of them. */
    @Transactional(readOnly = true)
    public List<Receipt> tryOut(List<CheckedReport> checked, Submission submission) {
        return checked.stream().map(one -> tryOut(one, submission.draft())).toList();
    }

    /**
     * Looks over reports before any of them is stored.
     *
     * @throws Refusal if one is corrected and no reason is given
     */
    @Transactional(readOnly = true)
    public void refuseWithoutReason(List<Report> reports, Submission submission) {
        if (submission.hasReason()) {
            return;
        }
        for (Report report : reports) {
            store.find(report.locality(), report.period().toString())
                    .filter(known -> known.state() != StoredReport.State.DRAFT)
                    .filter(known -> !known.contentHash().equals(Sha256.of(ReportWriter.write(report))))
                    .ifPresent(known -> {
                        throw reasonMissing(report.locality(), report.period());
                    });
        }
    }

    private Receipt tryOut(CheckedReport checked, boolean draft) {
        Optional<StoredReport> known =
                store.find(checked.locality(), checked.period().toString());
        Status status = known.map(report -> status(report, checked, draft)).orElse(Status.CREATED);
        int revision = known.map(StoredReport::revision).orElse(0);
        return Receipt.of(
                checked,
                status,
                known.map(StoredReport::id).orElse(null),
                status == Status.UNCHANGED ? revision : revision + 1,
                null);
    }

    private Written store(CheckedReport checked, Submission submission, Instant now) {
        store.add(UUID.randomUUID(), checked, now);
        StoredReport known = store.hold(checked.scorecard().report()).orElseThrow();
        Status status = status(known, checked, submission.draft());
        if (status == Status.UNCHANGED) {
            return new Written(
                    Receipt.of(checked, status, known.id(), known.revision(), known.receivedAt()), Optional.empty());
        }
        if (status == Status.REVISED && !submission.hasReason()) {
            throw reasonMissing(checked.scorecard().locality().name(), checked.period());
        }
        int next = known.revision() + 1;
        store.addRevision(known.id(), next, checked, submission, now);
        if (submission.draft()) {
            return new Written(Receipt.of(checked, status, known.id(), next, now), Optional.empty());
        }
        Optional<String> steps = findings.take(new SeenReport(
                checked.scorecard(),
                checked.inForce(),
                checked.path(),
                known.id(),
                next,
                submission.caller().name(),
                now));
        return new Written(Receipt.of(checked, status, known.id(), next, now), steps);
    }

    /** A draft may be written again and again; what was sent is corrected, and no draft takes its place. */
    private static Status status(StoredReport known, CheckedReport checked, boolean draft) {
        if (known.isNew()) {
            return Status.CREATED;
        }
        boolean same = known.contentHash().equals(checked.contentHash());
        return switch (known.state()) {
            case DRAFT -> same && draft ? Status.UNCHANGED : Status.CREATED;
            case SENT -> {
                if (draft) {
                    throw sentAlready(checked);
                }
                yield same ? Status.UNCHANGED : Status.REVISED;
            }
            case RETURNED -> draft ? Status.CREATED : Status.REVISED;
        };
    }

    private static Refusal sentAlready(CheckedReport checked) {
        return Refusal.conflict(Text.of(
                "%s đã gửi báo cáo kỳ %s; hãy gửi bản sửa kèm lý do thay vì lưu nháp.",
                "%s has sent its report for %s; send a correction with its reason instead of a draft.",
                checked.scorecard().locality().name(),
                checked.period()));
    }

    private Receipt audited(Written written, Submission submission) {
        Receipt receipt = written.receipt();
        if (receipt.status() == Status.UNCHANGED) {
            return receipt;
        }
        Map<String, String> details = new LinkedHashMap<>();
        details.put("content", receipt.contentSha256());
        details.put("result", receipt.resultSha256());
        written.findings().ifPresent(hash -> details.put("findings", hash));
        String action = submission.draft() ? "report.drafted" : "report.submitted";
        return receipt.at(audit.append(submission.caller().name(), action, receipt.subject(), details));
    }

    private static Refusal reasonMissing(String locality, Period period) {
        return new Refusal(
                HttpStatus.UNPROCESSABLE_CONTENT,
                Text.of("Thiếu lý do sửa báo cáo", "A correction needs its reason"),
                Text.of(
                        "%s đã có báo cáo kỳ %s với nội dung khác. Muốn sửa, hãy gửi lại kèm lý do (reason=…).",
                        "%s already has a report for %s that says something else. To correct it, send it again with the"
                                + " reason (reason=…).",
                        locality,
                        period));
    }
}
