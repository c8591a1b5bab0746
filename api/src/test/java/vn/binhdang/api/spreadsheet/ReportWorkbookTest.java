package vn.binhdang.api.spreadsheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.binhdang.engine.faults.Place;
import vn.binhdang.engine.report.Entry;
import vn.binhdang.engine.report.ParsedReports;
import vn.binhdang.engine.report.Report;
import vn.binhdang.engine.report.ReportFile;
import vn.binhdang.engine.report.Reported;
import vn.binhdang.engine.text.Language;

/** Reports that come as a workbook: read like a table, with nothing guessed from how Excel keeps its cells. */
class ReportWorkbookTest {

    private static final String HEADINGS =
            "locality,period,indicator,numerator,denominator,value,stated,not_applicable,note,submitted_on,document";

    @Test
    void aWorkbookSaysTheSameAsTheTableItWasMadeFrom() {
        ParsedReports workbook = MadeWorkbook.with(HEADINGS)
                .row("01234", "2024", "a", 4, 9, null, 44.44, null, "chú thích", LocalDate.of(2024, 11, 8), "215/BC")
                .row("01234", "2024", "b", null, null, 26.22)
                .row("01234", "2024", "c", null, null, "4;4;;5")
                .row("01234", "2024", "d", null, null, null, null, "không phát sinh")
                .row("01234", "2024-Q3", "e", null, null, "có")
                .row("01234", "2024-Q3", "f", null, null, true)
                .read();
        String lines = HEADINGS + "\n01234,2024,a,4,9,,44.44,,chú thích,2024-11-08,215/BC\n"
                + "01234,2024,b,,,26.22,,,,,\n01234,2024,c,,,4;4;;5,,,,,\n"
                + "01234,2024,d,,,,,không phát sinh,,,\n01234,2024-Q3,e,,,có,,,,,\n01234,2024-Q3,f,,,yes,,,,,\n";
        byte[] text = lines.getBytes(StandardCharsets.UTF_8);
        ParsedReports table = ParsedReports.of(List.of(new ReportFile("f.csv", text)));

        assertThat(workbook.faults().all()).isEmpty();
        assertThat(table.faults().all()).isEmpty();
        assertThat(said(workbook)).isEqualTo(said(table)).hasSize(2);
    }

    @Test
    void vietnameseHeadingsAreReadToo() {
        ParsedReports read = MadeWorkbook.with("Mã đơn vị,Kỳ báo cáo,Mã chỉ số,Tử số,Mẫu số,Giá trị")
                .row("30511", "2024", "a", 4, 9)
                .row("30511", "2024", "b", null, null, "35,52")
                .read();

        assertThat(read.faults().all()).isEmpty();
        assertThat(said(read).get(0)).contains("Counts[numerator=4, denominator=9]", "Amount[value=35.52]");
    }

    @Test
    void aNumberCellIsReadExactlyWhereTheSameWordsWouldBeAskedAbout() {
        MadeWorkbook number = MadeWorkbook.with("mã đơn vị,kỳ,chỉ số,giá trị").row("30511", "2024", "a", 49.995);
        MadeWorkbook words = MadeWorkbook.with("mã đơn vị,kỳ,chỉ số,giá trị").row("30511", "2024", "a", "49.995");

        assertThat(only(number).reported()).isEqualTo(new Reported.Amount(new BigDecimal("49.995")));
        assertThat(words.faults())
                .singleElement()
                .asString()
                .startsWith("f.xlsx Báo cáo!D2 value")
                .contains("two ways");
    }

    @ParameterizedTest
    @CsvSource({
        "0.1, 0.1",
        "26.22, 26.22",
        "0.30000000000000004, 0.3",
        "35.520000000000003, 35.52",
        "30000000, 30000000",
        "1E7, 10000000",
        "5, 5",
        "999999999999999, 999999999999999",
        "0, 0"
    })
    void aNumberHasTheDigitsThatExcelShows(double held, String read) {
        MadeWorkbook workbook = MadeWorkbook.with(HEADINGS).row("30511", "2024", "a", null, null, held);

        assertThat(only(workbook).reported()).isEqualTo(new Reported.Amount(new BigDecimal(read)));
    }

