package vn.binhdang.engine.report;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.binhdang.engine.samples.SampleReports.partly;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.binhdang.engine.faults.Place;

class JsonReportsTest {

    @Test
    void theReportOfTheDesignIsReadAsItStands() {
        Report report = Inputs.text("""
                        { "locality": "30511", "period": "2024", "submittedOn": "2024-11-08", "document": "215/BC-UBND",
                          "indicators": {
                            "women-key-leaders": {"numerator": 4, "denominator": 9},
                            "gender-equality-budget": {"value": 30000000},
                            "unpaid-care-hours-ratio": {"value": 2.0, "dataYear": 2023},
                            "trafficking-returnees-supported": {"notApplicable": "không phát sinh"},
                            "gender-news-items": {"byQuarter": [4, 4, 3, 5]},
                            "action-month-held": {"yes": true},
                            "women-in-agriculture": {"numerator": 417, "denominator": 1194, "stated": 35.52} } }
                        """).report();

        assertThat(report.locality()).isEqualTo("30511");
        assertThat(report.period()).isEqualTo(Period.ofYear(2024));
        assertThat(report.submittedOn()).isEqualTo(LocalDate.of(2024, 11, 8));
        assertThat(report.document()).isEqualTo("215/BC-UBND");
        assertThat(report.entries())
                .extracting(Entry::indicator)
                .containsExactly(
                        "women-key-leaders",
                        "gender-equality-budget",
                        "unpaid-care-hours-ratio",
                        "trafficking-returnees-supported",
                        "gender-news-items",
                        "action-month-held",
                        "women-in-agriculture");
        assertThat(report.entry("unpaid-care-hours-ratio").orElseThrow().dataYear())
                .isEqualTo(2023);
        assertThat(report.entry("women-in-agriculture").orElseThrow().stated()).isEqualTo("35.52");
        assertThat(report.entry("sex-ratio-at-birth")).isEmpty();
    }

    @Test
    void countsKeepNumeratorAndDenominator() {
        assertThat(Inputs.line("{\"numerator\": 4, \"denominator\": 9}").entry().reported())
                .isEqualTo(new Reported.Counts(new BigDecimal(4), new BigDecimal(9)));
    }

    @ParameterizedTest
    @CsvSource({"0,0", "30000000,30000000", "26.22,26.22", "2.0,2.0", "49.995,49.995", "1e3,1E+3", "0.1,0.1"})
    void aValueKeepsEveryDigitItWasWrittenWith(String written, BigDecimal value) {
        assertThat(Inputs.line("{\"value\": " + written + "}").entry().reported())
                .isEqualTo(new Reported.Amount(value));
    }

    @ParameterizedTest
    @CsvSource({"byMonth,MONTH", "byQuarter,QUARTER", "byHalfYear,HALF_YEAR"})
    void aSeriesKnowsItsFrequencyItsOrderAndThePartsThatAreNotOverYet(String field, Frequency frequency) {
        assertThat(Inputs.line("{\"" + field + "\": [4, 0, null]}").entry().reported())
                .isEqualTo(new Reported.Series(frequency, partly("4 0 -")));
    }

    @ParameterizedTest
    @CsvSource({"true", "false"})
    void anAnswerIsYesOrNo(boolean yes) {
        assertThat(Inputs.line("{\"yes\": " + yes + "}").entry().reported()).isEqualTo(new Reported.Answer(yes));
    }

    @Test
    void whatDoesNotApplyKeepsItsReason() {
        assertThat(Inputs.line("{\"notApplicable\": \" không phát sinh \"}")
                        .entry()
                        .reported())
                .isEqualTo(new Reported.NotApplicable("không phát sinh"));
    }

    @Test
    void whatWasCountedIsKeptAsWritten() {
        assertThat(Inputs.line("{\"value\": 1, \"counted\": \"cơ quan\"}")
                        .entry()
                        .counted())
                .isEqualTo("cơ quan");
        assertThat(Inputs.line("{\"value\": 1}").entry().counted()).isNull();
    }

    @ParameterizedTest
    @CsvSource({"1900, 1900", "2200, 2200", "null, "})
    void theYearOfTheDataIsAnyThatAReportCouldMean(String written, @Nullable Integer year) {
        assertThat(Inputs.line("{\"value\": 1, \"dataYear\": " + written + "}")
                        .entry()
                        .dataYear())
                .isEqualTo(year);
    }

    @Test
    void aNoteIsKept() {
        assertThat(Inputs.line("{\"value\": 1, \"note\": \"ước tính\"}").entry().note())
                .isEqualTo("ước tính");
    }

    @Test
    void entriesKnowTheirPointer() {
        assertThat(Inputs.line("{\"value\": 1}").entry().place())
                .isEqualTo(Place.of("f").field("/indicators/x"));
    }

    @ParameterizedTest
    @CsvSource({"\"2024\",2024", "2024,2024", "\"2024-H1\",2024-H1", "\" 2024-Q3 \",2024-Q3"})
    void aPeriodMayBeANumberOrText(String written, String period) {
        Inputs inputs = Inputs.text("{\"locality\": \"30511\", \"period\": " + written + ", \"indicators\": {}}");

        assertThat(inputs.report().period()).hasToString(period);
    }

    @Test
    void aCodeKeepsItsLeadingZeros() {
        Inputs inputs = Inputs.text("{\"locality\": \"00004\", \"period\": \"2024\", \"indicators\": {}}");

        assertThat(inputs.report().locality()).isEqualTo("00004");
    }

    @Test
    void anArrayHoldsManyReportsEachWithItsPointer() {
        Inputs inputs = Inputs.text("""
                 \t\n[{"locality": "1", "period": "2024", "indicators": {"x": {"value": 1}}},
                    {"locality": "2", "period": "2024", "indicators": {"x": {"value": 2}}}]
                """);

        assertThat(inputs.faults().all()).isEmpty();
        assertThat(inputs.reports()).extracting(Report::locality).containsExactly("1", "2");
        assertThat(inputs.reports())
                .extracting(report -> report.place().field())
                .containsExactly("/0", "/1");
    }
}
