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

    private final ReportStore store;
    private final FindingRecords findings;
    private final EventOutbox events;
    private final AuditTrail audit;
    private final Clock clock;

    /** Stores all of them or none, in the transaction of the caller. */
    @Transactional(propagation = Propagation.MANDATORY)
    public List<Receipt> store(List<CheckedReport> checked, Submission submission) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        List<Receipt> receipts = new ArrayList<>();
        for (CheckedReport one : checked) {
            receipts.add(store(one, submission, now));
        }
        receipts.forEach(receipt -> receipt.tell(events));
        // Last, since from here on other writers wait.
        return receipts.stream()
                .map(receipt -> audited(receipt, submission.caller().name()))
                .toList();
    }

    /** What would become of them. */
    @Transactional(readOnly = true)
    public List<Receipt> tryOut(List<CheckedReport> checked) {
        return checked.stream().map(this::tryOut).toList();
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
                    .filter(known -> !known.contentHash().equals(Sha256.of(ReportWriter.write(report))))
                    .ifPresent(known -> {
                        throw reasonMissing(report.locality(), report.period());
                    });
        }
    }

    private Receipt tryOut(CheckedReport checked) {
        Optional<StoredReport> known =
                store.find(checked.locality(), checked.period().toString());
        int revision = known.map(StoredReport::revision).orElse(0);
        Status status = status(revision, known.map(StoredReport::contentHash).orElse(""), checked);
        return Receipt.of(
                checked,
                status,
                known.map(StoredReport::id).orElse(null),
                status == Status.UNCHANGED ? revision : revision + 1,
                null);
    }

    private Receipt store(CheckedReport checked, Submission submission, Instant now) {
        store.add(UUID.randomUUID(), checked, now);
        StoredReport known = store.hold(checked.scorecard().report()).orElseThrow();
        Status status = status(known.revision(), known.contentHash(), checked);
        if (status == Status.UNCHANGED) {
            return Receipt.of(checked, status, known.id(), known.revision(), known.receivedAt());
        }
        if (status == Status.REVISED && !submission.hasReason()) {
            throw reasonMissing(checked.scorecard().locality().name(), checked.period());
        }
        int next = known.revision() + 1;
        store.addRevision(known.id(), next, checked, submission, now);
        findings.take(checked.scorecard(), checked.path(), known.id(), next, now);
        return Receipt.of(checked, status, known.id(), next, now);
    }

    private Receipt audited(Receipt receipt, String caller) {
        if (receipt.status() == Status.UNCHANGED) {
            return receipt;
        }
        Map<String, String> details = new LinkedHashMap<>();
        details.put("content", receipt.contentSha256());
        details.put("result", receipt.resultSha256());
        return receipt.at(audit.append(caller, "report.submitted", receipt.subject(), details));
    }

    private static Status status(int revision, String contentHash, CheckedReport checked) {
        if (revision == 0) {
            return Status.CREATED;
        }
        return contentHash.equals(checked.contentHash()) ? Status.UNCHANGED : Status.REVISED;
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
