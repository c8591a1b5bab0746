package vn.binhdang.engine.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WorkingDaysTest {

    private final WorkingDays days = SampleHolidays.good().read();

    @ParameterizedTest(name = "{1} working days after {0}: {2}")
    @CsvSource({
        "2024-04-22, 1, 2024-04-23",
        "2024-04-22, 4, 2024-04-26",
        "2024-04-26, 1, 2024-05-02",
        "2024-04-27, 1, 2024-05-02",
        "2024-04-26, 2, 2024-05-03",
        "2024-04-26, 3, 2024-05-04",
        "2024-04-26, 4, 2024-05-06",
        "2024-05-03, 1, 2024-05-04",
        "2024-05-04, 1, 2024-05-06",
        "2024-02-07, 1, 2024-02-15",
        "2024-02-05, 10, 2024-02-26"
    })
    void holidaysAndWeekendsArePassedOverAndSwappedSaturdaysCount(LocalDate start, int number, LocalDate due) {
        assertThat(days.after(start, number)).isEqualTo(new DueDay(due, List.of()));
    }

    @Test
    void whatIsNotCertainOnTheWayIsSaidWithTheDay() {
        assertThat(days.after(LocalDate.parse("2024-08-30"), 2).confirm())
                .singleElement()
                .satisfies(doubt -> {
                    assertThat(doubt.vi()).isEqualTo("3/9/2024 (Nghỉ liền kề): dự kiến");
                    assertThat(doubt.en()).isEqualTo("2024-09-03 (The day beside): expected");
                });
        assertThat(days.after(LocalDate.parse("2024-09-03"), 5).confirm())
                .as("only what lies on the way")
                .isEmpty();
    }

    @Test
    void aYearWithoutHolidaysOrWithDoubtfulOnesIsNamedOnce() {
        DueDay due = days.after(LocalDate.parse("2025-12-29"), 10);
        assertThat(due.day()).isEqualTo("2026-01-12");
        assertThat(due.confirm())
                .extracting("en")
                .containsExactly(
                        "the year is not certain",
                        "holidays.yaml has no" + " holidays of 2026: only Saturdays and Sundays were passed over");
        assertThat(due.confirm().get(1).vi()).contains("2026", "holidays.yaml");
    }

    @Test
    void aDaySaysWhatIsSpecialAboutIt() {
        assertThat(days.special(LocalDate.parse("2024-05-04")).orElseThrow().source())
                .isEqualTo("2450/VPCP-KGVX");
        assertThat(days.special(LocalDate.parse("2024-05-01"))
                        .orElseThrow()
                        .name()
                        .en())
                .isEqualTo("Labour Day");
        assertThat(days.special(LocalDate.parse("2024-05-02"))).isEmpty();
        assertThat(days.special(LocalDate.parse("2023-05-01")))
                .as("a year that is not in the file")
                .isEmpty();
    }

    @Test
    void aHolidayOfEveryYearBeginsWithItsFirst() {
        assertThat(days.isWorking(LocalDate.parse("2024-11-25"))).isTrue();
        assertThat(days.isWorking(LocalDate.parse("2025-11-25"))).isFalse();
    }

    @ParameterizedTest
    @ValueSource(ints = {0, -1, 1_001})
    void noneAndTooManyDaysAreRefused(int number) {
        assertThatThrownBy(() -> days.after(LocalDate.parse("2024-05-04"), number))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(String.valueOf(number));
    }

    @Test
    void theFingerprintIsThatOfTheFile() {
        assertThat(days.fingerprint().hex())
                .isEqualTo(SampleHolidays.good().read().fingerprint().hex())
                .isNotEqualTo(SampleHolidays.good()
                        .in("2450/VPCP-KGVX", "2451/VPCP-KGVX")
                        .read()
                        .fingerprint()
                        .hex());
    }
}
