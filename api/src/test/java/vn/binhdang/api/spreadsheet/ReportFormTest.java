package vn.binhdang.api.spreadsheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.binhdang.api.TestReports;
import vn.binhdang.engine.ReportIntake;
import vn.binhdang.engine.report.Entry;
import vn.binhdang.engine.report.InvalidReportException;
import vn.binhdang.engine.report.ParsedReports;
import vn.binhdang.engine.report.Period;
import vn.binhdang.engine.report.Report;
import vn.binhdang.engine.report.ReportFile;
import vn.binhdang.engine.report.Reported;
import vn.binhdang.engine.report.Unfilled;
import vn.binhdang.engine.rulebook.RuleBook;
import vn.binhdang.engine.rulebook.RuleBookReader;
import vn.binhdang.engine.rulebook.RuleFiles;
import vn.binhdang.engine.text.Language;

/** A form goes out to a unit and comes back: blank, it says nothing; filled in, it is a report like any other. */
class ReportFormTest {

    private static final String WARD = "30511";

    @SuppressWarnings("NullAway.Init") // set before any test
    private static RuleBook ruleBook;

    @BeforeAll
    static void theShippedRulesAreRead() throws IOException {
        ruleBook = RuleBookReader.read(RuleFiles.in(Path.of("..", "rules")));
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void aBlankFormSaysNothing(Language language) throws IOException {
        ReportForm form = ReportForm.of(ruleBook, WARD, Period.ofYear(2024), null);

        ParsedReports read = written(form, language).read();

        assertThat(read.faults().all()).isEmpty();
        assertThat(read.reports()).isEmpty();
        assertThat(read.unfilled())
                .extracting(Unfilled::locality, unfilled -> unfilled.period().toString(), Unfilled::rows)
                .containsExactly(tuple(WARD, "2024", form.indicators().size()));
    }

    @Test
    void aBlankFormIsNoReportOfZeros() throws IOException {
        ParsedReports blank = written(ReportForm.of(ruleBook, WARD, Period.ofYear(2024), earlier()), Language.VI)
                .read();

        assertThatExceptionOfType(InvalidReportException.class)
                .isThrownBy(() -> new ReportIntake(ruleBook).accept(blank))
                .withMessageContaining("the form of locality 30511 for 2024 is not filled in: 0 of");
    }

    @Test
    void denominatorsOfAnEarlierReportStandInTheFormAndAloneAreNoValue() throws IOException {
        MadeWorkbook form = written(ReportForm.of(ruleBook, WARD, Period.ofYear(2024), earlier()), Language.VI);

        form.edit(opened -> assertThat(cell(opened.getSheetAt(0), "women-key-leaders", FormColumn.DENOMINATOR)
                        .getNumericCellValue())
                .isEqualTo(9));
        assertThat(form.read().reports()).isEmpty();
        assertThat(form.read().unfilled()).hasSize(1);
    }

    @Test
    void aDenominatorThatSomebodyChangedIsAValueThatLacksItsNumerator() throws IOException {
        MadeWorkbook form = written(ReportForm.of(ruleBook, WARD, Period.ofYear(2024), earlier()), Language.VI)
                .edit(opened -> cell(opened.getSheetAt(0), "women-key-leaders", FormColumn.DENOMINATOR)
                        .setCellValue(10));

        assertThat(form.faults()).singleElement().asString().contains("indicator/numerator", "missing");
    }

    @Test
    void aDenominatorTypedIntoABlankFormLacksItsNumeratorToo() throws IOException {
        MadeWorkbook form = written(ReportForm.of(ruleBook, WARD, Period.ofYear(2024), null), Language.VI)
                .edit(opened -> cell(opened.getSheetAt(0), "women-key-leaders", FormColumn.DENOMINATOR)
                        .setCellValue(9));

        assertThat(form.faults()).singleElement().asString().contains("indicator/numerator", "missing");
    }

    @ParameterizedTest
    @ValueSource(strings = {"VI", "EN"})
    void whatAClerkFillsInIsReadAsAReport(Language language) throws IOException {
        MadeWorkbook form = written(ReportForm.of(ruleBook, WARD, Period.ofYear(2024), null), language)
                .edit(opened -> {
                    Sheet sheet = opened.getSheetAt(0);
                    cell(sheet, "women-key-leaders", FormColumn.NUMERATOR).setCellValue(4);
                    cell(sheet, "women-key-leaders", FormColumn.DENOMINATOR).setCellValue(9);
                    cell(sheet, "women-key-leaders", FormColumn.STATED).setCellValue(44.44);
                    cell(sheet, "gender-news-items", FormColumn.VALUE).setCellValue("4;4;3;5");
                    cell(sheet, "action-month-held", FormColumn.VALUE)
                            .setCellValue(language == Language.VI ? "có" : "yes");
                    cell(sheet, "trafficking-returnees-supported", FormColumn.NOT_APPLICABLE)
                            .setCellValue("không phát sinh");
                    sheet.getRow(1).getCell(FormColumn.SUBMITTED_ON.ordinal()).setCellValue(LocalDate.of(2024, 11, 8));
                    sheet.getRow(1).getCell(FormColumn.DOCUMENT.ordinal()).setCellValue("215/BC-UBND");
                });

        List<Report> reports = new ReportIntake(ruleBook).accept(form.read());

        assertThat(reports).singleElement().satisfies(report -> {
            assertThat(report.submittedOn()).isEqualTo(LocalDate.of(2024, 11, 8));
            assertThat(report.document()).isEqualTo("215/BC-UBND");
            assertThat(report.entries()).hasSize(4);
            assertThat(reported(report, "women-key-leaders"))
                    .isEqualTo(new Reported.Counts(new BigDecimal(4), new BigDecimal(9)));
            assertThat(reported(report, "action-month-held")).isEqualTo(new Reported.Answer(true));
            assertThat(reported(report, "trafficking-returnees-supported"))
                    .isEqualTo(new Reported.NotApplicable("không phát sinh"));
            assertThat(reported(report, "gender-news-items").numbers()).hasSize(4);
        });
    }

    @Test
    void aReportedZeroIsAValue() throws IOException {
        MadeWorkbook form = written(ReportForm.of(ruleBook, WARD, Period.ofYear(2024), earlier()), Language.VI)
                .edit(opened -> cell(opened.getSheetAt(0), "women-key-leaders", FormColumn.NUMERATOR)
                        .setCellValue(0));

        assertThat(form.read().reports())
                .singleElement()
                .satisfies(report -> assertThat(reported(report, "women-key-leaders"))
                        .isEqualTo(new Reported.Counts(BigDecimal.ZERO, new BigDecimal(9))));
    }

    @Test
    void codesAreTextAndLockedAndOnlyWhatIsAskedForIsOpen() throws IOException {
        written(ReportForm.of(ruleBook, WARD, Period.ofYear(2024), null), Language.VI)
                .edit(opened -> {
                    Sheet sheet = opened.getSheetAt(0);
                    assertThat(sheet.getProtect()).isTrue();
                    Row first = sheet.getRow(1);
                    assertThat(first.getCell(0).getStringCellValue()).isEqualTo(WARD);
                    assertThat(first.getCell(0).getCellStyle().getLocked()).isTrue();
                    assertThat(cell(sheet, "women-key-leaders", FormColumn.NUMERATOR)
                                    .getCellStyle()
                                    .getLocked())
                            .isFalse();
                    assertThat(cell(sheet, "action-month-held", FormColumn.NUMERATOR)
                                    .getCellStyle()
                                    .getLocked())
                            .isTrue();
                    assertThat(sheet.getDataValidations()).hasSizeGreaterThan(1);
                    assertThat(opened.getSheet("Hướng dẫn")).isNotNull();
                    assertThat(opened.getSheet("Guide")).isNotNull();
                });
    }

    @Test
    void theSameFormGivesTheSameBytes() throws IOException {
        assertThat(written(ReportForm.of(ruleBook, WARD, Period.ofYear(2024), earlier()), Language.VI)
                        .content())
                .isEqualTo(written(ReportForm.of(ruleBook, WARD, Period.ofYear(2024), earlier()), Language.VI)
                        .content());
    }

    @Test
    void whatAPeriodHasNoPartOfIsNotAskedFor() {
        assertThat(ReportForm.of(ruleBook, WARD, Period.ofYear(2024), null).indicators())
                .contains("gender-news-items");
        assertThat(ReportForm.of(ruleBook, WARD, new Period(2024, 5, 1), null).indicators())
                .doesNotContain("gender-news-items");
    }

    @Test
    void aUnitThatIsNotThereIsNamedWithTheNearest() {
        assertThatExceptionOfType(InvalidReportException.class)
                .isThrownBy(() -> ReportForm.of(ruleBook, "3051l", Period.ofYear(2024), null))
                .withMessageContaining("3051l");
    }

    private static Report earlier() throws IOException {
        return new ReportIntake(ruleBook)
                .read(List.of(new ReportFile("earlier", Files.readAllBytes(TestReports.report("nhon-hung-2024.json")))))
                .get(0);
    }

    private static MadeWorkbook written(ReportForm form, Language language) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        form.write(language, out);
        return MadeWorkbook.of(out.toByteArray());
    }

    private static Reported reported(Report report, String indicator) {
        return report.entry(indicator).map(Entry::reported).orElseThrow();
    }

    private static Cell cell(Sheet sheet, String indicator, FormColumn column) {
        for (Row row : sheet) {
            if (row.getCell(FormColumn.INDICATOR.ordinal()).getStringCellValue().equals(indicator)) {
                return row.getCell(column.ordinal());
            }
        }
        throw new IllegalArgumentException("no line " + indicator);
    }
}
