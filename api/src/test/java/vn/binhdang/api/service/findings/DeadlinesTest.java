package vn.binhdang.api.service.findings;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.mock.env.MockEnvironment;
import vn.binhdang.engine.calendar.HolidayReader;
import vn.binhdang.engine.calendar.WorkingDays;
import vn.binhdang.engine.rulebook.RuleFiles;

/** By when an answer is due, over weekends and public holidays. */
class DeadlinesTest {

    private static final WorkingDays DAYS = HolidayReader.read(RuleFiles.shippedSettings());

    private final MockEnvironment settings = new MockEnvironment();

    @ParameterizedTest
    @CsvSource({
        "critical, 2024-08-28T03:00:00Z, 2024-09-06", // over the weekend and the two days of 2 September
        "major, 2024-08-28T03:00:00Z, 2024-09-13",
        "minor, 2024-08-28T03:00:00Z, 2024-09-27",
        "critical, 2024-08-28T18:00:00Z, 2024-09-09" // already the 29th where the unit is
    })
    void anAnswerIsDueSoManyWorkingDaysAfterItWasAskedFor(String severity, Instant asked, LocalDate due) {
        assertThat(deadlines().due(severity, asked)).isEqualTo(new Due(due, true));
    }

    @Test
    void noAnswerIsAskedForToANote() {
        assertThat(deadlines().due("note", Instant.parse("2024-08-28T03:00:00Z")))
                .isNull();
    }

    @Test
    void howManyDaysThereAreIsASetting() {
        settings.setProperty("binhdang.findings.answer-within.critical", "1");
        assertThat(deadlines().due("critical", Instant.parse("2024-08-28T03:00:00Z")))
                .isEqualTo(new Due(LocalDate.parse("2024-08-29"), true));
    }

    @Test
    void aDayBeyondTheKnownHolidaysIsNotCertain() {
        Due due = deadlines().due("critical", Instant.parse("2040-01-02T03:00:00Z"));
        assertThat(due).isNotNull().extracting(Due::certain).isEqualTo(false);
    }

    private Deadlines deadlines() {
        return new Deadlines(DAYS, settings, Clock.systemUTC());
    }
}
