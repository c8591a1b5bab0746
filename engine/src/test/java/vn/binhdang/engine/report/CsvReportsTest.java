package vn.binhdang.engine.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static vn.binhdang.engine.samples.SampleReports.partly;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CsvReportsTest {

    private static final String ALL =
            "locality,period,indicator,numerator,denominator,value,stated,not_applicable,note";

    @Test
    void rowsOfOneLocalityAndPeriodMakeOneReportWhateverStandsBetweenThem() {
        Inputs inputs = Inputs.table(
                "locality,period,indicator,value",
                "30511,2024,a,1",
                "30514,2024,a,2",
                "30511,2024-H1,a,3",
                "30511,2024,b,4");

        assertThat(inputs.faults().all()).isEmpty();
        assertThat(inputs.reports())
                .extracting(
                        Report::locality,
                        report -> report.period().toString(),
                        report -> report.entries().size())
                .containsExactly(tuple("30511", "2024", 2), tuple("30514", "2024", 1), tuple("30511", "2024-H1", 1));
    }

    @ParameterizedTest
    @ValueSource(strings = {"01", "00004", "001", "VN"})
    void codesAreTextAndKeepTheirZeros(String code) {
        assertThat(Inputs.table("locality,period,indicator,value", code + ",2024,x,1")
                        .report()
                        .locality())
                .isEqualTo(code);
    }

    @Test
    void countsComeFromTwoColumns() {
        assertThat(Inputs.table(ALL, "30511,2024,x,4,9,,44.44,,đã đối chiếu").entry())
                .satisfies(entry -> {
                    assertThat(entry.reported()).isEqualTo(new Reported.Counts(new BigDecimal(4), new BigDecimal(9)));
                    assertThat(entry.stated()).isEqualTo("44.44");
                    assertThat(entry.note()).isEqualTo("đã đối chiếu");
                });
    }

    @ParameterizedTest
    @CsvSource({"có,true", "Có,true", "CÓ,true", "yes,true", "true,true", "không,false", "no,false", "FALSE,false"})
    void anAnswerIsWrittenInEitherLanguage(String written, boolean yes) {
        assertThat(Inputs.table("locality,period,indicator,value", "30511,2024,x," + written)
                        .entry()
                        .reported())
                .isEqualTo(new Reported.Answer(yes));
    }

    @ParameterizedTest
    @CsvSource({"4; 4 ;3;0, 4 4 3 0", "4;4;;, 4 4 - -", "4;;3;5, 4 - 3 5"})
    void numbersBetweenSemicolonsAreASeriesOfAFrequencyThatTheFileDoesNotSay(String written, String counts) {
        // A part that is not over yet is left open.
        assertThat(Inputs.table("locality,period,indicator,value", "30511,2024,x," + written)
                        .entry()
                        .reported())
                .isEqualTo(new Reported.Series(null, partly(counts)));
    }

    @Test
    void aSpreadsheetInVietnameseWritesTheDayFirst() {
        Inputs inputs = Inputs.table("locality;period;indicator;value;submitted_on", "30511;2024;x;1;8/11/2024");

        assertThat(inputs.report().submittedOn()).isEqualTo(LocalDate.of(2024, 11, 8));
    }

    @Test
    void whatDoesNotApplyHasAColumnForItsReason() {
        assertThat(Inputs.table(ALL, "30511,2024,x,,,,,không phát sinh,")
                        .entry()
                        .reported())
                .isEqualTo(new Reported.NotApplicable("không phát sinh"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "mã đơn vị,kỳ báo cáo,chỉ tiêu,tử số,mẫu số",
                "Mã đơn vị, Kỳ , Chỉ tiêu ,Tử số,Mẫu số",
                "MÃ ĐỊA PHƯƠNG,KỲ,MÃ CHỈ TIÊU,TỬ SỐ,MẪU SỐ",
                "ma don vi,ky bao cao,chi tieu,tu so,mau so",
                "Ma dia phuong,Ky,Ma chi tieu,Tu so,Mau so",
                "Locality,PERIOD,indicator,numerator,denominator"
            })
    void headingsAreReadInVietnameseWithAndWithoutMarksAndInEnglish(String headings) {
        assertThat(Inputs.table(headings, "30511,2024,x,4,9").entry().reported())
                .isEqualTo(new Reported.Counts(new BigDecimal(4), new BigDecimal(9)));
    }

    @Test
    void everyColumnHasAVietnameseHeading() {
        Inputs inputs = Inputs.table(
                "ghi chú;số văn bản;ngày nộp;năm số liệu;số công bố;giá trị;chỉ tiêu;kỳ;mã đơn vị;không áp dụng;đơn vị đếm",
                "ước tính;215/BC-UBND;2024-11-08;2023;26,2;26,22;x;2024;30511;;người");

        assertThat(inputs.report().document()).isEqualTo("215/BC-UBND");
        assertThat(inputs.report().submittedOn()).isEqualTo(LocalDate.of(2024, 11, 8));
        assertThat(inputs.entry().dataYear()).isEqualTo(2023);
        assertThat(inputs.entry().counted()).isEqualTo("người");
        assertThat(inputs.entry().stated()).isEqualTo("26.2");
        assertThat(inputs.entry().note()).isEqualTo("ước tính");
        assertThat(inputs.entry().reported()).isEqualTo(new Reported.Amount(new BigDecimal("26.22")));
    }

    @ParameterizedTest
    @ValueSource(strings = {",", ";", "\t"})
    void commaSemicolonAndTabSeparateColumns(String separator) {
        Inputs inputs = Inputs.table(
                String.join(separator, "locality", "period", "indicator", "value"),
                String.join(separator, "30511", "2024", "x", "4"));

        assertThat(inputs.entry().reported()).isEqualTo(new Reported.Amount(new BigDecimal(4)));
    }

    @Test
    void aByteOrderMarkAndWindowsLineEndsDoNotMatter() {
        Inputs inputs = Inputs.text("\uFEFFlocality,period,indicator,value\r\n30511,2024,x,4\r\n");

        assertThat(inputs.entry().reported()).isEqualTo(new Reported.Amount(new BigDecimal(4)));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            49,995       | 49.995
            0,5          | 0.5
            30.000.000   | 30000000
            1.234,5      | 1234.5
            26.22        | 26.22
            """)
    void aFileWithSemicolonsHasDecimalCommas(String written, BigDecimal value) {
        assertThat(Inputs.table("locality;period;indicator;value", "30511;2024;x;" + written)
                        .entry()
                        .reported())
                .isEqualTo(new Reported.Amount(value));
    }

    @Test
    void anEnglishFileHasDecimalPoints() {
        assertThat(Inputs.table("locality,period,indicator,value", "30511,2024,x,49.995")
                        .entry()
                        .reported())
                .isEqualTo(new Reported.Amount(new BigDecimal("49.995")));
    }

    @Test
    void cellsInQuotesMayHoldSeparatorsQuotesAndLineEnds() {
        Inputs inputs = Inputs.table(
                "locality,period,indicator,value,note",
                "30511,2024,x,\"49,5\",\"một, \"\"hai\"\"\nba\"",
                "30511,2024,y,2,");

        assertThat(inputs.report().entry("x").orElseThrow().note()).isEqualTo("một, \"hai\"\nba");
        assertThat(inputs.report().entry("x").orElseThrow().reported())
                .isEqualTo(new Reported.Amount(new BigDecimal("49.5")));
        assertThat(inputs.report().entry("y").orElseThrow().place()).hasToString("f:4:3 indicator");
    }

    @Test
    void emptyCellsBeyondTheHeadingDoNotMatter() {
        assertThat(Inputs.table("locality,period,indicator,value", "30511,2024,x,5,, ")
                        .entry()
                        .reported())
                .isEqualTo(new Reported.Amount(BigDecimal.valueOf(5)));
    }

    @Test
    void rowsOfEmptyCellsAndEmptyLinesAreSkipped() {
        Inputs inputs = Inputs.table("locality,period,indicator,value", "", "30511,2024,x,4", " ,, ,", "");

        assertThat(inputs.entry().place()).hasToString("f:3:3 indicator");
    }
}
