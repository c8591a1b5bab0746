package vn.binhdang.engine.findings;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.binhdang.engine.samples.SampleReadings.reading;
import static vn.binhdang.engine.samples.SampleReports.amount;
import static vn.binhdang.engine.samples.SampleReports.line;
import static vn.binhdang.engine.samples.SampleReports.period;
import static vn.binhdang.engine.samples.SampleReports.report;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.binhdang.engine.explanations.Explanations;
import vn.binhdang.engine.indicators.Indicator;
import vn.binhdang.engine.indicators.Reading;
import vn.binhdang.engine.indicators.Submission;
import vn.binhdang.engine.samples.SampleIndicators;
import vn.binhdang.engine.targets.Pairings;
import vn.binhdang.engine.targets.Plan;
import vn.binhdang.engine.targets.Severity;
import vn.binhdang.engine.text.Text;
import vn.binhdang.engine.verdicts.Decisions;
import vn.binhdang.engine.verdicts.Doubt;
import vn.binhdang.engine.verdicts.Judgements;
import vn.binhdang.engine.verdicts.ReportDoubt;

class ReportDoubtsTest {

    private static final Submission SUBMISSION =
            new Submission(period("2024"), LocalDate.of(2023, 11, 8), period("2023"), 7, 7, 6);

    private final Decisions decisions = new Decisions();

    @Test
    void whereTheWholeReportIsCopiedItsFiguresAreNotNamedAgain() {
        decisions.doubt(copied(), Doubt.Kind.COPIED, "rule");
        decisions.doubt(copied(), Doubt.Kind.OLD_DATA, "rule");
        decisions.doubt(SUBMISSION, ReportDoubt.Kind.REPORT_COPIED, "rule");

        assertThat(findings())
                .extracting(Finding::id)
                .contains(
                        "30511:report/REPORT_COPIED:DATA_QUALITY:year",
                        "30511:gender-equality-budget/OLD_DATA:DATA_QUALITY:year")
                .noneMatch(id -> id.contains("/COPIED:"));
    }

    @Test
    void otherDoubtsAboutTheReportLeaveCopiedFiguresAsTheyAre() {
        decisions.doubt(copied(), Doubt.Kind.COPIED, "rule");
        decisions.doubt(SUBMISSION, ReportDoubt.Kind.SUBMITTED_BEFORE, "rule");

        assertThat(findings())
                .extracting(Finding::id)
                .contains(
                        "30511:report/SUBMITTED_BEFORE:DATA_QUALITY:year",
                        "30511:gender-equality-budget/COPIED:DATA_QUALITY:year");
    }

    @Test
    void aCopiedReportWeighsMoreThanAWrongDay() {
        decisions.doubt(SUBMISSION, ReportDoubt.Kind.SUBMITTED_BEFORE, "rule");
        decisions.doubt(SUBMISSION, ReportDoubt.Kind.REPORT_COPIED, "rule");

        assertThat(findings())
                .filteredOn(finding -> finding.id().contains("report/"))
                .extracting(Finding::severity)
                .containsExactly(Severity.MAJOR, Severity.MINOR);
    }

    @Test
    void bothAreSaidWithTheirNumbersAndDays() {
        Text copied = new Cause.DoubtedReport(new ReportDoubt(ReportDoubt.Kind.REPORT_COPIED, SUBMISSION, "rule"))
                .words(new Explanations());
        Text early = new Cause.DoubtedReport(new ReportDoubt(ReportDoubt.Kind.SUBMITTED_BEFORE, SUBMISSION, "rule"))
                .words(new Explanations());

        assertThat(copied.vi()).contains("Cả 7 số liệu", "kỳ 2024", "kỳ 2023");
        assertThat(copied.en()).contains("All 7 figures", "2024", "2023");
        assertThat(early.vi()).contains("8/11/2023", "1/1/2024");
        assertThat(early.en()).contains("2023-11-08", "2024-01-01");
    }

    private List<Finding> findings() {
        Plan plan = new Plan(List.of(), List.of(), List.of(), Pairings.none());
        return Findings.of(report("2024"), Judgements.complete(plan, decisions));
    }

    private static Reading copied() {
        Indicator money = SampleIndicators.BUDGET;
        return reading(money, line(money, amount("30")), line(money, amount("30")));
    }
}
