package vn.binhdang.api.service.rulebooks;

import java.time.Instant;
import vn.binhdang.engine.ComplianceEngine;
import vn.binhdang.engine.ReportIntake;
import vn.binhdang.engine.localities.Ancestry;
import vn.binhdang.engine.rulebook.RuleBook;
import vn.binhdang.engine.verdicts.Judge;

/**
 * A rule book and what decides by it. Whoever answers a request takes it once, so that no answer mixes two.
 *
 * @param ancestry which units became which
 * @param since when the service took it up
 */
public record InForce(
        RuleBook ruleBook, ComplianceEngine engine, ReportIntake intake, Ancestry ancestry, Instant since) {

    static InForce of(RuleBook ruleBook, Judge judge, Instant since) {
        return new InForce(
                ruleBook,
                new ComplianceEngine(ruleBook, judge),
                new ReportIntake(ruleBook),
                new Ancestry(ruleBook.register()),
                since);
    }
}
