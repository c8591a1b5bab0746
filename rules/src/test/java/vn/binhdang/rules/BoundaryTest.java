package vn.binhdang.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import vn.binhdang.engine.ComplianceEngine;
import vn.binhdang.engine.cases.Boundaries;
import vn.binhdang.engine.cases.Case;
import vn.binhdang.engine.cases.CaseRunner;
import vn.binhdang.engine.cases.Subject;

/** Holds every milestone at its threshold and a hair to each side, and every deadline on its last day. */
class BoundaryTest {

    private static final ComplianceEngine ENGINE =
            new ComplianceEngine(Shipped.CASES.ruleBook(), Shipped.CHECKS.judge());
    private static final Boundaries BOUNDARIES = new Boundaries(ENGINE);
    private static final CaseRunner RUNNER = new CaseRunner(ENGINE);

    @TestFactory
    Stream<DynamicTest> everyThresholdIsHeldExactly() {
        return Subject.all(ENGINE.ruleBook()).stream()
                .filter(subject -> !BOUNDARIES.of(subject).isEmpty())
                .map(subject -> DynamicTest.dynamicTest(subject.id(), () -> holds(subject)));
    }

    private static void holds(Subject subject) {
        for (Case one : BOUNDARIES.of(subject)) {
            assertThat(RUNNER.outcome(one)).as(one.toString()).isEqualTo(one.expected());
        }
    }
}
