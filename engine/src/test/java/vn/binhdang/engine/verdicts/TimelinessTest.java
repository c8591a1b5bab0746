package vn.binhdang.engine.verdicts;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.binhdang.engine.samples.SamplePacks.duty;
import static vn.binhdang.engine.samples.SamplePacks.pack;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.binhdang.engine.localities.Level;
import vn.binhdang.engine.targets.Obligation;
import vn.binhdang.engine.targets.ReportingDuty;

class TimelinessTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            trước ngày 10/6       | 2024-06-10 | LATE    | 1
            trước ngày 10/6       | 2024-06-11 | LATE    | 2
            trước ngày 10/6       | 2024-06-09 | ON_TIME | 0
            trước ngày 1/3        | 2024-03-01 | LATE    | 1
            chậm nhất ngày 10/6   | 2024-06-11 | LATE    | 1
            chậm nhất ngày 10/6   | 2024-06-10 | ON_TIME | 0
            chậm nhất ngày 31/12  | 2025-01-01 | LATE    | 1
            chậm nhất ngày 28/2   | 2024-03-01 | LATE    | 2
            chậm nhất ngày 10/6   | 2025-06-10 | LATE    | 365
            chậm nhất ngày 10/6   | -          | UNDATED | 0
            """)
    void daysLateCountFromTheLastGoodDay(
            String due, @Nullable LocalDate submittedOn, Punctuality punctuality, long days) {
        ReportingDuty duty = duty("year", due, Level.COMMUNE);
        Obligation obligation = new Obligation(pack(), duty, duty.deadline().in(2024), submittedOn);

        assertThat(new Timeliness(obligation, punctuality, "rule").daysLate()).isEqualTo(days);
    }
}
