package vn.binhdang.engine.indicators;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;
import static vn.binhdang.engine.samples.SampleReadings.reading;
import static vn.binhdang.engine.samples.SampleReports.amount;
import static vn.binhdang.engine.samples.SampleReports.counts;
import static vn.binhdang.engine.samples.SampleReports.line;
import static vn.binhdang.engine.samples.SampleReports.partly;
import static vn.binhdang.engine.samples.SampleReports.report;
import static vn.binhdang.engine.samples.SampleReports.series;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import vn.binhdang.engine.report.Frequency;
import vn.binhdang.engine.report.Reported;
import vn.binhdang.engine.samples.SampleIndicators;

class EarlierTest {

    static Stream<Arguments> thisAndTheLastPeriod() {
        return Stream.of(
                arguments(SampleIndicators.WOMEN_LEADERS, counts("417", "1194"), counts("417", "1194"), true),
                arguments(SampleIndicators.WOMEN_LEADERS, counts("417", "1194"), counts("417.0", "1194"), true),
                arguments(SampleIndicators.WOMEN_LEADERS, counts("417", "1194"), counts("417", "1195"), false),
                arguments(SampleIndicators.WOMEN_LEADERS, counts("418", "1194"), counts("417", "1194"), false),
                // Equal shares of other counts were counted anew.
                arguments(SampleIndicators.WOMEN_LEADERS, counts("2", "4"), counts("1", "2"), false),
                arguments(SampleIndicators.WOMEN_LEADERS, amount("50"), counts("50", "100"), false),
                arguments(SampleIndicators.BUDGET, amount("30000000"), amount("3E+7"), true),
                arguments(SampleIndicators.NEWS_ITEMS, quarters(4, 4, 3, 5), quarters(4, 4, 3, 5), true),
                arguments(SampleIndicators.NEWS_ITEMS, series(null, 4, 4, 3, 5), quarters(4, 4, 3, 5), true),
                arguments(SampleIndicators.NEWS_ITEMS, quarters(4, 4, 3, 5), quarters(4, 3, 4, 5), false),
                arguments(SampleIndicators.NEWS_ITEMS, open("4 5 - -"), open("4 5 - -"), true),
                arguments(SampleIndicators.NEWS_ITEMS, open("4 5 3 -"), open("4 5 - -"), false),
                arguments(SampleIndicators.NEWS_ITEMS, open("- - - -"), open("- - - -"), false),
                arguments(SampleIndicators.ACTION_MONTH, answer(), answer(), false),
                arguments(SampleIndicators.BUDGET, notApplicable(), notApplicable(), false));
    }

    @ParameterizedTest
    @MethodSource("thisAndTheLastPeriod")
    void aFigureIsRepeatedWhenItsNumbersAreTheSame(Indicator indicator, Reported now, Reported last, boolean repeated) {
        assertThat(reading(indicator, line(indicator, now), line(indicator, last))
                        .isRepeated())
                .isEqualTo(repeated);
    }

    static Stream<Arguments> figures() {
        return Stream.of(
                arguments(SampleIndicators.WOMEN_LEADERS, counts("1", "20"), true),
                arguments(SampleIndicators.WOMEN_LEADERS, counts("19", "19"), false),
                arguments(SampleIndicators.WOMEN_LEADERS, counts("0", "1194"), false),
                arguments(SampleIndicators.WOMEN_LEADERS, amount("20"), true),
                arguments(SampleIndicators.WOMEN_LEADERS, amount("19.99"), false),
                arguments(SampleIndicators.BUDGET, amount("0"), false),
                arguments(SampleIndicators.NEWS_ITEMS, quarters(4, 4, 3, 4), true),
                arguments(SampleIndicators.NEWS_ITEMS, quarters(4, 4, 4, 4), false),
                arguments(SampleIndicators.NEWS_ITEMS, quarters(0, 0, 0, 0), false),
                arguments(SampleIndicators.NEWS_ITEMS, open("4 - - -"), false),
                arguments(SampleIndicators.NEWS_ITEMS, new Reported.Series(null, partly("4 4.0 - -")), false));
    }

