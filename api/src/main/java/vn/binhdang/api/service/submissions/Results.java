package vn.binhdang.api.service.submissions;

import java.util.ArrayList;
import java.util.List;
import lombok.RequiredArgsConstructor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import vn.binhdang.api.service.access.Caller;
import vn.binhdang.api.service.access.Territories;
import vn.binhdang.api.service.rulebooks.InForce;
import vn.binhdang.api.service.rulebooks.RuleBooks;
import vn.binhdang.engine.report.Period;
import vn.binhdang.engine.report.Report;
import vn.binhdang.engine.scorecard.Scorecard;
import vn.binhdang.engine.work.Batches;

/** What the rule files in force say of what is stored. */
@Service
@RequiredArgsConstructor
class Results {

    private final JdbcClient database;
    private final RuleBooks ruleBooks;
    private final Territories territories;
    private final EarlierReports earlier;

    /**
     * By unit, of those that have sent a report on the period.
     *
     * @throws vn.binhdang.api.service.http.Refusal if there is no such unit for the caller
     */
    List<Scorecard> within(String code, Period period, Caller caller) {
        InForce inForce = ruleBooks.inForce();
        territories.find(code, period.last(), caller, inForce);
        List<Report> reports = database.sql("""
                        SELECT r.content FROM unit_report u JOIN revision r ON r.report = u.id AND r.number = u.revision
                        WHERE u.path @> ARRAY[?]::text[] AND u.period = ? AND u.state <> 'draft' ORDER BY u.locality
                        """).params(code, period.toString()).query(String.class).list().stream()
                .flatMap(content -> EarlierReports.read(content, inForce))
                .toList();
        List<Scorecard> scorecards = new ArrayList<>();
        Batches.inOrder(
                reports,
                report -> inForce.engine().evaluate(report, earlier.before(report, inForce), null),
                scorecards::add);
        return scorecards;
    }
}
