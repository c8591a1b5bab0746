package vn.binhdang.engine.targets;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.binhdang.engine.samples.SamplePacks.measure;
import static vn.binhdang.engine.samples.TargetBuilder.aTarget;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.binhdang.engine.localities.Level;
import vn.binhdang.engine.samples.SampleIndicators;
import vn.binhdang.engine.text.Text;

/** A compound target is one cell for the whole, before one cell for each of its parts. */
class CompoundCellsTest {

    private static final Measure IN_2025 = measure(SampleIndicators.WOMEN_LEADERS, "2025", "ít nhất 27%");
    private static final Measure IN_2030 = measure(SampleIndicators.VICTIMS_SUPPORTED, "2030", "đạt 90%");
    private static final Measure IN_BOTH =
            measure(SampleIndicators.VICTIMS_SUPPORTED, "2025", "đạt 70%", "2030", "đạt 90%");

    @Test
    void theWholeComesBeforeItsPartsAndHoldsThem() {
        Plan plan = Plans.plan(
                "2025", aTarget("3").part("a", IN_2025).part("b", IN_2025).build());

        assertThat(Plans.cells(plan)).containsExactly("plan/3@2025 due", "plan/3/a@2025 due", "plan/3/b@2025 due");
        assertThat(plan.cells().get(0)).satisfies(whole -> {
            assertThat(whole.obstacle()).isEqualTo(Obstacle.COMPOUND);
            assertThat(whole.indicator()).isNull();
            assertThat(whole.isPart()).isFalse();
            assertThat(keys(whole)).containsExactly("plan/3/a@2025", "plan/3/b@2025");
        });
        assertThat(plan.cells().subList(1, 3))
                .allSatisfy(part -> assertThat(part.isPart()).isTrue());
    }

    @Test
    void whatIsDueAndWhatIsAheadAreTwoWholes() {
        Plan plan = Plans.plan(
                "2025", aTarget("3").part("a", IN_BOTH).part("b", IN_BOTH).build());

        assertThat(Plans.cells(plan))
                .containsExactly(
                        "plan/3@2025 due",
                        "plan/3/a@2025 due",
                        "plan/3/b@2025 due",
                        "plan/3@2030 ahead",
                        "plan/3/a@2030 ahead",
                        "plan/3/b@2030 ahead");
    }

    @Test
    void aPartWithNothingAheadMustStillHoldWhatIsDue() {
        Plan plan = Plans.plan(
                "2025", aTarget("3").part("a", IN_2025).part("b", IN_BOTH).build());

        assertThat(keys(cell(plan, "plan/3@2025"))).containsExactly("plan/3/a@2025", "plan/3/b@2025");
        assertThat(keys(cell(plan, "plan/3@2030"))).containsExactly("plan/3/a@2025", "plan/3/b@2030");
    }

    @Test
    void aPartThatIsOnlyAheadIsNotAskedForYet() {
        Plan plan = Plans.plan(
                "2025", aTarget("3").part("a", IN_2025).part("b", IN_2030).build());

        assertThat(keys(cell(plan, "plan/3@2025"))).containsExactly("plan/3/a@2025");
        assertThat(keys(cell(plan, "plan/3@2030"))).containsExactly("plan/3/a@2025", "plan/3/b@2030");
    }

    @Test
    void theWholeAheadIsJudgedAtTheNextMilestoneOfAnyPart() {
        Target target = aTarget("3").part("a", IN_BOTH).part("b", IN_2030).build();

        Plan before = Plans.plan("2024", target);
        assertThat(Plans.cells(before))
                .containsExactly("plan/3@2025 ahead", "plan/3/a@2025 ahead", "plan/3/b@2030 ahead");
        assertThat(keys(cell(before, "plan/3@2025"))).containsExactly("plan/3/a@2025");

        Plan between = Plans.plan("2026", target);
        assertThat(keys(cell(between, "plan/3@2030"))).containsExactly("plan/3/a@2030", "plan/3/b@2030");
    }

