package vn.binhdang.api.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.binhdang.engine.ReportIntake;
import vn.binhdang.engine.report.Entry;
import vn.binhdang.engine.report.Frequency;
import vn.binhdang.engine.report.InvalidReportException;
import vn.binhdang.engine.report.ParsedReports;
import vn.binhdang.engine.report.Report;
import vn.binhdang.engine.report.ReportFile;
import vn.binhdang.engine.report.Reported;
import vn.binhdang.engine.rulebook.RuleBookReader;
import vn.binhdang.engine.rulebook.RuleFiles;
import vn.binhdang.engine.text.Language;

/** Figures as DHIS2 sends them: named by codes, one value at a time, read strictly. */
class DataValueSetsTest {

    private static final String START = "{\"period\": \"2024\", \"orgUnit\": \"30511\", \"dataValues\": [";

    @Test
    void theFileOfTheTestDataIsAReportThatTheShippedRulesAccept() throws IOException {
        byte[] content = Files.readAllBytes(Path.of("..", "test-data", "exchange", "nhon-hung-2024.dhis2.json"));

        List<Report> reports = intake().accept(DataValueSets.read(new ReportFile("f", content)));

        assertThat(reports).singleElement().satisfies(report -> {
            assertThat(report.locality()).isEqualTo("30511");
            assertThat(report.submittedOn()).isEqualTo(LocalDate.of(2024, 11, 8));
            assertThat(report.entries()).hasSize(6);
            assertThat(reported(report, "women-key-leaders")).isEqualTo(counts(4, 9));
            assertThat(reported(report, "sex-ratio-at-birth")).isEqualTo(counts(51, 47));
            assertThat(reported(report, "gender-equality-budget"))
                    .isEqualTo(new Reported.Amount(new BigDecimal("30000000")));
            assertThat(reported(report, "trafficking-returnees-supported"))
                    .isEqualTo(new Reported.NotApplicable("không phát sinh"));
            assertThat(reported(report, "gender-news-items"))
                    .isEqualTo(new Reported.Series(
                            Frequency.QUARTER, List.of(number(4), number(4), Optional.empty(), number(5))));
            assertThat(reported(report, "action-month-held")).isEqualTo(new Reported.Answer(true));
        });
    }

