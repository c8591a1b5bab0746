package vn.binhdang.engine.rulebook;

import static vn.binhdang.engine.samples.FaultsAssert.assertThatFaults;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.binhdang.engine.samples.SampleRules;

/** One mistake in a target: what it measures, what it demands and what it lacks. */
class TargetFaultsTest {

    @Test
    void anUnknownIndicatorNamesTheNearestKnownOne() {
        assertThatFaults(SampleRules.good()
                        .inPack("indicator: women-leaders", "indicator: women-leader")
                        .faults())
                .standAt(place("12:16"))
                .name(place("12:16"), "“women-leader”", "“women-leaders”");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ít nhât 25%              | “ít nhất 25%”
            khoản 85%                | “khoảng 85%”
            ít nhất 25% nữ           | “nữ”
            ít nhất 49.995%          | “49.995”
            từ 40% đến 35%           | “từ 40% đến 35%”
            ít nhất 25 triệu đồng    | percent
            không quá 2 lần          | percent
            mỗi quý ít nhất 4        | “women-leaders”
            có                       | “women-leaders”
            """)
    void aPhraseThatIsWrongOrDoesNotFitItsIndicatorIsQuotedWhereItStands(String wording, String named) {
        assertThatFaults(
                        SampleRules.good().inPack("ít nhất 25%}", wording + "}").faults())
                .standAt(place("13:24"))
                .name(place("13:24"), "“" + wording + "”", named);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ít nhất 4              | “news-items”
            mỗi tháng ít nhất 4    | “news-items”
            mỗi quý ít nhất 4%     | %
            không để xảy ra        | “news-items”
            """)
    void aCountByQuarterIsOnlyAskedForEachQuarter(String wording, String named) {
        SampleRules rules = SampleRules.good()
                .inPack("indicator: women-leaders", "indicator: news-items")
                .inPack("ít nhất 25%}", wording + "}");

        assertThatFaults(rules.faults()).standAt(place("13:24")).name(place("13:24"), "“" + wording + "”", named);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ít nhất 25% cơ quan     | cơ quan, nhưng chỉ số “women-leaders” đếm người | bodies, but indicator “women-leaders” counts persons
            ít nhất 2 cơ quan       | cơ quan, nhưng chỉ số “women-leaders” đếm người | bodies, but indicator “women-leaders” counts persons
            ít nhất 1 vị trí        | vị trí, nhưng chỉ số “women-leaders” đếm người  | posts, but indicator “women-leaders” counts persons
            ít nhất 3 người         | đơn vị trong “ít nhất 3 người”                  | the unit in “ít nhất 3 người”
            """)
    void aPhraseThatCountsSomethingElseThanItsIndicatorIsShownWhereItStands(String wording, String vi, String en) {
        assertThatFaults(
                        SampleRules.good().inPack("ít nhất 25%}", wording + "}").faults())
                .standAt(place("13:24"))
                .say(vi, en);
    }

    @Test
    void aPhraseOfACountByQuarterMustCountWhatTheIndicatorCounts() {
        SampleRules rules = SampleRules.good()
                .inPack("indicator: women-leaders", "indicator: news-items")
                .inPack("ít nhất 25%}", "mỗi quý ít nhất 4 người}");

        assertThatFaults(rules.faults()).standAt(place("13:24")).say("đếm người", "counts persons");
    }

    @Test
    void theYearInAPhraseMustBeTheOneOfItsMilestone() {
        assertThatFaults(SampleRules.good()
                        .inPack("ít nhất 25%}", "đến năm 2025 đạt 25%}")
                        .faults())
                .standAt(place("13:24"))
                .say("nói năm 2025, nhưng mốc là 2024", "speaks of 2025, but the milestone is 2024");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            bodies  | “women-leaders” đếm người (persons), không phải cơ quan (bodies)
            body    | “body” không phải là một trong
            """)
    void whatIsCountedMayBeWrittenBesideTheIndicatorButMustAgree(String counted, String vi) {
        assertThatFaults(SampleRules.good()
                        .inPack(
                                "indicator: women-leaders\n",
                                "indicator: women-leaders\n    counted: " + counted + "\n")
                        .faults())
                .standAt(place("13:14"))
                .say(vi, "persons");
    }

