package vn.binhdang.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

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
        assertThat(one.outcome(RulesOfCases.ENGINE)).as(one.toString()).contains(one.expect());
    }
}
