package vn.binhdang.engine.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DaysTest {

    @ParameterizedTest
    @CsvSource({"31, 12, 2024", "29, 2, 2024", "29, 2,", "1, 1,"})
    void aDayOfTheCalendarIsNotMissing(int day, int month, @Nullable Integer year) {
        assertThat(Days.missing(day, month, year)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(nullValues = "-", textBlock = """
            31, 2, 2024, không có ngày 31/2/2024 (tháng 2/2024 có 29 ngày), there is no day 31/2/2024 (month 2/2024 has 29 days)
            29, 2, 2023, không có ngày 29/2/2023 (tháng 2/2023 có 28 ngày), there is no day 29/2/2023 (month 2/2023 has 28 days)
            31, 6, -,    không có ngày 31/6 (tháng 6 có 30 ngày),           there is no day 31/6 (month 6 has 30 days)
            1, 13, -,    không có ngày 1/13 (một năm có 12 tháng),          there is no day 1/13 (a year has 12 months)
            1, 0, 2024,  không có ngày 1/0/2024 (một năm có 12 tháng),      there is no day 1/0/2024 (a year has 12 months)
            """)
    void aDayThatNoCalendarHasIsToldWhy(int day, int month, @Nullable Integer year, String vi, String en) {
        assertThat(Days.missing(day, month, year)).contains(new Text(vi, en));
    }

    @Test
    void anOpenEndIsDots() {
        assertThat(Days.words(null)).isEqualTo(Text.same("…"));
    }
}
