package vn.binhdang.engine.rulebook;

import static vn.binhdang.engine.samples.FaultsAssert.assertThatFaults;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.binhdang.engine.samples.SampleRules;

/** One mistake in the indicator catalogue. */
class CatalogueFaultsTest {

    private static final String FILE = "rules/" + SampleRules.INDICATOR_FILE;

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            unit: count              | unit: counts            | counts         | “count”
            by-quarter               | by-quarters             | by-quarters    | “by-quarter”
            counted: items           | counted: itens          | itens          | “items”
            roll-up: none            | roll-up: nonne          | nonne          | “none”
            communication            | comunication            | comunication   | “communication”
            not-computable           | not-computible          | not-computible | “not-computable”
            higher\\n    zero         | hihger\\n    zero        | hihger         | higher
            """)
    void aWordThatIsNoneOfTheKnownOnesNamesTheNearest(String words, String by, String seen, String meant) {
        SampleRules rules =
                SampleRules.good().in(SampleRules.INDICATOR_FILE, words.replace("\\n", "\n"), by.replace("\\n", "\n"));
        String place = rules.placeOf(SampleRules.INDICATOR_FILE, seen);

        assertThatFaults(rules.faults()).name(place, "“" + seen + "”", meant);
    }

    @Test
    void anUnknownKeyNamesTheNearestKnownOne() {
        SampleRules rules =
                SampleRules.good().in(SampleRules.INDICATOR_FILE, "    not-above: 100", "    not-abov: 100");

        assertThatFaults(rules.faults()).standAt(FILE + ":15:15").name(FILE + ":15:15", "“not-abov”", "“not-above”");
    }

    @Test
    void aRatioNeedsItsPartsInWords() {
        SampleRules rules =
                SampleRules.good().in(SampleRules.INDICATOR_FILE, "    numerator: {vi: nữ, en: women}\n", "");

        assertThatFaults(rules.faults()).name(FILE + ":2:5", "“numerator”");
    }

    @ParameterizedTest
    @CsvSource({"code: News-Items, News-Items", "code: news_items, news_items", "code: news--items, news--items"})
    void aCodeIsWrittenInLowerCaseWithHyphens(String line, String code) {
        SampleRules rules = SampleRules.good().in(SampleRules.INDICATOR_FILE, "code: news-items", line);

        assertThatFaults(rules.faults()).standAt(FILE + ":16:5").name(FILE + ":16:5", "“" + code + "”");
    }

    @Test
    void aCodeThatStandsTwiceNamesTheEarlierPlaceEvenInAnotherFile() {
        String indicators = SampleRules.good().content(SampleRules.INDICATOR_FILE);
        String again = "indicators:\n" + indicators.substring(indicators.indexOf("  - code: news-items"));
        String other = "rules/indicators/zz.yaml:2:5";

        assertThatFaults(SampleRules.good().with("indicators/zz.yaml", again).faults())
                .standAt(other)
                .name(other, "“news-items”", FILE + ":16:5");
    }

    @Test
    void aRangeThatIsNoNumberIsQuoted() {
        SampleRules rules = SampleRules.good().in(SampleRules.INDICATOR_FILE, "to: 100}", "to: trăm}");

        assertThatFaults(rules.faults()).standAt(FILE + ":14:30").name(FILE + ":14:30", "“trăm”");
    }

    @Test
    void aFileWithoutIndicatorsIsNamed() {
        assertThatFaults(SampleRules.good()
                        .with("indicators/zz.yaml", "indicator: []\n")
                        .faults())
                .name("rules/indicators/zz.yaml:1:12", "“indicator”", "“indicators”")
                .name("rules/indicators/zz.yaml:1:1", "“indicators”");
    }
}
