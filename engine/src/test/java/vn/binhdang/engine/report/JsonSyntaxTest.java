package vn.binhdang.engine.report;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.binhdang.engine.samples.FaultsAssert.assertThatFaults;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Text that is no JSON, or more than is accepted. */
class JsonSyntaxTest {

    @Test
    void aFileThatWasCutOffIsToldToBeSentCompletely() {
        Inputs inputs = Inputs.text("{\"locality\": \"30511\",\n \"period\": \"2024\", \"ind");

        assertThatFaults(inputs.faults()).standAt("f:2:24").say("đầy đủ", "complete");
        assertThat(inputs.reports()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            {"locality": "1",, "period": "2024"}     | f:1:18
            {'locality': '1'}                        | f:1:2
            {"locality": "1" "period": "2024"}       | f:1:18
            {"a": 01}                                | f:1:8
            {"a": NaN}                               | f:1:10
            {"a": 1,}                                | f:1:9
            {} {}                                    | f:1:4
            {"a": +1}                                | f:1:8
            """)
    void whatIsNoJsonIsShownByLineAndColumn(String content, String place) {
        assertThatFaults(Inputs.text(content).faults()).standAt(place).say("JSON", "JSON");
    }

    @Test
    void anIndicatorThatStandsTwiceIsNamedAndNeitherIsTaken() {
        Inputs inputs = Inputs.text("""
                {"locality": "30511", "period": "2024", "indicators": {
                  "women-key-leaders": {"numerator": 4, "denominator": 9},
                  "women-key-leaders": {"numerator": 5, "denominator": 9}}}
                """);

        assertThatFaults(inputs.faults()).standAt("f:3:22").name("f:3:22", "“women-key-leaders”");
        assertThat(inputs.reports()).isEmpty();
    }

    @Test
    void aFieldThatStandsTwiceInALineIsNamed() {
        assertThatFaults(Inputs.line("{\"value\": 1, \"value\": 2}").faults()).say("“value”", "“value”");
    }

    @Test
    void anArrayWithOneBadReportNamesItAndStillReadsTheOthers() {
        Inputs inputs = Inputs.text("""
                [{"locality": "1", "period": "2024", "indicators": {}},
                 {"locality": "2", "period": "2024-H3", "indicators": {"x": {"value": "y"}}},
                 17,
                 {"locality": "4", "period": "2024", "indicators": {}}]
                """);

        assertThatFaults(inputs.faults())
                .standAt("f /1/period", "f /1/indicators/x/value", "f /2")
                .name("f /1/period", "“2024-H3”")
                .name("f /1/indicators/x/value", "\"y\"")
                .name("f /2", "17");
        assertThat(inputs.reports()).extracting(Report::locality).containsExactly("1", "4");
    }

    @Test
    void anEmptyArrayIsNoReport() {
        assertThatFaults(Inputs.text("[]").faults()).standAt("f").say("rỗng", "empty");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"value\": 12345678901234567890123456789012345678901}",
                "{\"value\": 0.12345678901234567890123456789012345678901}"
            })
    void aNumberOfMoreThanFortyDigitsExceedsWhatIsAccepted(String line) {
        assertThatFaults(Inputs.line(line).faults()).say("40", "40");
    }

    @Test
    void nestingDeeperThanFiftyExceedsWhatIsAccepted() {
        assertThatFaults(Inputs.text("[".repeat(100_000)).faults()).say("50", "50");
        assertThatFaults(Inputs.text("{\"a\":".repeat(100_000)).faults()).say("50", "50");
    }

    @Test
    void aTextOfMoreThanTwentyThousandCharactersExceedsWhatIsAccepted() {
        String note = "ă".repeat(20_001);

        assertThatFaults(Inputs.line("{\"value\": 1, \"note\": \"" + note + "\"}")
                        .faults())
                .say("20.000", "20,000");
    }

    @Test
    void aLongWrongValueIsQuotedInPart() {
        String seen = "x".repeat(500);

        assertThatFaults(Inputs.line("{\"value\": \"" + seen + "\"}").faults()).say("xxxxxxxxxx", "…");
        assertThat(Inputs.line("{\"value\": \"" + seen + "\"}")
                        .faults()
                        .all()
                        .get(0)
                        .message()
                        .en())
                .hasSizeLessThan(200);
    }
}
