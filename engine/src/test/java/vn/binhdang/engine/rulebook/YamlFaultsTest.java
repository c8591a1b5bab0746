package vn.binhdang.engine.rulebook;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.binhdang.engine.samples.FaultsAssert.assertThatFaults;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.binhdang.engine.faults.Faults;
import vn.binhdang.engine.samples.SampleRules;

/** One slip in the YAML itself: it is shown where it stands, in plain words. */
class YamlFaultsTest {

    @Test
    void aTabIsNamed() {
        assertThatFaults(SampleRules.good()
                        .inPack("    clause: I.1", "\tclause: I.1")
                        .faults())
                .standAt(SampleRules.PACK + ":7:1")
                .say("Tab", "tab");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"", "'"})
    void aQuoteThatIsNotClosedIsShownWhereItOpens(String quote) {
        assertThatFaults(SampleRules.good()
                        .inPack("clause: I.1", "clause: " + quote + "I.1")
                        .faults())
                .standAt(SampleRules.PACK + ":7:13")
                .say("ngoặc kép", "quote");
    }

    @ParameterizedTest
    @CsvSource({"3, 7:4", "5, 7:6"})
    void aWrongIndentIsShownWhereItStands(int blanks, String at) {
        assertThatFaults(SampleRules.good()
                        .inPack("    clause: I.1", " ".repeat(blanks) + "clause: I.1")
                        .faults())
                .standAt(SampleRules.PACK + ":" + at)
                .say("thụt dòng", "indent");
    }

    @Test
    void aColonInASentenceIsToldToPutItInQuotes() {
        assertThatFaults(SampleRules.good()
                        .inPack("text: Nữ lãnh đạo", "text: Chỉ tiêu 1: nữ lãnh đạo")
                        .faults())
                .standAt(SampleRules.PACK + ":8:21")
                .say("ngoặc kép", "quotes");
    }

    @Test
    void aBracketThatIsNotClosedIsShown() {
        assertThat(SampleRules.good()
                        .inPack("levels: [commune]\n    ind", "levels: [commune\n    ind")
                        .faults())
                .singleElement()
                .satisfies(fault -> assertThat(fault.place().line()).isBetween(11, 13));
    }

    @Test
    void aKeyThatStandsTwiceIsNamedAndTheLastOneDoesNotWin() {
        assertThatFaults(SampleRules.good()
                        .inPack("clause: I.1", "clause: I.1\n    clause: I.2")
                        .faults())
                .standAt(SampleRules.PACK + ":8:5")
                .name(SampleRules.PACK + ":8:5", "“clause”");
    }

    @Test
    void aMilestoneThatStandsTwiceIsNamed() {
        assertThatFaults(SampleRules.good()
                        .inPack("25%}", "25%, 2024: ít nhất 30%}")
                        .faults())
                .standAt(SampleRules.PACK + ":13:37")
                .name(SampleRules.PACK + ":13:37", "“2024”");
    }

    @ParameterizedTest
    @ValueSource(strings = {"&x I.1", "!java I.1", "!!java.net.URL I.1", "!!binary I.1"})
    void anchorsAndTagsAreRefusedOnText(String value) {
        assertThatFaults(SampleRules.good()
                        .inPack("clause: I.1", "clause: " + value)
                        .faults())
                .name(SampleRules.PACK + ":7:13", "(&, *)", "(!)");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            document: {number     | document: &d {number     | 2:11
            in-force: {from       | in-force: !!map2 {from   | 4:11
            milestones: {2024     | milestones: &m {2024     | 13:17
            {report: annual       | &r {report: annual       | 15:5
            """)
    void anchorsAndTagsAreRefusedOnMappings(String words, String by, String at) {
        assertThatFaults(SampleRules.good().inPack(words, by).faults())
                .name(SampleRules.PACK + ":" + at, "(&, *)", "(!)");
    }

    @Test
    void anAliasIsRefusedAtItsAnchor() {
        SampleRules rules = SampleRules.good()
                .inPack("title: {vi: Nữ lãnh đạo, en: Women leaders}", "title: {vi: &x Nữ lãnh đạo, en: *x}");

        assertThatFaults(rules.faults()).name(SampleRules.PACK + ":9:17", "(&, *)");
    }

    @Test
    void anAliasOfNothingIsRefused() {
        assertThatFaults(SampleRules.good().inPack("clause: I.1", "clause: *x").faults())
                .standAt(SampleRules.PACK + ":7:13");
    }

    @Test
    void thousandsOfAliasesAreRefusedWithoutBeingFollowed() {
        StringBuilder lines = new StringBuilder("pack: &a0 [x, x]\n");
        for (int level = 1; level <= 60; level++) {
            lines.append("k%d: &a%d [*a%d, *a%d]\n".formatted(level, level, level - 1, level - 1));
        }

        assertThat(SampleRules.good()
                        .with(SampleRules.PACK_FILE, lines.toString())
                        .faults())
                .isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\n\n", "# chỉ có chú thích\n"})
    void anEmptyFileIsNamedAsEmpty(String content) {
        assertThatFaults(SampleRules.good().with(SampleRules.PACK_FILE, content).faults())
                .standAt(SampleRules.PACK)
                .say("rỗng", "empty");
    }

    @ParameterizedTest
    @ValueSource(strings = {"hello", "- a\n- b\n", "[a, b]", "42"})
    void aFileThatHoldsNoLinesOfNamesAndValuesIsRefused(String content) {
        assertThatFaults(SampleRules.good().with(SampleRules.PACK_FILE, content).faults())
                .standAt(SampleRules.PACK + ":1:1")
                .say("tên: giá trị", "name: value");
    }

    @Test
    void twoDocumentsInOneFileAreRefusedAtTheSecond() {
        SampleRules rules = SampleRules.good().add(SampleRules.PACK_FILE, "---\npack: plan-b\n");

        assertThatFaults(rules.faults()).standAt(SampleRules.PACK + ":16:1");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            clause: I.1            | clause:                | 7:12
            clause: I.1            | clause: null           | 7:13
            clause: I.1            | clause: ""             | 7:13
            clause: I.1            | clause: [I.1]          | 7:13
            clause: I.1            | clause: {a: I.1}       | 7:13
            25%}                   | 25%, 2025: }           | 13:42
            """)
    void whereTextIsNeededNothingAndListsAreRefused(String words, String by, String at) {
        assertThatFaults(SampleRules.good().inPack(words, by).faults())
                .standAt(SampleRules.PACK + ":" + at)
                .say("chữ", "text");
    }

    @Test
    void whereAListIsNeededTextIsRefused() {
        assertThatFaults(SampleRules.good()
                        .inPack("levels: [commune]\n", "levels: commune\n")
                        .faults())
                .standAt(SampleRules.PACK + ":11:13")
                .say("danh sách", "list");
    }

    @Test
    void aFileThatIsNotUtf8IsRefused() {
        Faults faults = new Faults();

        assertThat(YamlFile.read("a.yaml", new byte[] {'a', ':', ' ', (byte) 0xE9, '\n'}, faults))
                .isEmpty();
        assertThat(faults.all()).isNotEmpty();
    }

    @Test
    void aByteOrderMarkDoesNotMatter() {
        SampleRules rules = SampleRules.good();
        rules.with(SampleRules.PACK_FILE, "\uFEFF" + rules.content(SampleRules.PACK_FILE));

        assertThat(rules.read().packs()).hasSize(1);
    }
}
