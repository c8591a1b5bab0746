package vn.binhdang.engine.indicators;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;
import static vn.binhdang.engine.samples.SampleIndicators.BUDGET;
import static vn.binhdang.engine.samples.SampleIndicators.SEX_RATIO;
import static vn.binhdang.engine.samples.SampleIndicators.WOMEN_LEADERS;
import static vn.binhdang.engine.samples.SampleReadings.reading;
import static vn.binhdang.engine.samples.SampleReports.amount;
import static vn.binhdang.engine.samples.SampleReports.counts;
import static vn.binhdang.engine.samples.SampleReports.line;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Which lines a report may hold that no check of the program has anything to say of. */
class OrdinaryReadingTest {

    static Stream<Arguments> ordinary() {
        return Stream.of(
                arguments("counts of a share", reading(WOMEN_LEADERS, counts("417", "1194"))),
                arguments("none of some", reading(WOMEN_LEADERS, counts("0", "12"))),
                arguments("all", reading(WOMEN_LEADERS, counts("12", "12"))),
                arguments("none of none", reading(WOMEN_LEADERS, counts("0", "0"))),
                arguments("money without limits", reading(BUDGET, amount("1"))),
                arguments("the least plausible", reading(SEX_RATIO, counts("90", "100"))),
                arguments("the most plausible", reading(SEX_RATIO, counts("130", "100"))));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource
    void ordinary(String line, Reading reading) {
        assertThat(reading.isOrdinary()).isTrue();
    }

    static Stream<Arguments> outOfTheOrdinary() {
        return Stream.of(
                arguments("a printed figure", reading(WOMEN_LEADERS, line("women-leaders", counts("1", "2"), "50"))),
                arguments("a year of its own", reading(BUDGET, line(BUDGET, amount("1"), 2020))),
                arguments("parts", reading(BUDGET, line(BUDGET, amount("3"), amount("1"), amount("2")))),
                arguments("a last report", reading(BUDGET, line(BUDGET, amount("3")), line(BUDGET, amount("4")))),
                arguments("a part of nothing", reading(WOMEN_LEADERS, counts("1", "0"))),
                arguments("more than the whole", reading(WOMEN_LEADERS, counts("13", "12"))),
                arguments("less than plausible", reading(SEX_RATIO, amount("89.99"))),
                arguments("more than plausible", reading(SEX_RATIO, amount("130.01"))));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource
    void outOfTheOrdinary(String line, Reading reading) {
        assertThat(reading.isOrdinary()).isFalse();
    }
}
