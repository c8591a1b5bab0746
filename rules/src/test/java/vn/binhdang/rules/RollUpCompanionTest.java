package vn.binhdang.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.binhdang.rules.MadeProvince.ratio;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.binhdang.engine.localities.Level;
import vn.binhdang.engine.localities.Locality;
import vn.binhdang.engine.report.Period;
import vn.binhdang.engine.report.Report;
import vn.binhdang.engine.report.ReportFile;
import vn.binhdang.engine.rollup.LastKnown;
import vn.binhdang.engine.rollup.Outcome;
import vn.binhdang.engine.rollup.RollUp;
import vn.binhdang.engine.rollup.Scope;
import vn.binhdang.engine.rollup.Submission;
import vn.binhdang.engine.rulebook.RuleBook;
import vn.binhdang.engine.verdicts.Verdict;

/**
 * Decision 2282 asks about a second figure: where less than 30 % of the staff are women, a target that is missed is left to
 * a person. The shipped register knows one commune of province 31.
 */
class RollUpCompanionTest {

    private static final String SHORT = ratio("bodies-with-woman-key-leader", 5, 10);
    private static final String REACHED = ratio("bodies-with-woman-key-leader", 6, 10);

    @Test
    void bothFiguresOfAClauseRuleAreRolledUp() {
        assertThat(outcome(SHORT + ", " + ratio("women-staff-share", 29, 100)).verdict())
                .isEqualTo(Verdict.REVIEW);
        assertThat(outcome(SHORT + ", " + ratio("women-staff-share", 30, 100)).verdict())
                .isEqualTo(Verdict.GAP);
    }

    @Test
    void aSecondFigureThatIsMissingLeavesTheVerdictOpenWhereItMatters() {
        Outcome open = outcome(SHORT);
        assertThat(open.possible()).containsExactlyInAnyOrder(Verdict.GAP, Verdict.REVIEW);
        assertThat(open.open()).extracting(figure -> figure.indicator().code()).containsExactly("women-staff-share");
        assertThat(outcome(REACHED).verdict()).isEqualTo(Verdict.MET);
    }

    private static Outcome outcome(String indicators) {
        RuleBook rules = Shipped.RULE_BOOK;
        Period period = Period.ofYear(2026);
        Locality province = rules.register().find("31", period.last()).orElseThrow();
        Scope scope = Scope.of(rules.register(), province, period, Level.COMMUNE);
        assertThat(scope.units()).hasSize(1);
        String json = "{\"locality\": \"10507\", \"period\": \"2026\", \"indicators\": {%s}}".formatted(indicators);
        List<Report> reports =
                Shipped.INTAKE.read(List.of(new ReportFile("made", json.getBytes(StandardCharsets.UTF_8))));
        RollUp rollUp = new RollUp(
                Shipped.ENGINE,
                scope,
                Submission.of(reports, scope),
                LastKnown.of(List.of(), rules.catalogue(), rules.register(), period));
        return rollUp.result(rollUp.units().stream().map(rollUp::evaluate).toList()).outcomes().stream()
                .filter(one -> one.cell().target().equals("2282-qd-ttg-2020/1"))
                .findFirst()
                .orElseThrow();
    }
}
