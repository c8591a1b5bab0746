package vn.binhdang.engine.verdicts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static vn.binhdang.engine.samples.SampleCells.cell;
import static vn.binhdang.engine.samples.SamplePacks.duty;
import static vn.binhdang.engine.samples.SamplePacks.pack;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.binhdang.engine.indicators.Figure;
import vn.binhdang.engine.indicators.Indicator.Better;
import vn.binhdang.engine.indicators.Reading;
import vn.binhdang.engine.localities.Level;
import vn.binhdang.engine.samples.SampleIndicators;
import vn.binhdang.engine.samples.SampleReadings;
import vn.binhdang.engine.samples.SampleReports;
import vn.binhdang.engine.targets.Cell;
import vn.binhdang.engine.targets.Demand;
import vn.binhdang.engine.targets.Obligation;
import vn.binhdang.engine.targets.Obstacle;
import vn.binhdang.engine.targets.Pairing;
import vn.binhdang.engine.targets.Pairings;
import vn.binhdang.engine.targets.Plan;

/** Silence is never a pass: every planned cell gets exactly one verdict or the run fails and names it. */
class JudgementsTest {

    private static final Cell ONE = planned("1", true);
    private static final Cell TWO = planned("2", true);
    private static final Cell AHEAD = planned("3", false);
    private static final Obligation YEAR =
            new Obligation(pack(), duty("year", "trước ngày 10/12", Level.COMMUNE), LocalDate.of(2024, 12, 10), null);

    private final Decisions decisions = new Decisions();

    @Test
    void oneVerdictForEachCellIsComplete() {
        decisions.met(TWO, "rule b");
        decisions.notReported(ONE, "rule a");
        decisions.undated(YEAR, "rule c");

        Judgements judgements = Judgements.complete(plan(ONE, TWO), decisions);

        // In the order of the plan, not in that of the rules.
        assertThat(judgements.cells())
                .extracting(judgement -> judgement.cell().key() + " " + judgement.verdict() + " " + judgement.rule())
                .containsExactly("plan/1@2024 NOT_REPORTED rule a", "plan/2@2024 MET rule b");
        assertThat(judgements.reporting())
                .singleElement()
                .satisfies(outcome -> assertThat(outcome.punctuality()).isEqualTo(Punctuality.UNDATED));
    }

    @Test
    void aCellWithoutAVerdictFailsTheRunAndIsNamed() {
        decisions.met(ONE, "rule a");
        decisions.onTime(YEAR, "rule c");

        assertThat(undecided(ONE, TWO)).singleElement().asString().contains("plan/2@2024", "0 outcomes");
    }

    @Test
    void aCellWithTwoVerdictsFailsTheRunAndNamesBothRules() {
        decisions.met(ONE, "rule a");
        decisions.missed(ONE, "rule b");
        decisions.onTime(YEAR, "rule c");

        assertThat(undecided(ONE)).singleElement().asString().contains("plan/1@2024", "2 outcomes", "rule a", "rule b");
    }

    @Test
    void theSameVerdictTwiceIsStillOneTooMany() {
        decisions.met(ONE, "rule a");
        decisions.met(ONE, "rule a");
        decisions.onTime(YEAR, "rule c");

        assertThat(undecided(ONE)).hasSize(1);
    }

    @Test
    void anObligationWithoutAnOutcomeFailsTheRunAndIsNamed() {
        decisions.met(ONE, "rule a");

        assertThat(undecided(ONE)).singleElement().asString().contains("plan/reporting/year", "0 outcomes");
    }

    @Test
    void everythingThatIsUndecidedIsNamedAtOnce() {
        decisions.met(TWO, "rule a");
        decisions.met(TWO, "rule b");

        assertThat(undecided(ONE, TWO, AHEAD))
                .hasSize(4)
                .extracting(name -> name.substring(0, name.indexOf(':')))
                .containsExactly("plan/1@2024", "plan/2@2024", "plan/3@2024", "plan/reporting/year");
    }

    @Test
    void theMessageOfTheFailureNamesTheCells() {
        assertThatExceptionOfType(IncompleteDecisionsException.class)
                .isThrownBy(() -> Judgements.complete(plan(ONE), decisions))
                .withMessageContaining("plan/1@2024")
                .withMessageContaining("plan/reporting/year");
    }

    @Test
    void aMissIsAGapWhereItIsDueAndNotYetWhereItIsAhead() {
        decisions.missed(ONE, "rule");
        decisions.missed(AHEAD, "rule");

        assertThat(decisions.about(ONE)).extracting(Judgement::verdict).containsExactly(Verdict.GAP);
        assertThat(decisions.about(AHEAD)).extracting(Judgement::verdict).containsExactly(Verdict.NOT_YET);
    }

    @Test
    void doubtsAreOrderedByIndicatorAndKind() {
        decisions.undated(YEAR, "rule");
        decisions.doubt(reading("b"), Doubt.Kind.STATED_DIFFERS, "rule");
        decisions.doubt(reading("b"), Doubt.Kind.PART_ABOVE_WHOLE, "rule");
        decisions.doubt(reading("a"), Doubt.Kind.OUT_OF_RANGE, "rule");

        assertThat(Judgements.complete(plan(), decisions).doubts())
                .extracting(doubt -> doubt.reading().indicator().code() + " " + doubt.kind())
                .containsExactly("a OUT_OF_RANGE", "b PART_ABOVE_WHOLE", "b STATED_DIFFERS");
    }

    @Test
    void weakTargetsAreOrderedByBothTargetsAndTheirMilestones() {
        decisions.undated(YEAR, "rule");
        for (String each :
                List.of("2 2024 8 2025", "1 2025 9 2026", "1 2024 9 2026", "1 2024 9 2025", "1 2024 8 2030")) {
            String[] names = each.split(" ", -1);
            decisions.weaker(new Pairing(demand(names[0], names[1]), demand(names[2], names[3])), "rule");
        }

        assertThat(Judgements.complete(plan(), decisions).weaknesses())
                .extracting(weakness -> weakness.pairing().own().key() + " < "
                        + weakness.pairing().above().key())
                .containsExactly(
                        "plan/1@2024 < plan/8@2030",
                        "plan/1@2024 < plan/9@2025",
                        "plan/1@2024 < plan/9@2026",
                        "plan/1@2025 < plan/9@2026",
                        "plan/2@2024 < plan/8@2025");
    }

    private static Demand demand(String id, String milestone) {
        Cell of = planned(id, true);
        return new Demand(
                of.clause(), new Cell.Key(of.target(), milestone), true, null, null, Obstacle.NONE, null, List.of());
    }

    private List<String> undecided(Cell... cells) {
        var failed = assertThatExceptionOfType(IncompleteDecisionsException.class)
                .isThrownBy(() -> Judgements.complete(plan(cells), decisions))
                .actual();
        return failed.cells();
    }

    private static Plan plan(Cell... cells) {
        return new Plan(List.of(pack()), List.of(cells), List.of(YEAR), Pairings.none());
    }

    private static Cell planned(String id, boolean due) {
        return cell(id, SampleIndicators.WOMEN_LEADERS, "ít nhất 27%", new Figure.Silent(), due);
    }

    private static Reading reading(String code) {
        var indicator = SampleIndicators.share(code, Better.HIGHER);
        return SampleReadings.reading(indicator, SampleReports.amount("1"));
    }
}
