package vn.binhdang.api.service.submissions;

import lombok.RequiredArgsConstructor;
import org.springframework.stereotype.Service;
import vn.binhdang.api.service.access.Caller;
import vn.binhdang.api.service.access.Territories;
import vn.binhdang.api.service.rulebooks.InForce;
import vn.binhdang.api.service.rulebooks.RuleBooks;
import vn.binhdang.api.spreadsheet.ReportForm;
import vn.binhdang.engine.report.Period;

/** Forms for units, with what they have reported before where that is known. */
@Service
@RequiredArgsConstructor
class Forms {

    private final RuleBooks ruleBooks;
    private final EarlierReports earlier;
    private final Territories territories;

    /**
     * @throws vn.binhdang.api.service.http.Refusal if there is no such unit for the caller
     * @throws vn.binhdang.engine.report.InvalidReportException if nothing binds it in the period
     */
    ReportForm form(String code, Period period, Caller caller) {
        InForce inForce = ruleBooks.inForce();
        territories.find(code, period.last(), caller, inForce);
        return ReportForm.of(
                inForce.ruleBook(),
                code,
                period,
                earlier.last(code, period, inForce).orElse(null));
    }
}