    @Test
    void whatOneUnitCountsMustAgreeToo() {
        SampleRules rules = SampleRules.good()
                .inPack("levels: [commune]\n    indicator", "levels: [province]\n    indicator")
                .inPack(
                        "    milestones: {2024: ít nhất 25%}\n",
                        "    milestones: {2024: đạt 60%}\n    each: {level: commune, indicator: news-items,"
                                + " counted: persons, require: mỗi quý ít nhất 4}\n");

        assertThatFaults(rules.faults())
                .standAt(rules.placeOf(SampleRules.PACK_FILE, "persons"))
                .say("không phải người", "not persons");
    }

    @Test
    void aMilestoneAtNoTimeIsNamedWithTheFormsThatAre() {
        SampleRules rules = SampleRules.good().inPack("{2024: ít nhất 25%}", "{sau 2024: ít nhất 30%}");
        String place = rules.placeOf(SampleRules.PACK_FILE, "ít nhất 30%");

        assertThatFaults(rules.faults()).standAt(place).name(place, "“sau 2024”", "2025", "2022-Q2");
    }

    @Test
    void aTargetWithoutAMilestoneIsRefused() {
        assertThatFaults(SampleRules.good().inPack("{2024: ít nhất 25%}", "{}").faults())
                .standAt(place("13:17"));
    }

    @Test
    void aRuleFileThatTheProgramLacksIsNamed() {
        assertThatFaults(SampleRules.good()
                        .inPack("    indicator:", "    rule-file: nowhere.drl\n    indicator:")
                        .faults())
                .standAt(place("6:5"))
                .name(place("6:5"), "packs/an-giang/nowhere.drl");
    }

    @Test
    void anotherFigureIsAskedAboutByARuleFileOnly() {
        assertThatFaults(SampleRules.good()
                        .inPack("    indicator:", "    depends-on: news-items\n    indicator:")
                        .faults())
                .standAt(place("6:5"))
                .name(place("6:5"), "“depends-on”", "“rule-file”");
    }

    @Test
    void theOtherFigureMustBeInTheCatalogue() {
        assertThatFaults(SampleRules.good()
                        .inPack("    indicator:", "    depends-on: news-item\n    indicator:")
                        .faults())
                .standAt(place("12:17"))
                .name(place("12:17"), "“news-item”", "“news-items”");
    }

    @Test
    void aTargetOfSeveralPartsHasNoIndicatorOfItsOwn() {
        SampleRules rules = SampleRules.good()
                .inPack(
                        "    indicator:",
                        "    parts: [{id: a, title: {vi: a, en: a}, indicator: news-items,"
                                + " milestones: {2024: mỗi quý ít nhất 4}}]\n    indicator:");

        assertThatFaults(rules.faults())
                .standAt(place("6:5"), place("6:5"))
                .name(place("6:5"), "“indicator”")
                .name(place("6:5"), "“milestones”");
    }

    @ParameterizedTest
    @CsvSource({"tolerance: hai, hai", "tolerance: 1e100000000, 1e100000000"})
    void aToleranceThatIsNoNumberIsQuoted(String line, String seen) {
        SampleRules rules = SampleRules.good().inPack("    milestones:", "    " + line + "\n    milestones:");

        assertThatFaults(rules.faults()).standAt(place("13:16")).name(place("13:16"), "“" + seen + "”");
    }

    @Test
    void twoTargetsOfOneIdNameEachOther() {
        String pack = SampleRules.good().content(SampleRules.PACK_FILE);
        String target = pack.substring(pack.indexOf("  - id:"), pack.indexOf("reporting:"));

        assertThatFaults(SampleRules.good()
                        .inPack("reporting:", target + "reporting:")
                        .faults())
                .standAt(place("14:5"))
                .name(place("14:5"), "“plan-a/1”", place("6:5"));
    }

    @Test
    void aMistakeInOneTargetLeavesTheOthersToBeChecked() {
        String pack = SampleRules.good().content(SampleRules.PACK_FILE);
        String target = pack.substring(pack.indexOf("  - id:"), pack.indexOf("reporting:"));
        SampleRules rules = SampleRules.good()
                .inPack("text: Nữ lãnh đạo đạt ít nhất 25%", "text: [sai]")
                .inPack("reporting:", target.replace("\"1\"", "\"2\"").replace("25%}", "25% nữ}") + "reporting:");

        assertThatFaults(rules.faults()).standAt(place("8:11"), place("21:24"));
    }

    private static String place(String lineAndColumn) {
        return SampleRules.PACK + ":" + lineAndColumn;
    }
}
