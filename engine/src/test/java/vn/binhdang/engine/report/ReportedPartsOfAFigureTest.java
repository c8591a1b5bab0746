package vn.binhdang.engine.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static vn.binhdang.engine.samples.FaultsAssert.assertThatFaults;
import static vn.binhdang.engine.samples.SampleReports.amount;
import static vn.binhdang.engine.samples.SampleReports.counts;

import java.util.Collections;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a figure is made of, in JSON and in a table. */
class ReportedPartsOfAFigureTest {

    @Test
    void partsOfCountsKeepTheirNamesTheirOrderAndTheirPointers() {
        assertThat(parts("[{\"name\": \" cấp huyện \", \"numerator\": 19, \"denominator\": 54},"
                                + " {\"numerator\": 6, \"denominator\": 17, \"name\": null}]")
                        .entry()
                        .parts())
                .extracting(
                        Subtotal::name, Subtotal::reported, part -> part.place().toString())
                .containsExactly(
                        tuple("cấp huyện", counts("19", "54"), "f /indicators/x/parts/0"),
                        tuple(null, counts("6", "17"), "f /indicators/x/parts/1"));
    }

    @Test
    void partsOfAnAmountAreAmounts() {
        assertThat(parts("[{\"value\": 30}, {\"value\": 40.5}]").entry().parts())
                .extracting(Subtotal::reported)
                .containsExactly(amount("30"), amount("40.5"));
    }

    @Test
    void mostFiguresComeWithoutParts() {
        assertThat(Inputs.line("{\"value\": 1}").entry().parts()).isEmpty();
        assertThat(parts("null").entry().parts()).isEmpty();
        assertThat(Inputs.table("locality,period,indicator,value,parts", "30511,2024,x,1,")
                        .entry()
                        .parts())
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            "6/17"                                          |                | "6/17"
            {"numerator": 6}                                |                | {"numerator":6}
            {"value": 1e100000000}                          |                | 1E+100000000
            []                                              |                | []
            [6]                                             | /0             | 6
            [null]                                          | /0             | null
            [{}]                                            | /0             | {}
            [{"name": "cấp xã"}]                            | /0             | {"name":"cấp xã"}
            [{"value": 1}, {"numerator": 6}]                | /1             | {"numerator":6}
            [{"numerator": 1, "denominator": 2, "value": 1}]| /0             | {"numerator":1,"denominator":2,"value":1
            [{"numerator": "6", "denominator": 17}]         | /0/numerator   | "6"
            [{"numerator": 6, "denominator": [17]}]         | /0/denominator | [17]
            [{"value": 1e100000000}]                        | /0/value       | 1E+100000000
            [{"value": 1, "name": 5}]                       | /0/name        | 5
            [{"value": 1, "name": " "}]                     | /0/name        | " "
            """)
    void partsOfTheWrongKindAreNamedAtTheirPointer(String list, String pointer, String seen) {
        String place = "f /indicators/x/parts" + (pointer == null ? "" : pointer);

        assertThatFaults(parts(list).faults()).standAt(place).name(place, seen);
    }

    @ParameterizedTest
    @CsvSource({"numeratr,numerator", "Value,value", "nam,name", "denominater,denominator"})
    void anUnknownKeyOfAPartNamesTheNearestKnownOne(String seen, String meant) {
        String place = "f /indicators/x/parts/0/" + seen;

        assertThatFaults(parts("[{\"" + seen + "\": 1}]").faults())
                .standAt(place)
                .name(place, "“" + seen + "”", "“" + meant + "”");
    }

    @ParameterizedTest
    @CsvSource({"200, 0", "201, 1"})
    void aFigureHasAtMostTwoHundredParts(int count, int faults) {
        Inputs json = parts(Collections.nCopies(count, "{\"value\": 1}").toString());
        Inputs table = Inputs.table(
                "locality,period,indicator,value,parts",
                "30511,2024,x,1," + String.join(";", Collections.nCopies(count, "1")));

        assertThat(json.faults().all()).hasSize(faults);
        assertThat(table.faults().all()).hasSize(faults);
        if (faults > 0) {
            assertThatFaults(json.faults()).name("f /indicators/x/parts", "201", "200");
            assertThatFaults(table.faults()).name("f:2:5 parts", "201", "200");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"parts", "Các thành phần", "thành phần", "THANH PHAN"})
    void aTableWritesThemBetweenSemicolonsUnderAnyOfItsHeadings(String heading) {
        assertThat(Inputs.table(
                                "locality,period,indicator,numerator,denominator," + heading,
                                "30511,2024,x,423,1189,6/17; 19 / 54 ;398/1118")
                        .entry()
                        .parts())
                .extracting(
                        Subtotal::name, Subtotal::reported, part -> part.place().toString())
                .startsWith(tuple(null, counts("6", "17"), "f:2:6 parts"))
                .extracting(row -> row.toList().get(1))
                .containsExactly(counts("6", "17"), counts("19", "54"), counts("398", "1118"));
    }

    @Test
    void aVietnameseTableHasDecimalCommasInPartsToo() {
        assertThat(Inputs.table("locality;period;indicator;value;parts", "30511;2024;x;70,5;\"30;40,5\"")
                        .entry()
                        .parts())
                .extracting(Subtotal::reported)
                .containsExactly(amount("30"), amount("40.5"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            6/17;     | “”
            6/17;;1/2 | “”
            6/17/3    | “6/17/3”
            6/        | “”
            /17       | “”
            6/ba      | “ba”
            6 trên 17 | “6 trên 17”
            """)
    void partsThatCannotBeReadAreQuoted(String cell, String seen) {
        Inputs inputs =
                Inputs.table("locality,period,indicator,numerator,denominator,parts", "30511,2024,x,6,17," + cell);

        assertThatFaults(inputs.faults()).standAt("f:2:6 parts").name("f:2:6 parts", seen);
    }

    @Test
    void aPartThatCanBeReadTwoWaysIsAskedAbout() {
        Inputs inputs =
                Inputs.table("locality;period;indicator;numerator;denominator;parts", "30511;2024;x;6;17;398/1.118");

        assertThatFaults(inputs.faults()).standAt("f:2:6 parts").name("f:2:6 parts", "“1.118”", "1,118", "1118");
    }

    private static Inputs parts(String list) {
        return Inputs.line("{\"numerator\": 4, \"denominator\": 9, \"parts\": " + list + "}");
    }
}
