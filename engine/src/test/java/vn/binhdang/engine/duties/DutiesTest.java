package vn.binhdang.engine.duties;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.binhdang.engine.report.Period;
import vn.binhdang.engine.rulebook.RuleBook;
import vn.binhdang.engine.samples.SampleRules;

class DutiesTest {

    private static final String TWO = """
            reporting:
              - {report: annual, clause: V.1, text: Báo cáo năm, due: trước ngày 10/12, levels: [commune], to: UBND thị xã}
              - {report: half-year, clause: V.2, text: Báo cáo 6 tháng, due: chậm nhất ngày 31/5, levels: [commune]}
              """;
    private static final LocalDate DAY = LocalDate.parse("2024-03-01");

    private final Duties duties = new Duties(ruleBook("2024-12-31"));

    @Test
    void aUnitOwesWhatTheDocumentsAskOfItInTheOrderOfTheDays() {
        UnitDuties owed = owed("2024-03-01");

        assertThat(owed.locality().name()).isEqualTo("Phường Nhơn Hưng");
        assertThat(owed.reports())
                .extracting(
                        OwedReport::id,
                        report -> report.period().toString(),
                        report -> report.due().toString(),
                        OwedReport::isStrict,
                        report -> report.lastGoodDay().toString())
                .containsExactly(
                        tuple("plan-a/reporting/half-year", "2024-H1", "2024-05-31", false, "2024-05-31"),
                        tuple("plan-a/reporting/annual", "2024", "2024-12-10", true, "2024-12-09"));
        OwedReport year = owed.reports().get(1);
        assertThat(year.document().number()).isEqualTo("37/KH-UBND");
        assertThat(year.clause()).isEqualTo("V.1");
        assertThat(year.text()).isEqualTo("Báo cáo năm");
        assertThat(year.to()).isEqualTo("UBND thị xã");
        assertThat(year.name().vi()).isEqualTo("Báo cáo năm 2024");
        assertThat(owed.reports().get(0).to()).isNull();
        assertThat(owed.reports().get(0).name().en()).isEqualTo("Report on first half of 2024");
    }

    @ParameterizedTest(name = "{0}, sent {1}, asked on {2}: {3}, {4} days late")
    @CsvSource(delimiter = '|', textBlock = """
            NONE     |            | 2024-12-09 | NOT_STARTED | 0  | false | false | false
            NONE     |            | 2024-12-10 | LATE        | 1  | false | true  | false
            NONE     |            | 2025-01-09 | LATE        | 31 | false | true  | false
            DRAFT    |            | 2024-12-09 | DRAFT       | 0  | false | false | false
            DRAFT    |            | 2024-12-10 | LATE        | 1  | false | true  | false
            SENT     | 2024-12-09 | 2024-12-20 | SENT        | 0  | true  | false | false
            SENT     | 2024-12-10 | 2024-12-20 | SENT        | 1  | false | false | true
            SENT     | 2024-12-12 | 2024-12-12 | SENT        | 3  | false | false | true
            SENT     | 2024-12-12 | 2024-12-11 | LATE        | 2  | false | true  | false
            SENT     | 2024-12-09 | 2024-12-08 | NOT_STARTED | 0  | false | false | false
            SENT     |            | 2024-12-20 | SENT        | 0  | false | false | false
            RETURNED | 2024-12-09 | 2024-12-20 | RETURNED    | 0  | false | false | false
            RETURNED | 2024-12-11 | 2024-12-20 | RETURNED    | 2  | false | false | true
            """)
    void aReportStandsAsItWasSentOrNotByTheDay(
            Stage stage,
            @Nullable LocalDate sent,
            String asOf,
            State state,
            long daysLate,
            boolean inTime,
            boolean missing,
            boolean late) {
        OwedReport year = owed(asOf, new FiledReport(Period.ofYear(2024), sent, stage))
                .reports()
                .get(1);

        assertThat(year.state()).isEqualTo(state);
        assertThat(year.daysLate()).isEqualTo(daysLate);
        assertThat(year.isSentInTime()).isEqualTo(inTime);
        assertThat(year.isMissing()).isEqualTo(missing);
        assertThat(year.wasSentLate()).isEqualTo(late);
    }

    @Test
    void aReportOnAnotherPeriodAnswersNoDuty() {
        UnitDuties owed = owed("2024-12-31", sent("2023", "2024-01-05"), sent("2024-H1", "2024-05-31"));

        assertThat(owed.reports()).extracting(OwedReport::state).containsExactly(State.SENT, State.LATE);
    }

    @Test
    void nothingIsOwedOnceTheDocumentOrTheUnitIsNoMore() {
        assertThat(reports(duties, "30511", 2023)).isEmpty();
        assertThat(reports(duties, "30511", 2025)).isEmpty();
        Duties longer = new Duties(ruleBook("2030-12-31"));
        assertThat(reports(longer, "30511", 2025))
                .as("the ward was there until 30 June 2025")
                .containsExactly("plan-a/reporting/half-year");
        assertThat(reports(longer, "30511", 2026)).isEmpty();
        assertThat(reports(duties, "01", 2024)).as("another province").isEmpty();
        assertThat(duties.of("30505", DAY, 2024, List.of(), DAY))
                .as("not yet a unit")
                .isEmpty();
    }

    @Test
    void twoReportsOnOnePeriodAreAMistakeOfTheCaller() {
        FiledReport one = FiledReport.none(Period.ofYear(2024));
        assertThatThrownBy(() -> owed("2024-12-31", one, one)).hasMessageContaining("2024");
        assertThatThrownBy(() -> new FiledReport(Period.ofYear(2024), DAY, Stage.DRAFT))
                .hasMessageContaining("DRAFT");
    }

    private static List<String> reports(Duties duties, String code, int year) {
        return duties.of(code, DAY, year, List.of(), DAY).orElseThrow().reports().stream()
                .map(OwedReport::id)
                .toList();
    }

    private UnitDuties owed(String asOf, FiledReport... filed) {
        return duties.of("30511", DAY, 2024, List.of(filed), LocalDate.parse(asOf))
                .orElseThrow();
    }

    private static FiledReport sent(String period, String day) {
        return new FiledReport(Period.parse(period).orElseThrow(), LocalDate.parse(day), Stage.SENT);
    }

    private static RuleBook ruleBook(String to) {
        SampleRules rules = SampleRules.good();
        String pack = rules.content(SampleRules.PACK_FILE);
        String duties = pack.substring(pack.indexOf("reporting:"));
        return rules.inPack(duties, TWO).inPack("to: 2024-12-31", "to: " + to).read();
    }
}
