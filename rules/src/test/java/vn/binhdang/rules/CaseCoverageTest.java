package vn.binhdang.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.binhdang.engine.cases.CaseRun;
import vn.binhdang.engine.cases.Coverage;

/** No rule travels without its cases. Names everything that is missing at once. */
class CaseCoverageTest {

    @Test
    void everyTargetHasACaseThatIsMetAndOneThatIsNotAndEveryDeadlineOneInTimeAndOneThatIsLate() {
        CaseRun run = new CaseRun(Shipped.CASES, Shipped.CHECKS.judge(), subject -> true);
        List<String> missing = run.packs().stream()
                .flatMap(pack -> run.of(pack).uncovered().stream())
                .flatMap(CaseCoverageTest::words)
                .toList();
        assertThat(run.packs()).hasSize(Shipped.RULE_BOOK.packs().size());
        assertThat(missing).isEmpty();
    }

    private static Stream<String> words(Coverage coverage) {
        return coverage.missing().stream().map(outcome -> coverage.subject().id() + " has no case " + outcome.en());
    }
}
