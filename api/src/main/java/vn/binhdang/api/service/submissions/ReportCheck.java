package vn.binhdang.api.service.submissions;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import lombok.RequiredArgsConstructor;
import org.springframework.stereotype.Component;
import vn.binhdang.api.service.access.Caller;
import vn.binhdang.api.service.access.Role;
import vn.binhdang.api.service.access.Territories;
import vn.binhdang.api.service.access.Territory;
import vn.binhdang.api.service.http.Refusal;
import vn.binhdang.api.service.meters.Meters;
import vn.binhdang.api.service.rulebooks.InForce;
import vn.binhdang.engine.history.History;
import vn.binhdang.engine.localities.Register;
import vn.binhdang.engine.report.ParsedReports;
import vn.binhdang.engine.report.Report;
import vn.binhdang.engine.text.Text;
import vn.binhdang.engine.work.Batches;

/** Reads what was sent and says what the rules say of it. */
@Component
@RequiredArgsConstructor
class ReportCheck {

    private static final Territory NONE = new Territory(false, true, List.of());

    private final EarlierReports earlier;
    private final Territories territories;
    private final Meters meters;

    /**
     * The reports of a submission, by locality and period. Forms without a value are told apart and refused by nobody.
     *
     * @throws vn.binhdang.engine.report.InvalidReportException with every fault
     * @throws Refusal if one is of a unit that the caller does not report for
     */
    Incoming read(Submission submission, InForce inForce) {
        ParsedReports parsed = submission.format().parse(submission.file());
        ParsedReports filled = new ParsedReports(parsed.reports(), parsed.faults(), List.of(), parsed.notes());
        List<Report> reports = inForce.intake().accept(filled);
        Caller caller = submission.caller();
        if (caller.role() != Role.ADMIN) {
            Territory own = caller.role() == Role.CLERK ? territories.of(caller) : NONE;
            reports.forEach(report -> refuseForeign(report, own, inForce));
        }
        return new Incoming(reports, parsed.unfilled(), parsed.notes());
    }

    /** Each with its result, in the same order. */
    List<CheckedReport> evaluate(List<Report> reports, Submission submission, InForce inForce) {
        List<CheckedReport> checked = new ArrayList<>();
        Batches.inOrder(
                reports,
                report -> {
                    History history = earlier.before(report, inForce);
                    return CheckedReport.of(
                            meters.check(() -> inForce.engine().evaluate(report, history, submission.asOf())), inForce);
                },
                checked::add);
        return checked;
    }

    /** Whoever sends for another unit is told what they would be told if that unit were not there. */
    private static void refuseForeign(Report report, Territory own, InForce inForce) {
        Register register = inForce.ruleBook().register();
        LocalDate day = report.period().last();
        List<String> path = register.find(report.locality(), day)
                .map(unit -> Territories.path(unit, day, register))
                .orElseThrow();
        if (!own.holds(path, day)) {
            throw Refusal.notFound(Text.of(
                    "Không có đơn vị %s trong phạm vi của bạn.",
                    "There is no locality %s that you report for.", report.locality()));
        }
    }
}
