package vn.binhdang.rules.oracle;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import vn.binhdang.engine.ComplianceEngine;
import vn.binhdang.engine.ReportIntake;
import vn.binhdang.engine.drools.CompiledChecks;
import vn.binhdang.engine.report.Report;
import vn.binhdang.engine.rulebook.RuleBook;
import vn.binhdang.engine.rulebook.RuleBookReader;
import vn.binhdang.engine.scorecard.Scorecard;

/** The whole engine with the compiled checks, over a made rule book that it reads from files. */
final class Engine {

    private final ReportIntake intake;
    private final ComplianceEngine engine;

    Engine(MadeRuleBook book) {
        RuleBook read = RuleBookReader.read(RuleBookText.files(book));
        this.intake = new ReportIntake(read);
        this.engine = new ComplianceEngine(read, CompiledChecks.shipped().judge());
    }

    /** The scorecard of each report, by {@link MadeReport#key}. */
    Map<String, Scorecard> evaluate(List<MadeReport> reports) {
        Map<String, Scorecard> scorecards = new TreeMap<>();
        for (Report report : intake.read(List.of(ReportText.file(reports)))) {
            scorecards.put(report.locality() + "@" + report.period(), engine.evaluate(report));
        }
        return scorecards;
    }
}
