package vn.binhdang.engine.targets;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;
import static vn.binhdang.engine.samples.SamplePacks.measure;
import static vn.binhdang.engine.samples.SamplePacks.pack;
import static vn.binhdang.engine.samples.SampleReports.amount;
import static vn.binhdang.engine.samples.SampleReports.counts;
import static vn.binhdang.engine.samples.SampleReports.line;
import static vn.binhdang.engine.samples.SampleReports.partly;
import static vn.binhdang.engine.samples.SampleReports.report;
import static vn.binhdang.engine.samples.TargetBuilder.aTarget;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import vn.binhdang.engine.indicators.Indicator;
import vn.binhdang.engine.numbers.Quantity;
import vn.binhdang.engine.report.Reported;
import vn.binhdang.engine.samples.SampleIndicators;
import vn.binhdang.engine.text.Text;

/** What stands between a figure and its comparison. */
class ObstacleTest {

    static Stream<Arguments> figuresAndObstacles() {
        Indicator leaders = SampleIndicators.WOMEN_LEADERS;
        Indicator victims = SampleIndicators.VICTIMS_SUPPORTED;
        return Stream.of(
                arguments(leaders, "ít nhất 27%", counts("4", "9"), Obstacle.NONE),
                arguments(leaders, "ít nhất 27%", counts("0", "9"), Obstacle.NONE),
                arguments(leaders, "ít nhất 27%", amount("0"), Obstacle.NONE),
                arguments(leaders, "ít nhất 27%", counts("0", "0"), Obstacle.UNDEFINED_FIGURE),
                arguments(leaders, "ít nhất 27%", counts("10", "9"), Obstacle.UNDEFINED_FIGURE),
                arguments(victims, "đạt 70%", counts("0", "0"), Obstacle.NOT_APPLICABLE),
                arguments(victims, "đạt 70%", counts("1", "0"), Obstacle.UNDEFINED_FIGURE),
                arguments(victims, "đạt 70%", new Reported.NotApplicable("không có"), Obstacle.NOT_APPLICABLE),
                arguments(leaders, "tăng 20%", counts("4", "9"), Obstacle.NO_BASELINE),
                arguments(leaders, "tăng 20%", counts("0", "0"), Obstacle.UNDEFINED_FIGURE),
                arguments(SampleIndicators.ACTION_MONTH, "có", new Reported.Answer(false), Obstacle.NONE));
    }

    @ParameterizedTest
    @MethodSource("figuresAndObstacles")
    void theFigureSaysWhatStandsInTheWay(Indicator indicator, String wording, Reported reported, Obstacle obstacle) {
        Target target =
                aTarget("1").measuring(measure(indicator, "2024", wording)).build();

        assertThat(cell(target, indicator, reported).obstacle()).isEqualTo(obstacle);
    }

    @Test
    void silenceComesBeforeAMissingBaseline() {
        Target target = aTarget("1")
                .measuring(measure(SampleIndicators.WOMEN_LEADERS, "2024", "tăng 20%"))
                .build();

        assertThat(Plans.plan("2024", target).cells().get(0).obstacle()).isEqualTo(Obstacle.NOT_REPORTED);
    }

    @Test
    void aDoubtfulClauseIsNeverComparedWhateverIsReported() {
        Target target = aTarget("1")
                .review("câu chữ không rõ")
                .ruleFile("x.drl")
                .measuring(measure(SampleIndicators.WOMEN_LEADERS, "2024", "ít nhất 27%"))
                .build();

        Cell cell = cell(target, SampleIndicators.WOMEN_LEADERS, counts("4", "9"));

        assertThat(cell.obstacle()).isEqualTo(Obstacle.DOUBTFUL_CLAUSE);
        assertThat(cell.clause().review()).isEqualTo(Text.same("câu chữ không rõ"));
    }

    @Test
    void aDoubtfulClauseThatMeasuresNothingIsOneCellOfTheYear() {
        Plan plan = Plans.plan("2024-H1", aTarget("1").review("không rõ").build());

        assertThat(Plans.cells(plan)).containsExactly("plan/1@2024 due");
        assertThat(plan.cells().get(0).obstacle()).isEqualTo(Obstacle.DOUBTFUL_CLAUSE);
    }

    @Test
    void aClauseRuleIsAskedFirstAndItsCellIsComparedOnceItBinds() {
        Target target = aTarget("1")
                .ruleFile("x.drl")
                .measuring(measure(SampleIndicators.WOMEN_LEADERS, "2024", "ít nhất 27%"))
                .build();

        Cell asked = cell(target, SampleIndicators.WOMEN_LEADERS, counts("4", "9"));

        assertThat(asked.obstacle()).isEqualTo(Obstacle.CLAUSE_RULE);
        assertThat(asked.binding().obstacle()).isEqualTo(Obstacle.NONE);
        assertThat(asked.binding().key()).isEqualTo(asked.key());
        assertThat(cell(target, SampleIndicators.WOMEN_LEADERS, counts("0", "0"))
                        .binding()
                        .obstacle())
                .isEqualTo(Obstacle.UNDEFINED_FIGURE);
    }

    @ParameterizedTest
    @CsvSource({
        "4 4 3 5, NONE, 3",
        "4 4 4 5, NONE, 4",
        "4 3 - -, NONE, 3",
        "4 4 - -, NOT_REPORTED, 4",
        "- 9 - -, NOT_REPORTED, 9"
    })
    void aCellComparesTheLowestQuarterUnlessOpenOnesCouldStillMiss(String counts, Obstacle obstacle, long lowest) {
        Target target = aTarget("1")
                .measuring(measure(SampleIndicators.NEWS_ITEMS, "2024", "mỗi quý ít nhất 4"))
                .build();

        Cell cell = cell(target, SampleIndicators.NEWS_ITEMS, new Reported.Series(null, partly(counts)));

        assertThat(cell.obstacle()).isEqualTo(obstacle);
        assertThat(cell.value()).isEqualTo(Quantity.of(lowest));
        assertThat(cell.least()).isEqualTo(Quantity.of(4));
    }

    @Test
    void aDoubtfulClauseShowsTheFigureWhereItIsClearWhatItMeasures() {
        Target target = aTarget("1")
                .review("không rõ từ khi nào")
                .measuring(measure(SampleIndicators.WOMEN_LEADERS))
                .build();

        Cell cell = cell(target, SampleIndicators.WOMEN_LEADERS, counts("4", "9"));

        assertThat(cell.key()).hasToString("plan/1@2024");
        assertThat(cell.obstacle()).isEqualTo(Obstacle.DOUBTFUL_CLAUSE);
        assertThat(cell.indicator()).isEqualTo(SampleIndicators.WOMEN_LEADERS);
        assertThat(cell.value()).isEqualTo(Quantity.of(400, 9));
    }

    @Test
    void whatMustBeConfirmedIsSaidOfTheTargetAndOfItsParts() {
        Measure measure = measure(SampleIndicators.WOMEN_LEADERS, "2024", "ít nhất 27%");
        Target target =
                aTarget("1").confirm("chưa đối chiếu").part("a", measure).build();

        assertThat(Plans.plan("2024", target).cells())
                .hasSize(2)
                .allSatisfy(cell -> assertThat(cell.clause().confirm()).isEqualTo(Text.same("chưa đối chiếu")));
    }

    private static Cell cell(Target target, Indicator indicator, Reported reported) {
        return Plans.plan(report("2024", line(indicator, reported)), pack(target))
                .cells()
                .get(0);
    }
}
