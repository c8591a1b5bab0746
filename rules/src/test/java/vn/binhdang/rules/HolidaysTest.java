package vn.binhdang.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.binhdang.engine.calendar.HolidayReader;
import vn.binhdang.engine.calendar.WorkingDays;
import vn.binhdang.engine.rulebook.RuleFiles;

/** The holidays that ship, held against lists put together by hand. */
class HolidaysTest {

    private static final Set<DayOfWeek> WEEKEND = Set.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);
    private static final List<String> FIXED = List.of("01-01", "04-30", "05-01", "09-02");

    private final WorkingDays days = HolidayReader.read(RuleFiles.shippedSettings());

    @TempDir
    private Path folder;

    @ParameterizedTest(name = "{0}: no work on {1}; work on {2}")
    @CsvSource(delimiter = '|', textBlock = """
            2021 | 01-01 02-10 02-11 02-12 02-15 02-16 04-21 04-30 05-03 09-02 09-03                   |
            2022 | 01-03 01-31 02-01 02-02 02-03 02-04 04-11 05-02 05-03 09-01 09-02                   |
            2023 | 01-02 01-20 01-23 01-24 01-25 01-26 05-01 05-02 05-03 09-01 09-04                   |
            2024 | 01-01 02-08 02-09 02-12 02-13 02-14 04-18 04-29 04-30 05-01 09-02 09-03             | 05-04
            2025 | 01-01 01-27 01-28 01-29 01-30 01-31 04-07 04-30 05-01 05-02 09-01 09-02             | 04-26
            2026 | 01-01 01-02 02-16 02-17 02-18 02-19 02-20 04-27 04-30 05-01 08-31 09-01 09-02 11-24 | 01-10 08-22
            2027 | 01-01 02-05 02-08 02-09 02-10 02-11 04-16 04-30 05-03 09-02 09-03 11-24             |
            """)
    void theWeekdaysOffAndTheWeekendDaysWorkedOfAYear(int year, String off, @Nullable String worked) {
        assertThat(daysOf(year, day -> !isWeekend(day) && !days.isWorking(day))).containsExactly(off.split(" "));
        assertThat(daysOf(year, day -> isWeekend(day) && days.isWorking(day)))
                .containsExactly(worked == null ? new String[0] : worked.split(" "));
    }

    /** Labour Code, article 111(3): a holiday on a weekend is made up on the next working day. */
    @ParameterizedTest
    @ValueSource(ints = {2021, 2022, 2023, 2024, 2025, 2026, 2027})
    void aFixedHolidayOnAWeekendIsMadeUp(int year) {
        for (String fixed : FIXED) {
            LocalDate day = LocalDate.parse(year + "-" + fixed);
            assertThat(days.special(day)).isPresent();
            if (isWeekend(day)) {
                LocalDate monday = day.with(TemporalAdjusters.next(DayOfWeek.MONDAY));
                assertThat(days.isWorking(monday))
                        .as("%s, after %s", monday, day)
                        .isFalse();
            }
        }
    }

    @Test
    void aDayCountedWithinYearsThatAreKnownCarriesNoDoubt() {
        assertThat(days.after(LocalDate.parse("2024-04-19"), 10).confirm()).isEmpty();
        assertThat(days.after(LocalDate.parse("2024-04-19"), 10).day()).isEqualTo("2024-05-07");
    }

    @ParameterizedTest
    @CsvSource({"2026-11-23, 28/11/2026", "2026-12-30, 2027", "2027-12-30, 2028", "2020-12-01, 2020"})
    void whatIsNotKnownIsSaidAndNotGuessed(LocalDate start, String named) {
        assertThat(days.after(start, 5).confirm())
                .anySatisfy(doubt -> assertThat(doubt.vi()).contains(named));
    }

    @Test
    void aFolderOfRulesMayHaveHolidaysOfItsOwn() throws IOException {
        assertThat(HolidayReader.read(RuleFiles.settingsIn(folder))
                        .fingerprint()
                        .hex())
                .as("those of the program, where it has none")
                .isEqualTo(days.fingerprint().hex());
        Files.writeString(folder.resolve("holidays.yaml"), "every-year: []\nyears: []\n");
        assertThat(HolidayReader.read(RuleFiles.settingsIn(folder)).isWorking(LocalDate.parse("2024-05-01")))
                .isTrue();
    }

    private static List<String> daysOf(int year, Predicate<LocalDate> which) {
        return LocalDate.of(year, 1, 1)
                .datesUntil(LocalDate.of(year + 1, 1, 1))
                .filter(which)
                .map(day -> day.toString().substring(5))
                .toList();
    }

    private static boolean isWeekend(LocalDate day) {
        return WEEKEND.contains(day.getDayOfWeek());
    }
}
