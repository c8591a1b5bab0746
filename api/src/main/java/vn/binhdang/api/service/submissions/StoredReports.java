package vn.binhdang.api.service.submissions;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import lombok.RequiredArgsConstructor;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.binhdang.api.service.access.Caller;
import vn.binhdang.api.service.access.Territories;
import vn.binhdang.api.service.audit.AuditTrail;
import vn.binhdang.api.service.http.Refusal;
import vn.binhdang.engine.text.Text;

/** Reads stored reports for those who may see them. */
@Service
@RequiredArgsConstructor
class StoredReports {

    private final ReportStore store;
    private final Territories territories;
    private final AuditTrail audit;

    /** @throws Refusal if there is none that the caller may see */
    ReportView report(UUID id, Caller caller) {
        StoredReport report = find(id, caller);
        return ReportView.of(report, store.revision(id, report.revision()).orElseThrow());
    }

    List<Revision> revisions(UUID id, Caller caller) {
        return store.revisions(find(id, caller).id());
    }

    StoredResult result(UUID id, int number, Caller caller) {
        return store.result(find(id, caller).id(), number)
                .orElseThrow(() -> Refusal.notFound(
                        Text.of("Báo cáo không có bản thứ %s.", "The report has no revision %s.", number)));
    }

    /** The result of the latest revision of the unit's report. */
    StoredResult scorecard(String locality, String period, Caller caller) {
        StoredReport report = store.find(locality, period)
                .filter(found -> sees(caller, found))
                .orElseThrow(() -> Refusal.notFound(Text.of(
                        "Đơn vị %s chưa có báo cáo kỳ %s.", "There is no report of %s for %s.", locality, period)));
        return store.result(report.id(), report.revision()).orElseThrow();
    }

    /** @throws Refusal if it has not been sent, or was given back already */
    @Transactional
    public void giveBack(UUID id, String reason, Caller caller) {
        StoredReport report = find(id, caller);
        if (report.state() != StoredReport.State.SENT) {
            throw Refusal.conflict(Text.of(
                    "Báo cáo chưa được gửi hoặc đã được trả lại.",
                    "The report was not sent, or was given back already."));
        }
        store.giveBack(id);
        audit.append(
                caller.name(), "report.returned", "report/" + id + "/" + report.revision(), Map.of("reason", reason));
    }

    private boolean sees(Caller caller, StoredReport report) {
        return territories.of(caller).holds(report.path(), report.lastDay());
    }

    private StoredReport find(UUID id, Caller caller) {
        return store.find(id)
                .filter(found -> found.revision() > 0 && sees(caller, found))
                .orElseThrow(() -> Refusal.notFound(Text.of("Không có báo cáo này.", "There is no such report.")));
    }
}
