package vn.binhdang.engine.indicators;

import static org.junit.jupiter.params.provider.Arguments.arguments;
import static vn.binhdang.engine.samples.FaultsAssert.assertThatFaults;
import static vn.binhdang.engine.samples.SampleReports.PLACE;
import static vn.binhdang.engine.samples.SampleReports.amount;
import static vn.binhdang.engine.samples.SampleReports.counts;
import static vn.binhdang.engine.samples.SampleReports.line;
import static vn.binhdang.engine.samples.SampleReports.period;
import static vn.binhdang.engine.samples.SampleReports.series;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import vn.binhdang.engine.faults.Faults;
import vn.binhdang.engine.report.Frequency;
import vn.binhdang.engine.report.Reported;
import vn.binhdang.engine.samples.SampleIndicators;

class PartsCheckTest {

    private static final String LINE = PLACE.toString();

    static Stream<Arguments> figuresThatHaveParts() {
        return Stream.of(
                arguments(SampleIndicators.WOMEN_LEADERS, counts("25", "71"), counts("6", "17")),
                arguments(SampleIndicators.SEX_RATIO, counts("51", "47"), counts("20", "30")),
                arguments(SampleIndicators.BUDGET, amount("70.5"), amount("30.5")),
                arguments(SampleIndicators.COURSES, amount("7"), amount("3")));
    }

    @ParameterizedTest
    @MethodSource("figuresThatHaveParts")
    void countsAndSumsOfMoneyHavePartsWhetherTheyAddUpOrNot(Indicator indicator, Reported whole, Reported part) {
        assertThatFaults(check(indicator, whole, part)).areNone();
    }

    static Stream<Arguments> figuresThatHaveNone() {
        return Stream.of(
                arguments(SampleIndicators.WOMEN_LEADERS, amount("35.2"), amount("17.6")),
                arguments(SampleIndicators.CARE_HOURS, counts("4.2", "2.1"), counts("2.1", "1.1")),
                arguments(SampleIndicators.NEWS_ITEMS, series(Frequency.QUARTER, 4, 4, 3, 5), amount("4")),
                arguments(SampleIndicators.ACTION_MONTH, new Reported.Answer(true), amount("1")),
                arguments(SampleIndicators.BUDGET, new Reported.NotApplicable("không phát sinh"), amount("1")));
    }

    @ParameterizedTest
    @MethodSource("figuresThatHaveNone")
    void whatDoesNotAddUpHasNoParts(Indicator indicator, Reported whole, Reported part) {
        Faults faults = check(indicator, whole, part);

        assertThatFaults(faults).standAt(LINE + "/parts");
        assertThatFaults(faults).say("không cộng được", "do not add up");
    }

    @Test
    void eachPartHasTheFormOfItsWhole() {
        assertThatFaults(check(SampleIndicators.WOMEN_LEADERS, counts("4", "9"), counts("4", "9"), amount("1")))
                .standAt(LINE + "/parts/1");
        assertThatFaults(check(SampleIndicators.BUDGET, amount("4"), counts("4", "9"), amount("1")))
                .standAt(LINE + "/parts/0");
    }

    @ParameterizedTest
    @CsvSource({"-6, 17, -6", "6.5, 17, 6.5", "6, 17.25, 17.25"})
    void eachPartIsCountedAsItsWholeIs(String numerator, String denominator, String seen) {
        Faults faults = check(SampleIndicators.WOMEN_LEADERS, counts("4", "9"), counts(numerator, denominator));

        assertThatFaults(faults).standAt(LINE + "/parts/0").name(LINE + "/parts/0", seen);
    }

    private static Faults check(Indicator indicator, Reported whole, Reported... parts) {
        Faults faults = new Faults();
        new EntryCheck(new Catalogue(List.of(indicator)), faults).check(line(indicator, whole, parts), period("2024"));
        return faults;
    }
}
