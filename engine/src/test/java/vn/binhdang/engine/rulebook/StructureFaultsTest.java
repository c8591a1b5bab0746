package vn.binhdang.engine.rulebook;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.binhdang.engine.samples.FaultsAssert.assertThatFaults;
import static vn.binhdang.engine.samples.SampleRules.PACK_FILE;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.binhdang.engine.samples.SampleRules;

/** What stands twice, stands nowhere else or is left half said in a pack. */
class StructureFaultsTest {

    private static final String MILESTONES = "milestones: {2024: ít nhất 25%}";
    private static final String MEASURED = "    indicator: women-leaders\n    " + MILESTONES + "\n";
    private static final String PART = "{id: ID, title: {vi: phần, en: part}, indicator: women-leaders, " + MILESTONES;

    @Test
    void aMilestoneStandsOnce() {
        SampleRules rules =
                SampleRules.good().inPack(MILESTONES, "milestones: {2024: ít nhất 25%, từ 2024: ít nhất 30%}");

        assertThatFaults(rules.faults())
                .standAt(rules.placeOf(PACK_FILE, "ít nhất 30%"))
                .say("mốc 2024 đã có", "milestone 2024 stands twice");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"{value: 40}", "{year: 2020}", "{value: 40, year: 20}"})
    void aBaselineHasAValueAndAYear(String baseline) {
        SampleRules rules =
                SampleRules.good().inPack(MILESTONES, "baseline: " + baseline + "\n    milestones: {2024: tăng 20%}");
        String place = rules.placeOf(PACK_FILE, baseline);

        assertThatFaults(rules.faults()).name(place, "“value”", "“year”");
    }

    @Test
    void anUnknownKeyOfTheBaselineIsShown() {
        SampleRules rules = SampleRules.good()
                .inPack(MILESTONES, "baseline: {value: 40, year: 2020, yaer: 2019}\n    milestones: {2024: tăng 20%}");

        assertThatFaults(rules.faults()).name(rules.placeOf(PACK_FILE, "2019"), "“yaer”", "“year”");
    }

    @Test
    void aFileThatWouldBePassedOverIsNamed() {
        assertThatFaults(SampleRules.good()
                        .with("packs/hue/plan-b.yml", "pack: plan-b\n")
                        .faults())
                .standAt("rules/packs/hue/plan-b.yml")
                .say("sẽ không được đọc", "would not be read");
    }

    @Test
    void anUnknownKeyOfThePackIsShown() {
        SampleRules rules = SampleRules.good().add(PACK_FILE, "sources: paper\n");

        assertThatFaults(rules.faults()).name(rules.placeOf(PACK_FILE, "paper"), "“sources”", "“source”");
    }

    @Test
    void anUnknownKeyOfAPartIsShown() {
        SampleRules rules = SampleRules.good().inPack(MEASURED, parts(PART.replace("ID", "a") + ", confrm: unsure}"));

        assertThatFaults(rules.faults()).name(rules.placeOf(PACK_FILE, "unsure"), "“confrm”", "“confirm”");
    }

    @Test
    void anUnknownKeyOfWhatOneUnitMustDoIsShown() {
        SampleRules rules = SampleRules.good()
                .inPack("levels: [commune]\n    indicator", "levels: [province]\n    indicator")
                .inPack(
                        "    " + MILESTONES + "\n",
                        "    milestones: {2024: đạt 60%}\n    each: {level: commune, indicator: news-items,"
                                + " require: mỗi quý ít nhất 4, levl: other}\n");

        assertThatFaults(rules.faults()).name(rules.placeOf(PACK_FILE, "other"), "“levl”", "“level”");
    }

    @Test
    void aPartStandsOnce() {
        SampleRules rules = SampleRules.good()
                .inPack(MEASURED, parts(PART.replace("ID", "a") + "}", PART.replace("ID", "a") + "}"));

        assertThatFaults(rules.faults()).say("phần “a” đã có", "part “a” stands twice");
    }

    @Test
    void twoPartsOfDifferentNamesAreNoFault() {
        SampleRules rules = SampleRules.good()
                .inPack(MEASURED, parts(PART.replace("ID", "a") + "}", PART.replace("ID", "b") + "}"));

        assertThat(rules.read().targets())
                .singleElement()
                .satisfies(target -> assertThat(target.parts()).hasSize(2));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            []                 | chưa nêu cấp nào | no level is named
            [commune, commune] | cấp này đã có    | this level stands twice
            """)
    void aTargetNamesEachLevelOnceAndOneAtLeast(String levels, String vi, String en) {
        assertThatFaults(SampleRules.good()
                        .inPack("levels: [commune]\n", "levels: " + levels + "\n")
                        .faults())
                .say(vi, en);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"ít nhất 2 lần", "giảm 20%", "ít nhất 4"})
    void aCountIsAskedForByNumberByHowOftenOrByItsChange(String wording) {
        assertThat(countOfNews(wording).read().targets()).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"ít nhất 2,5 lần", "ít nhất 20%"})
    void aCountIsNotAskedForByARatioOrAShare(String wording) {
        assertThatFaults(countOfNews(wording).faults())
                .standAt(SampleRules.PACK + ":13:24")
                .name(SampleRules.PACK + ":13:24", "“" + wording + "”", "“news-items”");
    }

    private static SampleRules countOfNews(String wording) {
        return SampleRules.good()
                .in(SampleRules.INDICATOR_FILE, "form: by-quarter", "form: value")
                .inPack("indicator: women-leaders", "indicator: news-items")
                .inPack("ít nhất 25%}", "\"" + wording + "\"}");
    }

    private static String parts(String... parts) {
        return "    parts:\n      - " + String.join("\n      - ", parts) + "\n";
    }
}