    @Test
    void aWholeNumberThatExcelCannotKeepIsAskedAbout() {
        assertThat(MadeWorkbook.with(HEADINGS)
                        .row("30511", "2024", "a", null, null, 12345678901234568.0)
                        .faults())
                .singleElement()
                .asString()
                .startsWith("f.xlsx Báo cáo!F2 value")
                .contains("more than the 15 digits");
    }

    @Test
    void aLocalityInANumberCellIsAskedAboutAndNeverPadded() {
        assertThat(MadeWorkbook.with(HEADINGS).row(1234, "2024", "a", 4, 9).faults())
                .singleElement()
                .asString()
                .startsWith("f.xlsx Báo cáo!A2 locality")
                .contains("the number 1234", "leading zeros");
    }

    @Test
    void aYearMayStandInANumberCell() {
        ParsedReports read =
                MadeWorkbook.with(HEADINGS).row("30511", 2024, "a", 4, 9).read();

        assertThat(read.reports())
                .extracting(report -> report.period().toString())
                .containsExactly("2024");
    }

    @Test
    void whatExcelTurnedIntoADayIsAskedAbout() {
        LocalDate day = LocalDate.of(2024, 5, 1);

        assertThat(MadeWorkbook.with(HEADINGS)
                        .row("30511", day, "a", 4, 9)
                        .row("30511", "2024", "b", day, 9)
                        .faults())
                .satisfiesExactly(
                        period -> assertThat(period)
                                .startsWith("f.xlsx Báo cáo!B2 period")
                                .contains("the day 2024-05-01"),
                        count -> assertThat(count)
                                .startsWith("f.xlsx Báo cáo!D3 numerator")
                                .contains("“1/5”"));
    }

    @Test
    void everyFormulaIsNamedByItsCellAndItsStoredResultIsNotTaken() {
        MadeWorkbook workbook = MadeWorkbook.with(HEADINGS)
                .row("30511", "2024", "a", 4, 9)
                .row("30511", "2024", "b", 5, 9)
                .edit(opened -> {
                    opened.getSheetAt(0).getRow(1).getCell(3).setCellFormula("2+2");
                    opened.getSheetAt(0).getRow(2).getCell(4).setCellFormula("3*3");
                    opened.getCreationHelper().createFormulaEvaluator().evaluateAll();
                });

        assertThat(workbook.faults())
                .satisfiesExactly(
                        first -> assertThat(first)
                                .startsWith("f.xlsx Báo cáo!D2 numerator")
                                .contains("formula"),
                        second -> assertThat(second)
                                .startsWith("f.xlsx Báo cáo!E3 denominator")
                                .contains("formula"));
    }

    @Test
    void aPercentageIsAskedAboutSinceItHoldsAHundredthOfWhatItShows() {
        MadeWorkbook workbook = MadeWorkbook.with(HEADINGS)
                .row("30511", "2024", "a", null, null, 0.3552)
                .edit(opened ->
                        MadeWorkbook.format(opened.getSheetAt(0).getRow(1).getCell(5), "0.00%"));

        assertThat(workbook.faults())
                .singleElement()
                .asString()
                .startsWith("f.xlsx Báo cáo!F2 value")
                .contains("35.52%", "0.3552");
    }

    @Test
    void aFaultSaysSheetRowAndColumn() {
        Place place = MadeWorkbook.with(HEADINGS)
                .row("30511", "2024", "a", "bốn", 9)
                .read()
                .faults()
                .all()
                .get(0)
                .place();

        assertThat(place).isEqualTo(new Place("f.xlsx", "Báo cáo", 2, 4, "numerator"));
    }

    @Test
    void titlesMayStandAboveTheHeadingsAndRemarksInBrackets() {
        MadeWorkbook workbook = MadeWorkbook.with("BÁO CÁO NĂM 2024")
                .row()
                .row("locality", "period", "indicator", "(tên chỉ số)", "numerator", "denominator")
                .row("30511", "2024", "a", "Tỷ lệ nữ", 4, 9);

        assertThat(only(workbook).reported()).isEqualTo(new Reported.Counts(new BigDecimal(4), new BigDecimal(9)));
    }

