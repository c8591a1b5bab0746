package vn.binhdang.engine.report;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.binhdang.engine.samples.FaultsAssert.assertThatFaults;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Tables that cannot be read: line, column and heading are named, and both languages say what was seen there. */
class CsvFaultsTest {

    private static final String HEADINGS = "locality,period,indicator,numerator,denominator,value,stated,data_year";

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            30511,2024,x,bốn,9,,,        | f:2:4 numerator   | “bốn”
            30511,2024,x,4,9 người,,,    | f:2:5 denominator | “9 người”
            30511,2024,x,,,12abc,,       | f:2:6 value       | “12abc”
            30511,2024,x,,,35%,,         | f:2:6 value       | “35%”
            30511,2024,x,,,1e100000000,, | f:2:6 value       | “1e100000000”
            30511,2024,x,,,4;4;ba;5,,    | f:2:6 value       | “ba”
            30511,2024,x,,,5,khoảng 35,  | f:2:7 stated      | “khoảng 35”
            30511,2024,x,,,5,,23         | f:2:8 data_year   | “23”
            30511,2024-H3,x,,,5,,        | f:2:2 period      | “2024-H3”
            """)
    void aCellThatCannotBeReadIsQuoted(String row, String place, String seen) {
        // In a comma-separated table “4;4;ba;5” is one cell.
        assertThatFaults(Inputs.table(HEADINGS, row).faults()).standAt(place).name(place, seen);
    }

    @ParameterizedTest
    @CsvSource({"',2024,x,,,5,,',f:2:1 locality", "'30511,,x,,,5,,',f:2:2 period", "'30511,2024,,,,5,,',f:2:3 indicator"
    })
    void anEmptyCellOfARequiredColumnIsNamed(String row, String place) {
        assertThatFaults(Inputs.table(HEADINGS, row).faults()).standAt(place).say("trống", "empty");
    }

    @ParameterizedTest
    @CsvSource({
        "'30511,2024,x,4,,,,',f:2:3 indicator/denominator",
        "'30511,2024,x,,9,,,',f:2:3 indicator/numerator",
        "'30511,2024,x,,,,,',f:2:3 indicator",
        "'30511,2024,x,4,9,44.4,,',f:2:3 indicator"
    })
    void anIndicatorIsReportedInExactlyOneWay(String row, String place) {
        assertThatFaults(Inputs.table(HEADINGS, row).faults()).standAt(place);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "locality;period;indicator;value\n30511;2024;x;49.995\n",
                "mã đơn vị,kỳ,chỉ tiêu,giá trị\n30511,2024,x,49.995\n",
                "MÃ ĐƠN VỊ\tKỲ\tCHỈ TIÊU\tGIÁ TRỊ\n30511\t2024\tx\t49.995\n"
            })
    void inAVietnameseFileAPointBeforeThreeDigitsIsAskedAbout(String content) {
        assertThatFaults(Inputs.text(content).faults())
                .standAt("f:2:4 value")
                .name("f:2:4 value", "“49.995”", "49,995", "49995");
    }

    @Test
    void oneDecimalCommaAnywhereMakesAFileVietnamese() {
        Inputs inputs = Inputs.table(
                "locality,period,indicator,value",
                "30511,2024,x,49.995",
                "30511,2024,y,\"26,2\"",
                "30511,2024,z,1.000");

        assertThatFaults(inputs.faults())
                .standAt("f:2:4 value", "f:4:4 value")
                .name("f:4:4 value", "“1.000”", "1,000", "1000");
    }

    @Test
    void aRowWithMoreCellsThanTheHeadingIsNamedAtTheFirstOfThem() {
        assertThatFaults(Inputs.table("locality,period,indicator,value", "30511,2024,x,1,5", "30511,2024,y,2")
                        .faults())
                .standAt("f:2:5")
                .say("nhiều ô hơn dòng tiêu đề", "more cells than the heading");
    }

    @Test
    void anIndicatorThatStandsTwiceNamesTheEarlierLine() {
        Inputs inputs = Inputs.table(
                "locality,period,indicator,value",
                "30511,2024,women-key-leaders,44",
                "30514,2024,women-key-leaders,40",
                "30511,2024,women-key-leaders,45");

        assertThatFaults(inputs.faults())
                .standAt("f:4:3 indicator")
                .name("f:4:3 indicator", "“women-key-leaders”", "2");
    }

    @Test
    void whatIsSaidOfTheWholeReportMustAgreeBetweenItsRows() {
        Inputs inputs = Inputs.table(
                "locality,period,indicator,value,submitted_on,document",
                "30511,2024,x,1,2024-11-08,215/BC",
                "30511,2024,y,1,,215/BC",
                "30511,2024,z,1,2024-11-09,216/BC");

        assertThatFaults(inputs.faults())
                .standAt("f:4:5 submitted_on", "f:4:6 document")
                .name("f:4:5 submitted_on", "“2024-11-09”", "“2024-11-08”")
                .name("f:4:6 document", "“216/BC”", "“215/BC”");
    }

    @Test
    void aDayThatIsNoneIsQuoted() {
        Inputs inputs = Inputs.table("locality,period,indicator,value,submitted_on", "30511,2024,x,1,8/11/2024");

        assertThatFaults(inputs.faults()).standAt("f:2:5 submitted_on").name("f:2:5 submitted_on", "“8/11/2024”");
    }

    @Test
    void aDayThatTheMonthDoesNotHaveIsQuotedAsWrittenAndToldSo() {
        Inputs inputs = Inputs.table("locality;period;indicator;value;submitted_on", "30511;2024;x;1;31/2/2024");

        assertThatFaults(inputs.faults())
                .standAt("f:2:5 submitted_on")
                .name("f:2:5 submitted_on", "“31/2/2024”", "31/2/2024 (");
        assertThatFaults(inputs.faults()).say("tháng 2/2024 có 29 ngày", "month 2/2024 has 29 days");
    }

    @Test
    void everyFaultOfATableIsFoundAtOnceInReadingOrder() {
        Inputs inputs = Inputs.table(
                HEADINGS,
                "30511,2024-H3,x,4,9,,,",
                "30511,2024,y,bốn,chín,,,",
                ",2024,z,4,9,,,",
                "30511,2024,w,4,9,,,");

        assertThatFaults(inputs.faults())
                .standAt("f:2:2 period", "f:3:4 numerator", "f:3:5 denominator", "f:4:1 locality");
    }

    @Test
    void anUnknownHeadingNamesTheNearestKnownOne() {
        Inputs inputs = Inputs.table("localty,period,indicator,ghi chu cua xa", "30511,2024,x,1");

        // Without its column “locality” is missing too.
        assertThatFaults(inputs.faults())
                .standAt("f:1:1", "f:1:1", "f:1:4")
                .name("f:1:1", "“localty”", "“locality”")
                .name("f:1:4", "“ghi chu cua xa”");
    }

    @ParameterizedTest
    @ValueSource(strings = {"locality", "period", "indicator"})
    void aMissingRequiredHeadingIsNamed(String missing) {
        Inputs inputs = Inputs.table("locality,period,indicator,value".replace(missing + ",", ""), "a,b,c");

        assertThatFaults(inputs.faults()).standAt("f:1:1").name("f:1:1", "“" + missing + "”");
    }

    @Test
    void aHeadingThatStandsTwiceInTwoLanguagesIsNamed() {
        Inputs inputs = Inputs.table("locality,period,indicator,value,giá trị", "30511,2024,x,1,2");

        assertThatFaults(inputs.faults()).standAt("f:1:5").name("f:1:5", "“giá trị”");
    }

    @Test
    void aTableWithoutRowsIsNoReport() {
        assertThatFaults(Inputs.table("locality,period,indicator,value").faults())
                .standAt("f")
                .say("bảng", "table");
    }

    @ParameterizedTest
    @ValueSource(strings = {"windows-1258", "windows-1252", "UTF-16LE", "ISO-8859-1"})
    void aFileThatIsNotUtf8IsToldHowToSaveIt(String charset) {
        byte[] content = "locality,period,indicator,note\n30511,2024,x,né".getBytes(Charset.forName(charset));

        assertThatFaults(Inputs.bytes(content).faults()).standAt("f").name("f", "UTF-8", "Excel");
    }

    @Test
    void aQuoteThatIsNotClosedIsNotReadAsANumber() {
        Inputs inputs = Inputs.table("locality,period,indicator,value", "30511,2024,x,\"4", "30511,2024,y,5");

        assertThat(inputs.faults().all()).isNotEmpty();
        assertThat(inputs.reports())
                .allSatisfy(report -> assertThat(report.entries()).isEmpty());
    }

    @Test
    void aCellOfMoreThanTwentyThousandCharactersIsNamedByItsRow() {
        String note = "ă".repeat(20_001);
        Inputs inputs =
                Inputs.table("locality,period,indicator,value,note", "30511,2024,x,1,", "30511,2024,y,1," + note);

        assertThatFaults(inputs.faults()).say("dòng 3", "row 3");
    }

    @Test
    void aTableInAnotherAlphabetIsStillNamedInFull() {
        byte[] content = "地区,period,indicator\n".getBytes(StandardCharsets.UTF_8);

        assertThatFaults(Inputs.bytes(content).faults()).name("f:1:1", "“地区”");
    }
}
