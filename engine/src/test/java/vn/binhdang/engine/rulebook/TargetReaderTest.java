package vn.binhdang.engine.rulebook;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.binhdang.engine.localities.Level;
import vn.binhdang.engine.numbers.Quantity;
import vn.binhdang.engine.requirements.Comparison;
import vn.binhdang.engine.samples.SampleRules;
import vn.binhdang.engine.targets.Milestone;
import vn.binhdang.engine.targets.Severity;
import vn.binhdang.engine.targets.Target;
import vn.binhdang.engine.text.Text;

/** Good targets, read as they are meant. */
class TargetReaderTest {

    private static final String EACH_COMMUNE =
            "    each: {level: commune, indicator: news-items, require: mỗi quý ít nhất 4}\n";

    @Test
    void aTargetCarriesItsPackInItsIdAndIsMajorUnlessToldOtherwise() {
        Target target = only(SampleRules.good());

        assertThat(target.id()).isEqualTo("plan-a/1");
        assertThat(target.severity()).isEqualTo(Severity.MAJOR);
        assertThat(milestone(SampleRules.good()).requirement()).isNotNull().satisfies(requirement -> {
            assertThat(requirement.comparison()).isEqualTo(Comparison.AT_LEAST);
            assertThat(requirement.least()).isEqualTo(Quantity.of(25));
        });
        assertThat(only(SampleRules.good().inPack("    indicator:", "    severity: critical\n    indicator:"))
                        .severity())
                .isEqualTo(Severity.CRITICAL);
    }

    @ParameterizedTest
    @CsvSource({
        "2024, 2024",
        "'\"2024\"', 2024",
        "từ 2024, 2024",
        "from 2024, 2024",
        "từ năm 2024 trở đi, 2024",
        "2024-Q2, 2024-Q2",
        "2024-H1, 2024-H1"
    })
    void aMilestoneIsAYearAPartOfOneOrFromAYearOn(String written, String at) {
        assertThat(milestone(SampleRules.good().inPack("{2024: ít", "{" + written + ": ít"))
                        .at())
                .hasToString(at);
    }

    @ParameterizedTest
    @CsvSource({
        "hằng năm từ 2022, true",
        "mỗi năm từ năm 2022 trở đi, true",
        "every year from 2022, true",
        "each year from 2022 onwards, true",
        "từ 2022, false",
        "2022, false"
    })
    void aMilestoneMayComeAnewEveryYear(String written, boolean yearly) {
        Milestone milestone = milestone(SampleRules.good().inPack("{2024: ít", "{" + written + ": ít"));

        assertThat(milestone.yearly()).isEqualTo(yearly);
        assertThat(milestone.at()).hasToString("2022");
        assertThat(milestone.label()).isEqualTo(yearly ? "hằng năm từ 2022" : "2022");
    }

    @Test
    void aTargetMayRepeatItsYearAndWhatIsCounted() {
        SampleRules rules = SampleRules.good()
                .inPack("ít nhất 25%}", "\"phấn đấu đến năm 2024, đạt 25% cán bộ\"}")
                .inPack("indicator: women-leaders\n", "indicator: women-leaders\n    counted: persons\n");

        assertThat(milestone(rules).requirement())
                .isNotNull()
                .satisfies(requirement -> assertThat(requirement.least()).isEqualTo(Quantity.of(25)));
    }

    @Test
    void howOftenIsNoRatio() {
        SampleRules rules = SampleRules.good()
                .inPack("indicator: women-leaders", "indicator: news-items")
                .inPack("ít nhất 25%}", "mỗi quý ít nhất 2 lần}");

        assertThat(milestone(rules).requirement()).isNotNull();
    }

    @Test
    void toleranceAndBaselineArePartOfTheRequirement() {
        SampleRules about = SampleRules.good()
                .inPack("milestones: {2024: ít nhất 25%}", "tolerance: 2.5\n    milestones: {2024: khoảng 85%}");
        SampleRules rise = SampleRules.good()
                .inPack(
                        "milestones: {2024: ít nhất 25%}",
                        "baseline: {value: 40, year: 2020}\n    milestones: {2024: tăng 20%}");
        SampleRules unknown = SampleRules.good().inPack("ít nhất 25%}", "tăng 20%}");

        assertThat(milestone(about).requirement())
                .isNotNull()
                .satisfies(requirement -> assertThat(requirement.least()).isEqualTo(Quantity.of(165, 2)));
        assertThat(milestone(rise).requirement())
                .isNotNull()
                .satisfies(requirement -> assertThat(requirement.least()).isEqualTo(Quantity.of(48)));
        assertThat(milestone(unknown).requirement()).isNull();
    }

