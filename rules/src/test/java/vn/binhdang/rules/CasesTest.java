package vn.binhdang.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import vn.binhdang.engine.report.Report;
import vn.binhdang.engine.scorecard.Scorecard;
import vn.binhdang.engine.verdicts.Judgement;
import vn.binhdang.engine.verdicts.Timeliness;

/** Runs every case that stands beside a pack. The cases are data: see {@code rules/cases}. */
class CasesTest {

    @TestFactory
    Stream<DynamicContainer> everyCaseOfEveryPackHolds() {
        List<RuleCase> cases = RuleCase.all();
        return cases.stream()
                .map(RuleCase::target)
                .distinct()
                .map(target -> DynamicContainer.dynamicContainer(
                        target,
                        cases.stream()
                                .filter(one -> one.target().equals(target))
                                .map(one -> DynamicTest.dynamicTest(one.name(), () -> holds(one)))));
    }

    private static void holds(RuleCase one) {
        Report report = Shipped.INTAKE.read(List.of(one.reportFile())).get(0);
        Scorecard scorecard = Shipped.ENGINE.evaluate(report);
        if (one.target().contains("/reporting/")) {
            assertThat(scorecard.reporting())
                    .filteredOn(timeliness -> timeliness.obligation().id().equals(one.target()))
                    .extracting(Timeliness::punctuality)
                    .as(one.toString())
                    .hasToString("[" + one.expect() + "]");
            return;
        }
        List<Judgement> judgements = scorecard.verdicts().stream()
                .filter(judgement -> judgement.cell().target().equals(one.target()))
                .filter(judgement ->
                        one.milestone() == null || judgement.cell().milestone().equals(one.milestone()))
                .toList();
        assertThat(judgements).as("no cell is planned for %s", one).isNotEmpty();
        assertThat(judgements.get(0).verdict()).as(one.toString()).hasToString(one.expect());
    }
}