    @ParameterizedTest
    @MethodSource("figures")
    void smallAndUniformFiguresMayStayTheSameByThemselves(Indicator indicator, Reported figure, boolean telling) {
        assertThat(reading(indicator, figure).isTelling()).isEqualTo(telling);
    }

    @ParameterizedTest
    @CsvSource({"2022, 2022, false", "2022, 2021, true", "2022, , true", ", 2022, true", ", , true"})
    void twoReportsOnTheSameYearRepeatNothing(@Nullable Integer now, @Nullable Integer last, boolean repeated) {
        Indicator money = SampleIndicators.BUDGET;
        Reading reading = reading(money, line(money, amount("30"), now), line(money, amount("30"), last));

        assertThat(reading.isRepeated()).isEqualTo(repeated);
    }

    @Test
    void withoutALastReportNothingIsRepeated() {
        Reading reading = reading(SampleIndicators.BUDGET, amount("30"));

        assertThat(reading.last()).isNull();
        assertThat(reading.isRepeated()).isFalse();
    }

    @Test
    void theLineOfTheLastReportStandsBesideThatOfThisOne() {
        Indicator money = SampleIndicators.BUDGET;
        Reading reading = reading(money, line(money, amount("30")), line(money, amount("40")));

        assertThat(reading.last()).isEqualTo(line(money, amount("40")));
    }

    @Test
    void aReportIsHeldAgainstTheLastOneAsAWhole() {
        Catalogue catalogue = new Catalogue(List.of(
                SampleIndicators.WOMEN_LEADERS,
                SampleIndicators.BUDGET,
                SampleIndicators.COURSES,
                SampleIndicators.CHILD_MARRIAGES,
                SampleIndicators.ACTION_MONTH,
                SampleIndicators.NEWS_ITEMS,
                SampleIndicators.SEX_RATIO));
        Submission submission = Figures.of(
                        report(
                                "2024",
                                line(SampleIndicators.WOMEN_LEADERS, counts("4", "9")),
                                line(SampleIndicators.BUDGET, amount("31")),
                                line(SampleIndicators.COURSES, amount("2"), 2022),
                                line(SampleIndicators.CHILD_MARRIAGES, amount("0")),
                                line(SampleIndicators.ACTION_MONTH, answer()),
                                line(SampleIndicators.NEWS_ITEMS, quarters(4, 4, 3, 5)),
                                line(SampleIndicators.SEX_RATIO, counts("51", "47"))),
                        List.of(report(
                                "2023",
                                line(SampleIndicators.WOMEN_LEADERS, counts("4", "9")),
                                line(SampleIndicators.BUDGET, amount("30")),
                                line(SampleIndicators.COURSES, amount("2"), 2022),
                                line(SampleIndicators.CHILD_MARRIAGES, amount("0")),
                                line(SampleIndicators.ACTION_MONTH, answer()),
                                line(SampleIndicators.NEWS_ITEMS, quarters(4, 4, 3, 5)))),
                        catalogue)
                .submission();

        // Neither answers nor figures of one and the same year are compared, nor what only one report gives.
        assertThat(submission.compared()).isEqualTo(4);
        assertThat(submission.same()).isEqualTo(3);
        assertThat(submission.sameNotZero()).isEqualTo(2);
        assertThat(submission.last()).hasToString("2023");
    }

    private static Reported quarters(int... counts) {
        return series(Frequency.QUARTER, counts);
    }

    private static Reported open(String counts) {
        return new Reported.Series(Frequency.QUARTER, partly(counts));
    }

    private static Reported answer() {
        return new Reported.Answer(true);
    }

    private static Reported notApplicable() {
        return new Reported.NotApplicable("không phát sinh");
    }
}
