package vn.binhdang.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import vn.binhdang.engine.drools.CompiledPriorities;
import vn.binhdang.engine.priorities.Assessment;
import vn.binhdang.engine.priorities.Candidate;
import vn.binhdang.engine.priorities.Criteria;
import vn.binhdang.engine.priorities.CriteriaReader;
import vn.binhdang.engine.priorities.Criterion;
import vn.binhdang.engine.priorities.Priorities;
import vn.binhdang.engine.priorities.Reason;
import vn.binhdang.engine.rulebook.RuleFiles;

/** Tries every rule on whom to inspect and whom to commend just below, at and above what is set. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class EveryPriorityTest {

    private static final int ROWS = 40;

    private final Criteria criteria = CriteriaReader.read(RuleFiles.shippedSettings());
    private final CompiledPriorities rules = CompiledPriorities.shipped();
    private final Set<String> seen = new TreeSet<>();
    private final AtomicInteger rows = new AtomicInteger();

    @ParameterizedTest(name = "{0} of a unit with {1}: {2}")
    @CsvFileSource(resources = "/every-priority/answers.csv", delimiter = '|', numLinesToSkip = 1)
    void theAnswerAndTheRuleThatGaveIt(String criterion, String situation, String applies, String rule) {
        List<String> answers = answers(situation);
        rows.incrementAndGet();
        seen.add(rule);
        assertThat(answers)
                .as("one answer for each criterion")
                .hasSize(Criterion.values().length)
                .contains(rule);
        boolean isReason = reasons(situation).stream()
                .anyMatch(reason -> reason.criterion().code().equals(criterion)
                        && reason.rule().equals(rule));
        assertThat(isReason).isEqualTo(applies.equals("yes"));
    }

    @ParameterizedTest(name = "{0} of a unit with {1}")
    @CsvFileSource(resources = "/every-priority/words.csv", delimiter = '|', numLinesToSkip = 1)
    void theWordsNameTheNumbersOfTheUnit(String criterion, String situation, String vi, String en) {
        assertThat(reasons(situation))
                .filteredOn(reason -> reason.criterion().code().equals(criterion))
                .singleElement()
                .satisfies(reason -> {
                    assertThat(reason.words().vi()).isEqualTo(vi);
                    assertThat(reason.words().en()).isEqualTo(en);
                });
    }

    @Test
    void aUnitWithNothingToSayOfHasNoReason() {
        assertThat(reasons("")).isEmpty();
    }

    @Test
    void everyCriterionHasAFileOfItsNameWithAYesAndANo() {
        for (Criterion criterion : Criterion.values()) {
            assertThat(rules.ruleNames())
                    .filteredOn(name -> name.startsWith(criterion.code() + ": "))
                    .hasSize(2);
        }
    }

    /** Once all rows have run: one of them by itself does not try every rule. */
    @AfterAll
    void everyRuleWasTried() {
        if (rows.get() >= ROWS) {
            assertThat(seen).containsExactlyElementsOf(rules.ruleNames());
        }
    }

    private List<String> answers(String situation) {
        return rules.weighing()
                .weigh(new Candidate(MadeSituation.of(situation), criteria))
                .rules();
    }

    private List<Reason> reasons(String situation) {
        Assessment assessment = new Priorities(criteria, rules.weighing())
                .propose(List.of(MadeSituation.of(situation)), 0, "")
                .all()
                .get(0);
        return Arrays.asList(assessment.reasons(), assessment.merits()).stream()
                .flatMap(List::stream)
                .toList();
    }
}
