package vn.binhdang.engine.priorities;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.Test;

class AnswersTest {

    @Test
    void onlyWhatAppliesIsKept() {
        Answers answers = allBut(Criterion.LATE_REPORTS);
        answers.applies(Criterion.LATE_REPORTS, "late");

        assertThat(answers.applying("30505")).containsOnly(Map.entry(Criterion.LATE_REPORTS, "late"));
    }

    @Test
    void aCriterionThatNoRuleAnswersStopsTheProposal() {
        assertThatThrownBy(() -> allBut(Criterion.LATE_REPORTS).applying("30505"))
                .isInstanceOf(UnansweredException.class)
                .hasMessageContaining("30505, late-reports: []");
    }

    @Test
    void twoAnswersStopItToo() {
        Answers answers = allBut(Criterion.LATE_REPORTS);
        answers.applies(Criterion.LATE_REPORTS, "late");
        answers.doesNotApply(Criterion.LATE_REPORTS, "not late");

        assertThatThrownBy(() -> answers.applying("30505"))
                .isInstanceOf(UnansweredException.class)
                .hasMessageContaining("30505, late-reports: [late, not late]");
    }

    private static Answers allBut(Criterion left) {
        Answers answers = new Answers();
        for (Criterion criterion : Criterion.values()) {
            if (criterion != left) {
                answers.doesNotApply(criterion, "not " + criterion.code());
            }
        }
        return answers;
    }
}