    @Test
    void whatStandsUnderNoHeadingIsNotOverlooked() {
        assertThat(MadeWorkbook.with("locality,period,indicator,,value")
                        .row("30511", "2024", "a", 7, 4)
                        .faults())
                .singleElement()
                .asString()
                .startsWith("f.xlsx Báo cáo!D2")
                .contains("“7”", "without a heading");
    }

    @Test
    void ofSeveralSheetsTheReportIsReadAndTheReaderSaysSo() {
        MadeWorkbook workbook = MadeWorkbook.with(HEADINGS)
                .row("30511", "2024", "a", 4, 9)
                .edit(opened ->
                        opened.createSheet("Ghi chú").createRow(0).createCell(0).setCellValue("nháp"));

        assertThat(only(workbook).indicator()).isEqualTo("a");
        assertThat(workbook.read().notes())
                .extracting(note -> note.in(Language.EN))
                .containsExactly("f.xlsx: only the sheet “Báo cáo” is read; not “Ghi chú”");
    }

    @Test
    void ofSeveralSheetsThatCouldBeMeantNoneIsChosen() {
        MadeWorkbook workbook = MadeWorkbook.with(HEADINGS)
                .row("30511", "2024", "a", 4, 9)
                .edit(opened -> {
                    opened.setSheetName(0, "Xã A");
                    opened.createSheet("Xã B").createRow(0).createCell(0).setCellValue("locality");
                    opened.createSheet("Sheet3");
                });

        assertThat(workbook.faults())
                .singleElement()
                .asString()
                .startsWith("f.xlsx: the workbook has several sheets (“Xã A”, “Xã B”, “Sheet3”)");
    }

    @Test
    void emptyAndHiddenSheetsDoNotCount() {
        MadeWorkbook workbook = MadeWorkbook.with(HEADINGS)
                .row("30511", "2024", "a", 4, 9)
                .edit(opened -> {
                    opened.setSheetName(0, "Số liệu");
                    opened.createSheet("Sheet2");
                    opened.createSheet("Báo cáo").createRow(0).createCell(0).setCellValue("cũ");
                    opened.setSheetVisibility(2, SheetVisibility.HIDDEN);
                });

        assertThat(only(workbook).indicator()).isEqualTo("a");
    }

    @Test
    void errorsInCellsAreNamedAll() {
        MadeWorkbook workbook = MadeWorkbook.with(HEADINGS)
                .row("30511", "2024", "a", 4, 9)
                .edit(opened -> {
                    Cell cell = opened.getSheetAt(0).getRow(1).getCell(4);
                    cell.setCellErrorValue(FormulaError.REF.getCode());
                });

        assertThat(workbook.faults()).singleElement().asString().contains("Báo cáo!E2 denominator", "#REF!");
    }

    @Test
    void daysOfAWorkbookThatCountsFrom1904AreNotFourYearsEarly() {
        MadeWorkbook workbook = MadeWorkbook.with(HEADINGS)
                .row("30511", "2024", "a", 4, 9, null, null, null, null, 44142)
                .edit(opened -> {
                    MadeWorkbook.format(opened.getSheetAt(0).getRow(1).getCell(9), "yyyy-mm-dd");
                    opened.getCTWorkbook().addNewWorkbookPr().setDate1904(true);
                });

        assertThat(workbook.read().reports())
                .extracting(Report::submittedOn)
                .containsExactly(LocalDate.of(2024, 11, 8));
    }

    private static Entry only(MadeWorkbook workbook) {
        ParsedReports read = workbook.read();
        assertThat(read.faults().all()).isEmpty();
        assertThat(read.reports()).hasSize(1);
        return read.reports().get(0).entries().get(0);
    }

    /** Everything but the places. */
    private static List<String> said(ParsedReports parsed) {
        return parsed.reports().stream()
                .map(report -> report.locality()
                        + report.period()
                        + report.submittedOn()
                        + report.document()
                        + report.entries().stream()
                                .map(entry -> entry.indicator()
                                        + entry.reported()
                                        + entry.stated()
                                        + Optional.ofNullable(entry.note()))
                                .toList())
                .toList();
    }
}