    @ParameterizedTest
    @CsvSource({
        "2024, 2024",
        "2024S1, 2024-H1",
        "2024S2, 2024-H2",
        "2024Q3, 2024-Q3",
        "202405, 2024-05",
        "202412, 2024-12"
    })
    void periodsAreReadAsDhis2WritesThem(String written, String period) {
        ParsedReports read = read(
                "{\"period\": \"%s\", \"orgUnit\": \"1\", \"dataValues\": [%s]}".formatted(written, value("a", "5")));

        assertThat(read.faults().all()).isEmpty();
        assertThat(read.reports()).extracting(one -> one.period().toString()).containsExactly(period);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2024-Q3", "2024Q5", "2024S3", "202413", "20240501", "2024W10", "2024April", "LAST_YEAR"})
    void periodsThatReportsDoNotHaveAreRefused(String written) {
        assertThat(faults("{\"period\": \"%s\", \"orgUnit\": \"1\", \"dataValues\": [%s]}"
                        .formatted(written, value("a", "5"))))
                .singleElement()
                .asString()
                .startsWith("f /period: “" + written + "”");
    }

    @Test
    void valuesOfSeveralUnitsAndPeriodsAreSeveralReports() {
        ParsedReports read = read("""
                {"dataValues": [
                  {"dataElement": "a", "orgUnit": "01", "period": "2024", "value": "1"},
                  {"dataElement": "a", "orgUnit": "02", "period": "2024", "value": "2"},
                  {"dataElement": "a", "orgUnit": "01", "period": "2024S1", "value": "3"},
                  {"dataElement": "b", "orgUnit": "01", "period": "2024", "value": "4"}]}""");

        assertThat(read.faults().all()).isEmpty();
        assertThat(read.reports())
                .extracting(one -> one.locality() + " " + one.period() + " "
                        + one.entries().size())
                .containsExactly("01 2024 2", "02 2024 1", "01 2024-H1 1");
    }

    @Test
    void thePartOfAFigureStandsBehindTheCodeOrInTheCategory() {
        Report report = only(START + """
                {"dataElement": "a.numerator", "value": "4"}, {"dataElement": "a.denominator", "value": "9"},
                {"dataElement": "b", "categoryOptionCombo": "numerator", "value": "5"},
                {"dataElement": "b", "categoryOptionCombo": "denominator", "value": "9"},
                {"dataElement": "c", "categoryOptionCombo": "default", "value": "26.22"},
                {"dataElement": "d.value", "categoryOptionCombo": "HllvX50cXC0", "value": "0.1", "comment": "ước"}]}""");

        assertThat(reported(report, "a")).isEqualTo(counts(4, 9));
        assertThat(reported(report, "b")).isEqualTo(counts(5, 9));
        assertThat(reported(report, "c")).isEqualTo(new Reported.Amount(new BigDecimal("26.22")));
        assertThat(report.entry("d"))
                .get()
                .satisfies(entry -> assertThat(entry.note()).isEqualTo("ước"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            {"dataElement": "a.numerater", "value": "4"}                              | /dataValues/0/dataElement         | Maybe “numerator”?
            {"dataElement": "a.q5", "value": "4"}                                     | /dataValues/0/dataElement         | no part “q5”
            {"dataElement": "a", "categoryOptionCombo": "denominater", "value": "4"}  | /dataValues/0/categoryOptionCombo | Maybe “denominator”?
            {"dataElement": "a.numerator", "categoryOptionCombo": "denominator", "value": "4"} | /dataValues/0/categoryOptionCombo | differs from “numerator”
            {"dataElement": "a", "value": "4,5"}                                      | /dataValues/0/value               | “4,5”
            {"dataElement": "a", "value": "1e9"}                                      | /dataValues/0/value               | “1e9”
            {"dataElement": "a", "value": 1e100000}                                   | f                                 |
            {"dataElement": "a", "value": ""}                                         | /dataValues/0/value               | expected text
            {"dataElement": "a"}                                                      | /dataValues/0/value               | missing
            {"dataElment": "a", "value": "4"}                                         | /dataValues/0/dataElment          | Maybe “dataElement”?
            {"value": "4"}                                                            | /dataValues/0/dataElement         | missing
            {"dataElement": "a.numerator", "value": "4"}                              | /dataValues/0/denominator         | missing
            {"dataElement": "a", "value": "4", "deleted": true}                       | /dataValues/0/deleted             | deleted
            {"dataElement": "a", "value": "4", "attributeOptionCombo": "x"}           | /dataValues/0/attributeOptionCombo | undivided
            {"dataElement": "a", "value": "4", "orgUnit": 30511}                      | /dataValues/0/orgUnit             | expected text
            {"dataElement": "a", "value": "4", "period": "2024-05"}                   | /dataValues/0/period              | 202405
            {"dataElement": "a", "value": "4"}, {"dataElement": "a.value", "value": "5"} | /dataValues/1                  | stands already at f /dataValues/0
            5                                                                         | /dataValues/0                     | saw 5
            """)
    void whatCannotBeReadIsNamedByItsPointer(String values, String pointer, String words) {
        assertThat(faults(START + values + "]}"))
                .anySatisfy(fault -> assertThat(fault)
                        .contains(pointer)
                        .contains(Optional.ofNullable(words).orElse("")));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            []                                                                | f                      | expected an object with a list
            {"dataValues": []}                                                | f /dataValues          | the list is empty
            {"dataValues": {}}                                                | f /dataValues          | expected an object with a list
            {"dataValue": []}                                                 | f /dataValues          | expected an object with a list
            {"dataValues": [{"dataElement": "a", "value": "1"}]}              | f /dataValues/0/orgUnit | missing
            {"idScheme": "UID", "period": "2024", "orgUnit": "1", "dataValues": [{"dataElement": "a", "value": "1"}]} | f /idScheme | idScheme=code
            {"completeDate": "8/11/2024", "period": "2024", "orgUnit": "1", "dataValues": [{"dataElement": "a", "value": "1"}]} | f /completeDate | 2024-11-08
            {"dryRun": true, "period": "2024", "orgUnit": "1", "dataValues": [{"dataElement": "a", "value": "1"}]} | f /dryRun | no “dryRun”
            {"a": 1, "a": 2}                                                  | f                      | stands twice
            {"dataValues": [                                                  | f                      | ends too early
            """)
    void whatIsNoSetIsNamed(String content, String place, String words) {
        assertThat(faults(content))
                .anySatisfy(fault -> assertThat(fault).startsWith(place).contains(words));
    }

    @Test
    void anUnknownLocalityAndAnUnknownIndicatorAreNamedWhereTheyStandWithTheNearestKnownOnes() {
        assertThatExceptionOfType(InvalidReportException.class)
                .isThrownBy(() -> intake().accept(read("{\"period\": \"2024\", \"dataValues\": [{\"orgUnit\": \"3051\","
                        + " \"dataElement\": \"women-key-leader\", \"value\": \"5\"}]}")))
                .withMessageContaining("f /dataValues/0/orgUnit: there is no locality")
                .withMessageContaining(
                        "f /dataValues/0: there is no indicator “women-key-leader”. Maybe “women-key-leaders”?");
    }

    private static ReportIntake intake() throws IOException {
        return new ReportIntake(RuleBookReader.read(RuleFiles.in(Path.of("..", "rules"))));
    }

    private static String value(String element, String value) {
        return "{\"dataElement\": \"%s\", \"value\": \"%s\"}".formatted(element, value);
    }

    private static ParsedReports read(String json) {
        return DataValueSets.read(new ReportFile("f", json.getBytes(StandardCharsets.UTF_8)));
    }

    private static List<String> faults(String json) {
        return read(json).faults().all().stream()
                .map(fault -> fault.in(Language.EN))
                .toList();
    }

    private static Report only(String json) {
        ParsedReports read = read(json);
        assertThat(read.faults().all()).isEmpty();
        assertThat(read.reports()).hasSize(1);
        return read.reports().get(0);
    }

    private static Reported reported(Report report, String indicator) {
        return report.entry(indicator).map(Entry::reported).orElseThrow();
    }

    private static Reported counts(int numerator, int denominator) {
        return new Reported.Counts(new BigDecimal(numerator), new BigDecimal(denominator));
    }

    private static Optional<BigDecimal> number(int number) {
        return Optional.of(new BigDecimal(number));
    }
}
