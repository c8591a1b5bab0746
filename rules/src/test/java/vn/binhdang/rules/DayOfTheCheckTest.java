package vn.binhdang.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.binhdang.engine.faults.Place;
import vn.binhdang.engine.history.History;
import vn.binhdang.engine.report.Period;
import vn.binhdang.engine.report.Report;

class DayOfTheCheckTest {

    @ParameterizedTest(name = "asked for {0}, sent on {1}: {2}")
    @CsvSource({
        "2025-02-01, 2024-12-01, 2025-02-01",
        "2025-02-01, , 2025-02-01",
        ", 2024-12-01, 2024-12-01",
        ", , 2024-12-31"
    })
    void isTheOneAskedForElseTheDayOfTheReportElseTheEndOfThePeriod(
            @Nullable LocalDate asked, @Nullable LocalDate sent, LocalDate day) {
        assertThat(Shipped.ENGINE
                        .evaluate(report("30511", sent), History.none(), asked)
                        .asOf())
                .isEqualTo(day);
    }

    @Test
    void aUnitThatTheIntakeDoesNotKnowIsRefusedByName() {
        assertThatThrownBy(() -> Shipped.ENGINE.evaluate(report("99999", null)))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("99999");
    }

    private static Report report(String unit, @Nullable LocalDate sent) {
        return new Report(unit, Period.ofYear(2024), sent, null, List.of(), Place.of("made"));
    }
}
