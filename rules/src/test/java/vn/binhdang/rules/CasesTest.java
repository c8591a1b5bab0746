package vn.binhdang.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import vn.binhdang.engine.ComplianceEngine;
import vn.binhdang.engine.cases.Case;
import vn.binhdang.engine.cases.CaseRunner;

/** Runs every case that stands beside a pack. The cases are data: see {@code rules/cases}. */
class CasesTest {

    private static final CaseRunner RUNNER =
            new CaseRunner(new ComplianceEngine(Shipped.CASES.ruleBook(), Shipped.CHECKS.judge()));

    @TestFactory
    Stream<DynamicContainer> everyCaseOfEveryPackHolds() {
        return Shipped.CASES.all().stream()
                .collect(Collectors.groupingBy(Case::target, LinkedHashMap::new, Collectors.toList()))
                .entrySet()
                .stream()
                .map(of -> DynamicContainer.dynamicContainer(of.getKey(), tests(of.getValue())));
    }

    private static Stream<DynamicTest> tests(List<Case> cases) {
        return cases.stream().map(one -> DynamicTest.dynamicTest(one.name().vi(), () -> holds(one)));
    }

    private static void holds(Case one) {
        assertThat(RUNNER.outcome(one)).as(one.toString()).isEqualTo(one.expected());
    }
}