    @Test
    void aShareOfUnitsSaysWhatOneUnitMustDo() {
        Target target = only(SampleRules.good()
                .inPack("levels: [commune]\n    indicator", "levels: [province]\n    indicator")
                .inPack("    milestones: {2024: ít nhất 25%}\n", "    milestones: {2024: đạt 60%}\n" + EACH_COMMUNE));

        assertThat(target.each()).isNotNull().satisfies(each -> {
            assertThat(each.level()).isEqualTo(Level.COMMUNE);
            assertThat(each.ofSome()).isTrue();
            assertThat(each.measure().indicator().code()).isEqualTo("news-items");
            assertThat(each.measure().milestones()).extracting(Milestone::label).containsExactly("2024");
        });
    }

    @Test
    void theDemandOnAllUnitsIsNotOneOnSome() {
        Target target = only(SampleRules.good()
                .inPack("    milestones: {2024: ít nhất 25%}\n", "    milestones: {2024: đạt 100%}\n" + EACH_COMMUNE));

        assertThat(target.each())
                .isNotNull()
                .satisfies(each -> assertThat(each.ofSome()).isFalse());
    }

    @Test
    void aDoubtfulTargetMayLeaveOpenWhatItMeasures() {
        Target target = only(SampleRules.good()
                .inPack(
                        "    indicator: women-leaders\n    milestones: {2024: ít nhất 25%}\n",
                        "    review: câu chữ không rõ\n"));

        assertThat(target.review()).isEqualTo(Text.same("câu chữ không rõ"));
        assertThat(target.measure()).isNull();
    }

    @Test
    void whyAPersonMustDecideMayBeSaidInBothLanguages() {
        Target target = only(
                SampleRules.good()
                        .inPack(
                                "    milestones: {2024: ít nhất 25%}\n",
                                "    review: {vi: không rõ, en: not clear}\n    confirm: {vi: chưa đối chiếu, en: not checked}\n"));

        assertThat(target.review()).isEqualTo(Text.of("không rõ", "not clear"));
        assertThat(target.confirm()).isEqualTo(Text.of("chưa đối chiếu", "not checked"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"{vi: chưa đối chiếu}", "{en: not checked}", "{vi: a, en: b, fr: c}", "[a]", "''"})
    void aNoteOfHalfALanguageIsAFault(String note) {
        assertThat(SampleRules.good()
                        .inPack(
                                "    milestones: {2024: ít nhất 25%}\n",
                                "    milestones: {2024: ít nhất 25%}\n    confirm: " + note + "\n")
                        .faults())
                .isNotEmpty();
    }

    @Test
    void aDoubtfulTargetMaySayWhatItMeasuresAndLeaveOpenWhatItDemands() {
        Target target = only(SampleRules.good()
                .inPack("    milestones: {2024: ít nhất 25%}\n", "    review: không rõ từ khi nào\n"));

        assertThat(target.measure()).isNotNull().satisfies(measure -> {
            assertThat(measure.indicator().code()).isEqualTo("women-leaders");
            assertThat(measure.milestones()).isEmpty();
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"01", "010", "0x10", "12:30", "no", "1e3", "2024-01-01"})
    void wordsThatOlderYamlTurnedIntoNumbersOrDatesStayWords(String id) {
        assertThat(only(SampleRules.good().inPack("id: \"1\"", "id: " + id)).id())
                .isEqualTo("plan-a/" + id);
    }

    private static Target only(SampleRules rules) {
        List<Target> targets = rules.read().targets();
        assertThat(targets).hasSize(1);
        return targets.get(0);
    }

    private static Milestone milestone(SampleRules rules) {
        return Objects.requireNonNull(only(rules).measure()).milestones().get(0);
    }
}
