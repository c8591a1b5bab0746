package vn.binhdang.engine.verdicts;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.binhdang.engine.samples.SampleCells.cell;
import static vn.binhdang.engine.samples.SamplePacks.measure;
import static vn.binhdang.engine.samples.SamplePacks.pack;
import static vn.binhdang.engine.samples.TargetBuilder.aTarget;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.binhdang.engine.indicators.Catalogue;
import vn.binhdang.engine.indicators.Figure;
import vn.binhdang.engine.indicators.Figures;
import vn.binhdang.engine.samples.SampleIndicators;
import vn.binhdang.engine.samples.SamplePacks;
import vn.binhdang.engine.samples.SampleReports;
import vn.binhdang.engine.targets.Cell;
import vn.binhdang.engine.targets.Measure;
import vn.binhdang.engine.targets.PackIndex;
import vn.binhdang.engine.targets.Planner;
import vn.binhdang.engine.targets.Target;
import vn.binhdang.engine.text.Text;

/** Where a verdict needs a reason that figure and requirement do not say, it is kept with it. */
class DecisionsTest {

    private final Decisions decisions = new Decisions();

    @Test
    void whatDoesNotApplyOrCannotBeComputedKeepsTheReasonOfTheFigure() {
        Cell declared = leaders("1", new Figure.NotApplicable(Text.of("không có", "none")));
        Cell undefined = leaders("2", new Figure.Undefined(Text.of("chia cho 0", "divided by 0")));

        decisions.notApplicable(declared, "rule");
        decisions.notComputable(undefined, "rule");

        assertThat(only(declared))
                .isEqualTo(new Judgement(declared, Verdict.NOT_APPLICABLE, "rule", Text.of("không có", "none")));
        assertThat(only(undefined))
                .isEqualTo(new Judgement(
                        undefined, Verdict.NOT_COMPUTABLE, "rule", Text.of("chia cho 0", "divided by 0")));
    }

    @Test
    void aClauseRuleSaysInBothLanguagesWhomItDoesNotBind() {
        Cell cell = leaders("1", new Figure.Silent());

        decisions.notBinding(cell, "chỉ phường 1", "ward 1 only", "rule");

        assertThat(only(cell).verdict()).isEqualTo(Verdict.NOT_APPLICABLE);
        assertThat(only(cell).reason()).isEqualTo(Text.of("chỉ phường 1", "ward 1 only"));
    }

    @Test
    void whatIsDecidedTwiceAboutOneCellIsNotSaidOfAnother() {
        Cell twice = leaders("1", new Figure.Silent());
        Cell once = leaders("2", new Figure.Silent());

        decisions.met(twice, "one rule");
        decisions.missed(twice, "another rule");
        decisions.met(once, "one rule");

        assertThat(decisions.about(twice)).extracting(Judgement::rule).containsExactly("one rule", "another rule");
        assertThat(decisions.about(once)).hasSize(1);
    }

    @Test
    void aChangeWithoutABaselineCannotBeComputed() {
        Cell cell = leaders("1", new Figure.Silent());

        decisions.noBaseline(cell, "rule");

        assertThat(only(cell).verdict()).isEqualTo(Verdict.NOT_COMPUTABLE);
        assertThat(only(cell).reason()).isNotNull().satisfies(reason -> {
            assertThat(reason.vi()).contains("số gốc");
            assertThat(reason.en()).contains("figure to count from");
        });
    }

    @Test
    void aDoubtfulClauseKeepsTheQuestionForThePerson() {
        List<Cell> cells = planned(aTarget("1").review("câu chữ không rõ").build());

        decisions.review(cells.get(0), "rule");

        assertThat(only(cells.get(0)).verdict()).isEqualTo(Verdict.REVIEW);
        assertThat(only(cells.get(0)).reason()).isEqualTo(Text.same("câu chữ không rõ"));
    }

    @Test
    void aClauseRuleSaysInBothLanguagesWhatAPersonMustDecide() {
        Cell cell = leaders("1", new Figure.Silent());

        decisions.review(cell, "cần quyết định điều chỉnh", "the decision is needed", "rule");

        assertThat(only(cell))
                .isEqualTo(new Judgement(
                        cell, Verdict.REVIEW, "rule", Text.of("cần quyết định điều chỉnh", "the decision is needed")));
    }

    @Test
    void whatAPersonMustDecideNamesTheOtherFigureThatTheClauseRuleAskedAbout() {
        Cell cell = planned(aTarget("1")
                        .measuring(measure(SampleIndicators.WOMEN_LEADERS, "2024", "đạt 60%"))
                        .ruleFile("x.drl")
                        .dependsOn(SampleIndicators.WOMEN_IN_AGRICULTURE)
                        .build())
                .get(0);

        decisions.review(cell, "nữ chiếm %s, dưới 30%%", "women are %s, below 30%%", "rule");

        assertThat(only(cell).reason()).isEqualTo(new Text("nữ chiếm –, dưới 30%", "women are –, below 30%"));
    }

    @Test
    void theReasonOfAWholeNamesTheVerdictOfEachPart() {
        Measure measure = measure(SampleIndicators.WOMEN_LEADERS, "2024", "ít nhất 27%");
        List<Cell> cells =
                planned(aTarget("3").part("a", measure).part("b", measure).build());
        decisions.met(cells.get(1), "rule");
        decisions.missed(cells.get(2), "rule");
        Compound compound = new Compound(cells.get(0), List.of(only(cells.get(1)), only(cells.get(2))));

        decisions.whole(compound, Verdict.PARTLY_MET, "rule");

        assertThat(only(cells.get(0)).isWhole()).isTrue();
        assertThat(only(cells.get(0)).reason()).isEqualTo(Text.of("a: Đạt; b: Chưa đạt.", "a: Met; b: Gap."));
    }

    @Test
    void whatWasComparedAndDoesNotHoldIsAMiss() {
        Cell cell = leaders("1", new Figure.Silent());
        for (Verdict verdict : Verdict.values()) {
            assertThat(new Judgement(cell, verdict, "rule", null).isMiss())
                    .isEqualTo(verdict == Verdict.GAP || verdict == Verdict.NOT_YET);
        }
    }

    private Judgement only(Cell cell) {
        List<Judgement> about = decisions.about(cell);
        assertThat(about).hasSize(1);
        return about.get(0);
    }

    private static Cell leaders(String id, Figure figure) {
        return cell(id, SampleIndicators.WOMEN_LEADERS, "ít nhất 27%", figure, true);
    }

    private static List<Cell> planned(Target target) {
        var report = SampleReports.report("2024");
        return new Planner(new PackIndex(List.of(pack(target))))
                .plan(report, SamplePacks.WARD, SamplePacks.PATH, Figures.of(report, new Catalogue(List.of())))
                .cells();
    }
}
