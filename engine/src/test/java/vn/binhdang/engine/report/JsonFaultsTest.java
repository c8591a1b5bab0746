package vn.binhdang.engine.report;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.binhdang.engine.samples.FaultsAssert.assertThatFaults;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** JSON that cannot be read: the place is named, and both languages say what was seen there. */
class JsonFaultsTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            {"value": "12"}                        | /value         | "12"
            {"value": "49,995"}                    | /value         | "49,995"
            {"value": true}                        | /value         | true
            {"value": [1]}                         | /value         | [1]
            {"value": {"a": 1}}                    | /value         | {"a":1}
            {"numerator": "4", "denominator": 9}   | /numerator     | "4"
            {"value": 1, "stated": "35,52%"}       | /stated        | "35,52%"
            {"value": 1, "dataYear": "2023"}       | /dataYear      | "2023"
            {"value": 1, "dataYear": 2023.5}       | /dataYear      | 2023.5
            {"value": 1, "dataYear": 23}           | /dataYear      | 23
            {"value": 1, "dataYear": 1899}         | /dataYear      | 1899
            {"value": 1, "dataYear": 2201}         | /dataYear      | 2201
            {"value": 1, "dataYear": 1e100000000}  | /dataYear      | 1E+100000000
            {"value": 1, "note": 5}                | /note          | 5
            {"value": 1, "counted": ["người"]}     | /counted       | ["người"]
            {"yes": "có"}                          | /yes           | "có"
            {"yes": 1}                             | /yes           | 1
            {"yes": 1e100000000}                   | /yes           | 1E+100000000
            {"notApplicable": true}                | /notApplicable | true
            {"notApplicable": " "}                 | /notApplicable | " "
            {"byQuarter": 16}                      | /byQuarter     | 16
            {"byQuarter": "4;4;3;5"}               | /byQuarter     | "4;4;3;5"
            {"byQuarter": [4, 4, "3", 5]}          | /byQuarter/2   | "3"
            {"byMonth": [1, true]}                 | /byMonth/1     | true
            """)
    void aValueOfTheWrongKindIsNamedAtItsPointer(String line, String field, String seen) {
        String place = "f /indicators/x" + field;

        assertThatFaults(Inputs.line(line).faults()).standAt(place).name(place, seen);
    }

    @ParameterizedTest
    @ValueSource(strings = {"5", "\"4/9\"", "null", "true", "[4, 9]", "1e100000000"})
    void aLineThatIsNoObjectIsRefused(String line) {
        assertThatFaults(Inputs.line(line).faults())
                .standAt("f /indicators/x")
                .name("f /indicators/x", "{\"numerator\": …, \"denominator\": …}");
    }

    @ParameterizedTest
    @CsvSource({
        "1e100000000, 1E+100000000",
        "-1e100000000, -1E+100000000",
        "1e-100000000, 1E-100000000",
        "1234567890123456789012345678901, 1234567890123456789012345678901"
    })
    void aNumberThatWouldTakeGigabytesIsRefusedWhereItStands(String written, String seen) {
        String place = "f /indicators/x/value";

        assertThatFaults(Inputs.line("{\"value\": " + written + "}").faults())
                .standAt(place)
                .name(place, seen, "30");
    }

    @Test
    void aHugeNumberIsRefusedInEveryFieldOfAReport() {
        Inputs inputs = Inputs.text("""
                {"locality": 1e100000000, "period": 1e100000000, "submittedOn": 1e100000000, "indicators": {
                   "a": {"numerator": 1e100000000, "denominator": 1e-100000000}, "b": {"byMonth": [1e100000000]}}}
                """);

        assertThatFaults(inputs.faults())
                .standAt(
                        "f /locality",
                        "f /period",
                        "f /submittedOn",
                        "f /indicators/a/numerator",
                        "f /indicators/a/denominator",
                        "f /indicators/b/byMonth/0");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            {"numerator": 4}                                | f /indicators/x/denominator
            {"denominator": 9}                              | f /indicators/x/numerator
            {}                                              | f /indicators/x
            {"note": "chưa có số"}                          | f /indicators/x
            {"stated": 35.52}                               | f /indicators/x
            {"value": 1, "yes": true}                       | f /indicators/x
            {"numerator": 1, "denominator": 2, "value": 50} | f /indicators/x
            {"value": 1, "notApplicable": "không có"}       | f /indicators/x
            {"byMonth": [1], "byQuarter": [1]}              | f /indicators/x
            """)
    void anIndicatorIsReportedInExactlyOneWay(String line, String place) {
        assertThatFaults(Inputs.line(line).faults()).standAt(place);
    }

    @ParameterizedTest
    @CsvSource({"numeratr,numerator", "Value,value", "bymonth,byMonth", "not-applicable,notApplicable", "statd,stated"})
    void anUnknownKeyOfALineNamesTheNearestKnownOne(String seen, String meant) {
        String place = "f /indicators/x/" + seen;

        assertThatFaults(Inputs.line("{\"yes\": true, \"" + seen + "\": 1}").faults())
                .standAt(place)
                .name(place, "“" + seen + "”", "“" + meant + "”");
    }

    @Test
    void anUnknownKeyOfAReportNamesTheNearestKnownOneAndWhatIsMissing() {
        Inputs inputs = Inputs.text("{\"localty\": \"30511\", \"period\": \"2024\", \"indicators\": {}}");

        assertThatFaults(inputs.faults())
                .standAt("f /localty", "f /locality")
                .name("f /localty", "“localty”", "“locality”")
                .name("f /locality", "\"30511\"");
        assertThat(inputs.reports()).isEmpty();
    }

    @Test
    void aKeyWithASlashIsEscapedInItsPointer() {
        assertThatFaults(Inputs.line("{\"yes\": true, \"a/b~c\": 1}").faults())
                .standAt("f /indicators/x/a~1b~0c")
                .name("f /indicators/x/a~1b~0c", "“a/b~c”");
    }

    @Test
    void aCodeWrittenAsANumberIsToldThatItMayHaveLostItsZeros() {
        Inputs inputs = Inputs.text("{\"locality\": 4, \"period\": \"2024\", \"indicators\": {}}");

        assertThatFaults(inputs.faults()).standAt("f /locality").name("f /locality", "\"4\"");
        assertThatFaults(inputs.faults()).say("số 0 ở đầu", "leading zeros");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2024-H3", "2024-13", "2024-Q5", "24", "năm 2024"})
    void aPeriodThatIsNoneIsQuotedWithTheFormsThatAre(String period) {
        Inputs inputs = Inputs.text("{\"locality\": \"1\", \"period\": \"" + period + "\", \"indicators\": {}}");

        assertThatFaults(inputs.faults())
                .standAt("f /period")
                .name("f /period", "“" + period + "”", "2024-H1", "2024-Q3", "2024-05");
    }

    @ParameterizedTest
    @ValueSource(strings = {"8/11/2024", "2024-11-31", "2024-11", "hôm nay"})
    void aDayThatIsNoneIsQuotedWithTheFormThatIs(String day) {
        Inputs inputs = Inputs.text(
                "{\"locality\": \"1\", \"period\": \"2024\", \"submittedOn\": \"" + day + "\", \"indicators\": {}}");

        assertThatFaults(inputs.faults())
                .standAt("f /submittedOn")
                .name("f /submittedOn", "“" + day + "”", "2024-11-08");
    }

    @Test
    void aDayThatTheMonthDoesNotHaveIsToldSo() {
        assertThatFaults(Inputs.text("{\"locality\": \"1\", \"period\": \"2024\", \"submittedOn\": \"2024-11-31\","
                                + " \"indicators\": {}}")
                        .faults())
                .say("không có ngày 31/11/2024 (tháng 11/2024 có 30 ngày)", "there is no day 31/11/2024");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", ", \"indicators\": []", ", \"indicators\": null", ", \"indicators\": \"x\""})
    void aReportWithoutIndicatorsIsRefused(String indicators) {
        Inputs inputs = Inputs.text("{\"locality\": \"1\", \"period\": \"2024\"" + indicators + "}");

        assertThatFaults(inputs.faults()).standAt("f /indicators").name("f /indicators", "“indicators”");
    }
}
