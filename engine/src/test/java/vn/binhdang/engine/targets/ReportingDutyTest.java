package vn.binhdang.engine.targets;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.binhdang.engine.samples.SamplePacks.duty;
import static vn.binhdang.engine.samples.SampleReports.period;
import static vn.binhdang.engine.samples.SampleReports.report;
import static vn.binhdang.engine.samples.SampleReports.sent;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.binhdang.engine.localities.Level;
import vn.binhdang.engine.samples.SamplePacks;

class ReportingDutyTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            half-year | trước ngày 10/6          | 2024-H1 | true
            half-year | trước ngày 10/6          | 2024-H2 | false
            half-year | trước ngày 10/6          | 2024    | false
            half-year | trước ngày 10/6          | 2024-Q1 | false
            half-year | trước ngày 10/6/2024     | 2024-H1 | true
            half-year | trước ngày 10/6/2024     | 2025-H1 | false
            year      | chậm nhất ngày 31/10     | 2024    | true
            year      | chậm nhất ngày 31/10     | 2024-H1 | false
            year      | chậm nhất ngày 31/10/2022 | 2022   | true
            year      | chậm nhất ngày 31/10/2022 | 2023   | false
            year      | trước ngày 15/2/2025     | 2024    | true
            year      | trước ngày 30/6/2025     | 2024    | true
            year      | trước ngày 1/7/2025      | 2024    | false
            year      | trước ngày 15/2/2025     | 2026    | false
            year      | trước ngày 15/2/2025     | 2023    | false
            half-year | trước ngày 15/2/2025     | 2024-H1 | false
            quarter   | chậm nhất ngày 5/4       | 2024-Q1 | true
            quarter   | chậm nhất ngày 5/4       | 2024-Q2 | false
            """)
    void aDutyIsForTheFirstPeriodOfItsSeriesInTheYearItNamesOrEveryYear(
            String kind, String due, String period, boolean isFor) {
        assertThat(duty(kind, due, Level.COMMUNE).isFor(period(period))).isEqualTo(isFor);
    }

    @Test
    void aReportWithoutADayIsUndated() {
        Pack pack = SamplePacks.pack(
                "plan",
                "30511",
                "2021-01-01",
                null,
                List.of(),
                List.of(duty("year", "chậm nhất ngày 1/12", Level.COMMUNE)));

        assertThat(Plans.plan(report("2024"), pack).obligations().get(0).isDated())
                .isFalse();
        assertThat(Plans.plan(sent("2024", "2024-11-08"), pack)
                        .obligations()
                        .get(0)
                        .isDated())
                .isTrue();
    }

    @Test
    void anObligationIsNamedAfterItsDuty() {
        Pack pack = SamplePacks.pack(
                "plan",
                "30511",
                "2021-01-01",
                null,
                List.of(),
                List.of(duty("year", "chậm nhất ngày 1/12", Level.COMMUNE)));

        assertThat(Plans.plan(report("2024"), pack).obligations().get(0).id()).isEqualTo("plan/reporting/year");
    }
}
