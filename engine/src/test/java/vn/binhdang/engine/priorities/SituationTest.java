package vn.binhdang.engine.priorities;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.binhdang.engine.duties.Duties;
import vn.binhdang.engine.duties.FiledReport;
import vn.binhdang.engine.duties.Stage;
import vn.binhdang.engine.duties.UnitDuties;
import vn.binhdang.engine.numbers.Quantity;
import vn.binhdang.engine.report.Period;
import vn.binhdang.engine.samples.SamplePacks;
import vn.binhdang.engine.samples.SampleRules;
import vn.binhdang.engine.targets.Severity;

/** What is counted of a unit before any rule looks at it. */
class SituationTest {

    private static final LocalDate DAY = LocalDate.parse("2024-12-20");

    @Test
    void openFindingsAreCountedFromASeverityOn() {
        OpenFindings open = OpenFindings.of(List.of(Severity.MAJOR, Severity.CRITICAL, Severity.MAJOR, Severity.NOTE));

        assertThat(open.atLeast(Severity.CRITICAL)).isOne();
        assertThat(open.atLeast(Severity.MAJOR)).isEqualTo(3);
        assertThat(open.atLeast(Severity.MINOR)).isEqualTo(3);
        assertThat(open.atLeast(Severity.NOTE)).isEqualTo(4);
    }

    /** The sample asks for one report before 10 December. */
    @Test
    void reportsAreDueOnceTheirDayIsOverOrTheyWereSent() {
        assertThat(due("2024-12-09")).isEqualTo(new ReportsDue(0, 0, 0, 0));
        assertThat(due("2024-12-10")).isEqualTo(new ReportsDue(1, 0, 0, 1));
        assertThat(due("2024-12-09", sent("2024-12-01", Stage.SENT))).isEqualTo(new ReportsDue(1, 1, 0, 0));
        assertThat(due("2024-12-20", sent("2024-12-11", Stage.SENT))).isEqualTo(new ReportsDue(1, 0, 1, 0));
        assertThat(due("2024-12-20", sent("2024-12-01", Stage.RETURNED))).isEqualTo(new ReportsDue(1, 0, 0, 0));
        assertThat(due("2024-12-09", sent("2024-12-01", Stage.RETURNED))).isEqualTo(new ReportsDue(0, 0, 0, 0));
    }

    @Test
    void aScoreIsExactAndThereIsNoneWhereNothingIsDue() {
        assertThat(new DueTargets(3, 2, 5).score()).contains(Quantity.of(2, 3));
        assertThat(new DueTargets(0, 0, 0).score()).isEmpty();
    }

    @Test
    void numbersThatCannotBeAreRefused() {
        assertThatThrownBy(() -> new DueTargets(1, 2, 0)).hasMessageContaining("2 of 1");
        assertThatThrownBy(() -> new ReportsDue(1, 1, 1, 0)).hasMessageContaining("of 1");
        assertThatThrownBy(() -> new DrawnPart(2, 1)).hasMessage("2 of 1");
        assertThatThrownBy(() -> situation(DAY.plusDays(1))).hasMessageContaining("30511", "2024-12-21");
        assertThat(situation(DAY).key()).isEqualTo("30511");
    }

    private static UnitSituation situation(LocalDate lastInspection) {
        return new UnitSituation(
                SamplePacks.WARD,
                DAY,
                OpenFindings.of(List.of()),
                null,
                new ReportsDue(0, 0, 0, 0),
                lastInspection,
                new DueTargets(0, 0, 0),
                null);
    }

    private static FiledReport sent(String day, Stage stage) {
        return new FiledReport(Period.ofYear(2024), LocalDate.parse(day), stage);
    }

    private static ReportsDue due(String asOf, FiledReport... filed) {
        UnitDuties duties = new Duties(SampleRules.good().read())
                .of("30511", DAY, 2024, List.of(filed), LocalDate.parse(asOf))
                .orElseThrow();
        return ReportsDue.of(duties);
    }
}
