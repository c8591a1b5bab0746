package vn.binhdang.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.binhdang.engine.duties.Duties;
import vn.binhdang.engine.duties.FiledReport;
import vn.binhdang.engine.duties.OwedReport;
import vn.binhdang.engine.duties.Stage;
import vn.binhdang.engine.duties.UnitDuties;
import vn.binhdang.engine.faults.Place;
import vn.binhdang.engine.localities.Locality;
import vn.binhdang.engine.priorities.DueTargets;
import vn.binhdang.engine.report.Report;
import vn.binhdang.engine.report.ReportFile;
import vn.binhdang.engine.scorecard.Scorecard;
import vn.binhdang.engine.verdicts.Punctuality;
import vn.binhdang.engine.verdicts.Timeliness;

/** What units owe by the documents that ship says the same as a check of the report once it is there. */
class OwedReportsTest {

    private final Duties duties = new Duties(Shipped.RULE_BOOK);

    @ParameterizedTest(name = "{0} owes for {1}: {2}")
    @CsvSource(delimiter = '|', textBlock = """
            30511 | 2024 | 37-kh-ubnd-2024/reporting/half-year 2024-06-10 true, 37-kh-ubnd-2024/reporting/annual 2024-11-10 true
            27172 | 2022 | 110-kh-bvstbpn-2022/reporting/half-year 2022-05-31 false, 110-kh-bvstbpn-2022/reporting/annual 2022-10-31 false
            """)
    void theWardsOfTheDocumentsOweWhatTheseSay(String code, int year, String expected) {
        assertThat(owed(code, year).reports().stream()
                        .filter(report -> expected.contains(report.id()))
                        .map(report -> report.id() + " " + report.due() + " " + report.isStrict()))
                .containsExactly(expected.split(", "));
    }

    @ParameterizedTest
    @ValueSource(ints = {2022, 2024})
    void lateByTheCalendarIsLateByTheRules(int year) {
        int compared = 0;
        for (Locality unit : Shipped.RULE_BOOK.register().all()) {
            for (OwedReport owed :
                    duties.of(unit, year, List.of(), LocalDate.of(year, 1, 1)).reports()) {
                for (int days = -2; days <= 2; days++) {
                    agree(unit, owed, owed.due().plusDays(days));
                    compared++;
                }
            }
        }
        assertThat(compared).isGreaterThan(20);
    }

    /** 39 targets are due: one does not apply, and two wait for a person. */
    @Test
    void targetsThatAreDueAreCountedOfAScorecard() throws IOException {
        byte[] report = Files.readAllBytes(Path.of("..", "test-data", "reports", "nhon-hung-2024.json"));
        Scorecard scorecard = Shipped.ENGINE.evaluate(
                Shipped.INTAKE.read(List.of(new ReportFile("ward", report))).get(0));

        assertThat(DueTargets.of(scorecard)).isEqualTo(new DueTargets(36, 19, 2));
    }

    private void agree(Locality unit, OwedReport owed, LocalDate sent) {
        int year = owed.period().year();
        FiledReport filed = new FiledReport(owed.period(), sent, Stage.SENT);
        OwedReport counted = duties.of(unit, year, List.of(filed), sent).reports().stream()
                .filter(report -> report.id().equals(owed.id()))
                .findFirst()
                .orElseThrow();
        Report report = new Report(unit.code(), owed.period(), sent, null, List.of(), Place.of("made"));
        Timeliness judged = Shipped.ENGINE.evaluate(report).reporting().stream()
                .filter(timeliness -> timeliness.obligation().id().equals(owed.id()))
                .findFirst()
                .orElseThrow();

        assertThat(counted.wasSentLate()).isEqualTo(judged.punctuality() == Punctuality.LATE);
        assertThat(counted.isSentInTime()).isEqualTo(judged.punctuality() == Punctuality.ON_TIME);
        assertThat(counted.daysLate()).isEqualTo(judged.daysLate());
    }

    private UnitDuties owed(String code, int year) {
        LocalDate day = LocalDate.of(year, 1, 1);
        return duties.of(code, day, year, List.of(), day).orElseThrow();
    }
}
