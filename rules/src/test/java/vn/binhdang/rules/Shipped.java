package vn.binhdang.rules;

import vn.binhdang.engine.ComplianceEngine;
import vn.binhdang.engine.ReportIntake;
import vn.binhdang.engine.cases.CaseReader;
import vn.binhdang.engine.cases.Cases;
import vn.binhdang.engine.drools.CompiledChecks;
import vn.binhdang.engine.rulebook.RuleBook;
import vn.binhdang.engine.rulebook.RuleBookReader;
import vn.binhdang.engine.rulebook.RuleFiles;

/** The rule book, its cases and the checks as they ship, loaded once for all tests. */
final class Shipped {

    static final RuleBook RULE_BOOK = RuleBookReader.read(RuleFiles.shipped());
    static final CompiledChecks CHECKS = CompiledChecks.shipped();
    static final ComplianceEngine ENGINE = new ComplianceEngine(RULE_BOOK, CHECKS.judge());
    static final ReportIntake INTAKE = new ReportIntake(RULE_BOOK);
    static final Cases CASES = CaseReader.read(RuleFiles.shippedCases(), RULE_BOOK);

    private Shipped() {}
}
