package vn.binhdang.engine.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.binhdang.engine.text.Text;

class PeriodTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2024    | 2024-01-01 | 2024-12-31 | 12 | year
            2024-H1 | 2024-01-01 | 2024-06-30 | 6  | half-year
            2024-H2 | 2024-07-01 | 2024-12-31 | 6  | half-year
            2024-Q1 | 2024-01-01 | 2024-03-31 | 3  | quarter
            2024-Q2 | 2024-04-01 | 2024-06-30 | 3  | quarter
            2024-Q3 | 2024-07-01 | 2024-09-30 | 3  | quarter
            2024-Q4 | 2024-10-01 | 2024-12-31 | 3  | quarter
            2024-01 | 2024-01-01 | 2024-01-31 | 1  | month
            2024-02 | 2024-02-01 | 2024-02-29 | 1  | month
            2023-02 | 2023-02-01 | 2023-02-28 | 1  | month
            2024-10 | 2024-10-01 | 2024-10-31 | 1  | month
            2024-12 | 2024-12-01 | 2024-12-31 | 1  | month
            """)
    void aPeriodRunsFromItsFirstDayToItsLast(
            String written, LocalDate first, LocalDate last, int months, String series) {
        Period period = Period.parse(written).orElseThrow();

        assertThat(period.first()).isEqualTo(first);
        assertThat(period.last()).isEqualTo(last);
        assertThat(period.months()).isEqualTo(months);
        assertThat(period.series()).isEqualTo(series);
        assertThat(period.isYear()).isEqualTo(months == 12);
        assertThat(period).hasToString(written);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "24",
                "02024",
                "3024",
                "2024-H3",
                "2024-H0",
                "2024-Q0",
                "2024-Q5",
                "2024-00",
                "2024-13",
                "2024-5",
                "2024-h1",
                "2024-q1",
                "2024/05",
                "2024 H1",
                "năm 2024",
                "2024-05-01",
                "2024-",
                "２０２４"
            })
    void anythingElseIsNoPeriod(String written) {
        assertThat(Period.parse(written)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "2024, năm 2024, 2024",
        "2024-H1, 6 tháng đầu năm 2024, first half of 2024",
        "2024-H2, 6 tháng cuối năm 2024, second half of 2024",
        "2022-Q1, quý I/2022, quarter I of 2022",
        "2022-Q4, quý IV/2022, quarter IV of 2022",
        "2024-05, tháng 5/2024, month 5 of 2024",
        "2024-12, tháng 12/2024, month 12 of 2024"
    })
    void aPeriodIsSaidAsPeopleSayIt(String written, String vi, String en) {
        assertThat(Period.parse(written).orElseThrow().words()).isEqualTo(new Text(vi, en));
    }

    @Test
    void periodsAreOrderedByTheirEndAndTheShorterFirst() {
        List<Period> mixed = Stream.of("2025", "2024", "2024-H2", "2024-12", "2024-Q4", "2024-H1", "2023")
                .map(written -> Period.parse(written).orElseThrow())
                .toList();

        assertThat(mixed.stream().sorted())
                .extracting(Period::toString)
                .containsExactly("2023", "2024-H1", "2024-12", "2024-Q4", "2024-H2", "2024", "2025");
    }

    @ParameterizedTest
    @CsvSource({
        "2024,MONTH,12",
        "2024,QUARTER,4",
        "2024,HALF_YEAR,2",
        "2024-H1,MONTH,6",
        "2024-H1,QUARTER,2",
        "2024-H1,HALF_YEAR,1",
        "2024-Q3,MONTH,3",
        "2024-Q3,QUARTER,1",
        "2024-Q3,HALF_YEAR,0",
        "2024-05,MONTH,1",
        "2024-05,QUARTER,0"
    })
    void aPeriodHasAsManyPartsAsFitWholly(String written, Frequency frequency, int parts) {
        assertThat(frequency.partsIn(Period.parse(written).orElseThrow())).isEqualTo(parts);
    }
}
