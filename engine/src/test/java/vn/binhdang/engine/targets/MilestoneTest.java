package vn.binhdang.engine.targets;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.binhdang.engine.samples.SamplePacks.measure;
import static vn.binhdang.engine.samples.SampleReports.period;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.binhdang.engine.samples.SampleIndicators;

/** Which milestone a report must show already, and which is still ahead. */
class MilestoneTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2025    | 2024    | false
            2025    | 2025    | true
            2025    | 2026    | true
            2025    | 2025-H1 | false
            2025    | 2025-H2 | false
            2025    | 2025-Q4 | false
            2025    | 2025-12 | false
            2025    | 2026-H1 | true
            2025    | 2026-01 | true
            2022-Q2 | 2022    | true
            2022-Q2 | 2021    | false
            2022-Q2 | 2023-Q1 | true
            2022-Q2 | 2022-Q1 | false
            2022-Q2 | 2022-Q2 | true
            2022-Q2 | 2022-H1 | true
            2022-Q2 | 2022-Q3 | true
            2022-Q2 | 2022-05 | false
            2022-Q2 | 2022-06 | true
            2022-H2 | 2022    | true
            2022-H2 | 2022-H1 | false
            2022-05 | 2022-05 | true
            2022-05 | 2022-Q2 | true
            2022-05 | 2022-04 | false
            """)
    void aMilestoneIsDueOnceItsTimeIsOverExceptThatAYearIsShownByTheReportOfTheYear(
            String milestone, String period, boolean due) {
        Milestone only = measure(SampleIndicators.WOMEN_LEADERS, milestone, "ít nhất 27%")
                .milestones()
                .get(0);

        assertThat(only.isDueIn(period(period))).isEqualTo(due);
    }

    @ParameterizedTest
    @CsvSource(nullValues = "-", delimiter = '|', textBlock = """
            2024    | -    | 2025
            2025-H1 | -    | 2025
            2025    | 2025 | 2030
            2026-H1 | 2025 | 2030
            2029    | 2025 | 2030
            2030-Q4 | 2025 | 2030
            2030    | 2030 | -
            2035    | 2030 | -
            """)
    void theLatestMilestoneBehindIsDueAndTheNextOneIsAhead(
            String period, @Nullable String due, @Nullable String ahead) {
        // Written the wrong way round on purpose.
        Measure measure = measure(SampleIndicators.WOMEN_LEADERS, "2030", "ít nhất 30%", "2025", "ít nhất 27%");

        assertThat(measure.due(period(period)).map(Milestone::label).orElse(null))
                .isEqualTo(due);
        assertThat(measure.ahead(period(period)).map(Milestone::label).orElse(null))
                .isEqualTo(ahead);
    }

    @Test
    void aPartOfAYearComesBeforeTheYear() {
        Measure measure = measure(SampleIndicators.WOMEN_LEADERS, "2022", "đạt 60%", "2022-Q2", "đạt 30%");

        assertThat(measure.milestones()).extracting(Milestone::label).containsExactly("2022-Q2", "2022");
        assertThat(measure.due(period("2022-H1")).map(Milestone::label)).contains("2022-Q2");
        assertThat(measure.ahead(period("2022-H1")).map(Milestone::label)).contains("2022");
        assertThat(measure.due(period("2022")).map(Milestone::label)).contains("2022");
    }

    @ParameterizedTest
    @CsvSource(nullValues = "-", delimiter = '|', textBlock = """
            2021    | -    | 2022
            2022    | 2022 | -
            2022-H1 | -    | 2022
            2024    | 2024 | -
            2024-H1 | -    | 2024
            2024-12 | -    | 2024
            """)
    void whatMustBeReachedEveryYearIsTheMilestoneOfTheReportsYear(
            String period, @Nullable String due, @Nullable String ahead) {
        Milestone yearly = new Milestone("hằng năm từ 2022", period("2022"), "ít nhất 2", null, true);
        Measure measure = new Measure(SampleIndicators.WOMEN_LEADERS, List.of(yearly), null);

        assertThat(measure.due(period(period)).map(Milestone::label).orElse(null))
                .isEqualTo(due);
        assertThat(measure.ahead(period(period)).map(Milestone::label).orElse(null))
                .isEqualTo(ahead);
    }

    @Test
    void milestonesInTheFarPastAndFutureAreOneStepAway() {
        Measure measure = measure(
                SampleIndicators.WOMEN_LEADERS, "2021", "đạt 1%", "2022", "đạt 2%", "2023", "đạt 3%", "2024", "đạt 4%");

        assertThat(measure.due(period("2022")).map(Milestone::label)).contains("2022");
        assertThat(measure.ahead(period("2022")).map(Milestone::label)).contains("2023");
    }
}