    @Test
    void aPartWhoseNextMilestoneComesLaterMustHoldByThenWhatIsDueAlready() {
        Measure in2028 = measure(SampleIndicators.WOMEN_LEADERS, "2028", "ít nhất 28%");
        Plan plan = Plans.plan(
                "2026", aTarget("3").part("a", IN_BOTH).part("b", in2028).build());

        assertThat(keys(cell(plan, "plan/3@2025"))).containsExactly("plan/3/a@2025");
        assertThat(keys(cell(plan, "plan/3@2028"))).containsExactly("plan/3/a@2025", "plan/3/b@2028");
    }

    @Test
    void aQuarterIsNextBeforeItsYear() {
        Measure quarter = measure(SampleIndicators.WOMEN_LEADERS, "2025-Q4", "ít nhất 27%");
        Measure second = measure(SampleIndicators.WOMEN_LEADERS, "2025-Q2", "ít nhất 27%");

        assertThat(keys(cell(
                        Plans.plan(
                                "2024",
                                aTarget("3")
                                        .part("a", second)
                                        .part("b", IN_2025)
                                        .build()),
                        "plan/3@2025-Q2")))
                .containsExactly("plan/3/a@2025-Q2");
        assertThat(Plans.plan(
                                "2024",
                                aTarget("3")
                                        .part("a", quarter)
                                        .part("b", IN_2025)
                                        .build())
                        .cells()
                        .get(0)
                        .parts())
                .as("both end on the same day")
                .hasSize(2);
    }

    @ParameterizedTest
    @CsvSource({"2024, plan/3@2025", "2025, plan/3@2025", "2030, plan/3@2030"})
    void everyCellOfAPlanHasAKeyOfItsOwn(String period, String first) {
        Plan plan = Plans.plan(
                period,
                aTarget("3")
                        .part("a", IN_2025)
                        .part("b", IN_BOTH)
                        .part("c", IN_2030)
                        .build());

        assertThat(plan.cells()).extracting(Cell::key).doesNotHaveDuplicates();
        assertThat(plan.cells().get(0).key()).hasToString(first);
    }

    @Test
    void thePartsOfAWholeAreAllCellsOfThePlanToo() {
        Plan plan = Plans.plan(
                "2025",
                aTarget("3")
                        .part("a", IN_2025)
                        .part("b", IN_BOTH)
                        .part("c", IN_2030)
                        .build());

        assertThat(plan.cells()).allSatisfy(cell -> assertThat(plan.cells()).containsAll(cell.parts()));
    }

    @Test
    void aDoubtfulWholeIsForAPersonAndItsPartsToo() {
        Plan plan = Plans.plan(
                "2025",
                aTarget("3")
                        .review("câu chữ không rõ")
                        .part("a", IN_2025)
                        .part("b", IN_2025)
                        .build());

        assertThat(plan.cells()).extracting(Cell::obstacle).containsOnly(Obstacle.DOUBTFUL_CLAUSE);
    }

    @Test
    void aDoubtfulPartIsForAPersonAndTheRestIsNot() {
        Plan plan = Plans.plan(
                "2025",
                aTarget("3")
                        .part("a", IN_2025, "câu chữ không rõ")
                        .part("b", IN_2025)
                        .build());

        assertThat(plan.cells())
                .extracting(Cell::obstacle)
                .containsExactly(Obstacle.COMPOUND, Obstacle.DOUBTFUL_CLAUSE, Obstacle.NOT_REPORTED);
        assertThat(plan.cells().get(1).clause().review()).isEqualTo(Text.same("câu chữ không rõ"));
        assertThat(plan.cells().get(2).clause().review()).isNull();
    }

    @Test
    void aCompoundTargetOfAnotherLevelIsNoCell() {
        Target target = aTarget("3").on(Level.PROVINCE).part("a", IN_2025).build();

        assertThat(Plans.plan("2025", target).cells()).isEmpty();
    }

    private static Cell cell(Plan plan, String key) {
        return plan.cells().stream()
                .filter(cell -> cell.key().toString().equals(key))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> keys(Cell whole) {
        return whole.parts().stream().map(part -> part.key().toString()).toList();
    }
}
