package vn.binhdang.engine.findings;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.binhdang.engine.samples.SamplePacks.duty;
import static vn.binhdang.engine.samples.SamplePacks.pack;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.binhdang.engine.localities.Level;
import vn.binhdang.engine.report.Period;
import vn.binhdang.engine.samples.SampleReports;
import vn.binhdang.engine.targets.Obligation;
import vn.binhdang.engine.targets.ReportingDuty;
import vn.binhdang.engine.targets.Severity;
import vn.binhdang.engine.text.Text;
import vn.binhdang.engine.verdicts.Judgement;
import vn.binhdang.engine.verdicts.Judgements;
import vn.binhdang.engine.verdicts.Punctuality;
import vn.binhdang.engine.verdicts.Timeliness;

class TimelinessWordsTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            ON_TIME | 2024-06-09 | Gửi ngày 9/6/2024, đúng hạn (1/KH, V: “trước ngày 10/6”). | Sent on 2024-06-09, in time (1/KH, V: “trước ngày 10/6”).
            LATE    | 2024-06-12 | Gửi ngày 12/6/2024, trễ 3 ngày (1/KH, V: “trước ngày 10/6”). | Sent on 2024-06-12, 3 day(s) late (1/KH, V: “trước ngày 10/6”).
            UNDATED | -          | Báo cáo không ghi ngày gửi (submittedOn) nên không biết có đúng hạn không (1/KH, V: “trước ngày 10/6”). | The report does not say when it was sent (submittedOn), so it cannot be told whether in time (1/KH, V: “trước ngày 10/6”).
            """)
    void theDayAndTheClauseAreNamed(Punctuality punctuality, @Nullable LocalDate sent, String vi, String en) {
        Timeliness timeliness = timeliness(punctuality, sent);

        assertThat(TimelinessWords.of(timeliness)).isEqualTo(new Text(vi, en));
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {"ON_TIME, 2024-06-09, -", "LATE, 2024-06-12, MINOR", "UNDATED, -, NOTE"})
    void onlyWhatIsNotInTimeIsAFinding(Punctuality punctuality, @Nullable LocalDate sent, @Nullable Severity severity) {
        Timeliness timeliness = timeliness(punctuality, sent);
        List<Timeliness> reporting = List.of(timeliness);
        List<Judgement> none = List.of();

        List<Finding> findings = Findings.of(
                        SampleReports.report("2024"), new Judgements(none, reporting, List.of(), List.of(), List.of()))
                .stream()
                .filter(finding -> finding.kind() == Finding.Kind.REPORTING)
                .toList();

        assertThat(findings).extracting(Finding::severity).isEqualTo(severity == null ? List.of() : List.of(severity));
        assertThat(findings)
                .allSatisfy(finding -> assertThat(finding.message()).isEqualTo(TimelinessWords.of(timeliness)));
    }

    private static Timeliness timeliness(Punctuality punctuality, @Nullable LocalDate sent) {
        ReportingDuty duty = duty("year", "trước ngày 10/6", Level.COMMUNE);
        return new Timeliness(
                new Obligation(pack(), duty, duty.dueFor(Period.ofYear(2024)), sent), punctuality, "rule");
    }
}
