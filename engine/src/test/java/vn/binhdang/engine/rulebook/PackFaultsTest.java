package vn.binhdang.engine.rulebook;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.binhdang.engine.samples.FaultsAssert.assertThatFaults;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.binhdang.engine.samples.SampleRules;

/** One mistake in a pack: it is shown by file, line and column, with what was seen and what was probably meant. */
class PackFaultsTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            issuer: UBND      | isuer: UBND      | UBND phường,  | isuer    | issuer
            to: 2024-12-31    | too: 2024-12-31  | 2024-12-31    | too      | to
            clause: I.1       | clauze: I.1      | I.1           | clauze   | clause
            objective: pol    | objectve: pol    | politics      | objectve | objective
            vi: Nữ lãnh đạo,  | v: Nữ lãnh đạo,  | Nữ lãnh đạo,  | v        | vi
            due: trước        | duee: trước      | trước ngày    | duee     | due
            report: annual    | reports: annual  | annual        | reports  | report
            """)
    void anUnknownKeyIsShownAtItsValueAndNamesTheNearestKnownOne(
            String words, String by, String value, String seen, String meant) {
        SampleRules rules = SampleRules.good().inPack(words, by);

        assertThatFaults(rules.faults())
                .name(rules.placeOf(SampleRules.PACK_FILE, value), "“" + seen + "”", "“" + meant + "”");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            politics              | politic            | politic            | politics
            [commune]\\n           | [comune]\\n         | comune             | commune
            annual                | anual              | anual              | annual
            trước ngày 10/12      | khoảng ngày 10/12  | khoảng ngày 10/12  | 10/6/2024
            trước ngày 10/12      | trước ngày 31/6    | trước ngày 31/6    | 31/6
            issued: 2024-03-13    | issued: 13/3/2024  | 13/3/2024          | 2024-03-13
            to: 2024-12-31        | to: 2024-02-30     | 2024-02-30         | 2024-03-13
            """)
    void aWordThatIsNoneOfTheKnownOnesNamesThem(String words, String by, String seen, String known) {
        SampleRules rules = SampleRules.good().inPack(words.replace("\\n", "\n"), by.replace("\\n", "\n"));
        String place = rules.placeOf(SampleRules.PACK_FILE, seen);

        assertThatFaults(rules.faults()).standAt(place).name(place, "“" + seen + "”", known);
    }

    @Test
    void anUnknownJurisdictionNamesTheNearestKnownOne() {
        assertThatFaults(SampleRules.good().inPack("\"30511\"", "\"30512\"").faults())
                .standAt(place("3:15"))
                .name(place("3:15"), "“30512”", "“30511”");
    }

    @Test
    void aJurisdictionMustExistOnTheFirstDayThePackIsInForce() {
        assertThatFaults(SampleRules.good()
                        .inPack("{from: 2024-01-01, to: 2024-12-31}", "{from: 2025-07-01}")
                        .faults())
                .standAt(place("3:15"))
                .name(place("3:15"), "30511", "Phường Chi Lăng", "30505");
    }

    @Test
    void aPackThatEndsBeforeItBeginsIsRefused() {
        assertThatFaults(SampleRules.good()
                        .inPack("to: 2024-12-31", "to: 2023-12-31")
                        .faults())
                .standAt(place("4:11"))
                .say("ngày kết thúc", "last day");
    }

    @Test
    void aYearlyReportThatIsDueEarlyInAYearMustSayInWhich() {
        SampleRules rules = SampleRules.good().inPack("trước ngày 10/12", "trước ngày 10/6");

        assertThatFaults(rules.faults())
                .standAt(rules.placeOf(SampleRules.PACK_FILE, "trước ngày 10/6"))
                .say("hãy ghi rõ năm", "state which");
    }

    @ParameterizedTest(name = "{0} {1}")
    @CsvSource({"annual, trước ngày 10/7", "annual, trước ngày 10/6/2025", "half-year, trước ngày 10/6"})
    void whatIsDueLateOrInANamedYearOrEachHalfYearNeedNot(String report, String due) {
        SampleRules rules =
                SampleRules.good().inPack("report: annual", "report: " + report).inPack("trước ngày 10/12", due);

        assertThat(rules.read().packs()).hasSize(1);
    }

    @Test
    void aReportIsDemandedOnce() {
        String again = "due: trước ngày 10/12, levels: [commune]}\n"
                + "  - {report: annual, clause: VI, text: Báo cáo năm, due: trước ngày 11/12, levels: [commune]}";

        assertThatFaults(SampleRules.good()
                        .inPack("due: trước ngày 10/12, levels: [commune]}", again)
                        .faults())
                .standAt(place("16:5"))
                .name(place("16:5"), "“plan-a/reporting/annual”");
    }

    @Test
    void aFileIsNamedAsItsPack() {
        assertThatFaults(SampleRules.good()
                        .inPack("pack: plan-a", "pack: plan-b")
                        .faults())
                .standAt(place("1:1"))
                .name(place("1:1"), "plan-b.yaml");
    }

    @Test
    void twoPacksOfOneNameNameEachOther() {
        String pack = SampleRules.good().content(SampleRules.PACK_FILE);
        String other = "rules/packs/hue/plan-a.yaml";

        assertThatFaults(SampleRules.good().with("packs/hue/plan-a.yaml", pack).faults())
                .standAt(other + ":1:1")
                .name(other + ":1:1", "“plan-a”", SampleRules.PACK + ":1:1");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            pack: plan-a         | 1:1  | “pack”
            jurisdiction:        | 1:1  | “jurisdiction”
            in-force:            | 1:1  | “in-force”
            clause: I.1          | 6:5  | “clause”
            text: Nữ lãnh đạo    | 6:5  | “text”
            title: {vi           | 6:5  | “title”
            objective: politics  | 6:5  | “objective”
            levels: [commune]    | 6:5  | “levels”
            indicator: women     | 6:5  | “indicator”
            milestones:          | 6:5  | “milestones”
            """)
    void aMissingLineIsNamedAtTheMappingThatLacksIt(String words, String at, String missing) {
        assertThatFaults(SampleRules.good().withoutLineOf(words).faults())
                .standAt(place(at))
                .name(place(at), missing);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            number: 37/KH-UBND,   | 2:11 | “number”
            from: 2024-01-01,     | 4:11 | “from”
            , en: Women leaders   | 9:12 | “en”
            clause: V,            | 15:5 | “clause”
            due: trước ngày 10/12, | 15:5 | “due”
            """)
    void aMissingValueIsNamedAtTheBraceThatLacksIt(String words, String at, String missing) {
        assertThatFaults(SampleRules.good().inPack(words, "").faults())
                .standAt(place(at))
                .name(place(at), missing);
    }

    private static String place(String lineAndColumn) {
        return SampleRules.PACK + ":" + lineAndColumn;
    }
}
