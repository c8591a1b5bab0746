package vn.binhdang.engine.indicators;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;
import static vn.binhdang.engine.samples.FaultsAssert.assertThatFaults;
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
import org.junit.jupiter.params.provider.ValueSource;
import vn.binhdang.engine.faults.Faults;
import vn.binhdang.engine.report.Entry;
import vn.binhdang.engine.report.Frequency;
import vn.binhdang.engine.report.Reported;
import vn.binhdang.engine.samples.SampleIndicators;
import vn.binhdang.engine.samples.SampleReports;

class EntryCheckTest {

    private static final String PLACE = "ward.json /indicators/line";

    private static final Reported COUNTS = counts("4", "9");
    private static final Reported AMOUNT = amount("12");
    private static final Reported ANSWER = new Reported.Answer(false);
    private static final Reported QUARTERS = series(Frequency.QUARTER, 4, 4, 3, 5);
    private static final Reported NOT_APPLICABLE = new Reported.NotApplicable("không phát sinh");

    static Stream<Arguments> shapesThatFit() {
        return Stream.of(
                arguments(SampleIndicators.WOMEN_LEADERS, COUNTS),
                arguments(SampleIndicators.WOMEN_LEADERS, AMOUNT),
                arguments(SampleIndicators.WOMEN_LEADERS, amount("26.22")),
                arguments(SampleIndicators.WOMEN_LEADERS, NOT_APPLICABLE),
                arguments(SampleIndicators.SEX_RATIO, COUNTS),
                arguments(SampleIndicators.SEX_RATIO, amount("108.51")),
                arguments(SampleIndicators.CARE_HOURS, counts("4.25", "2.1")),
                arguments(SampleIndicators.BUDGET, AMOUNT),
                arguments(SampleIndicators.BUDGET, amount("22500000.50")),
                arguments(SampleIndicators.BUDGET, amount("0")),
                arguments(SampleIndicators.BUDGET, NOT_APPLICABLE),
                arguments(SampleIndicators.COURSES, amount("3.0")),
                arguments(SampleIndicators.ACTION_MONTH, ANSWER),
                arguments(SampleIndicators.ACTION_MONTH, NOT_APPLICABLE),
                arguments(SampleIndicators.NEWS_ITEMS, QUARTERS),
                arguments(SampleIndicators.NEWS_ITEMS, series(null, 4, 4, 3, 0)),
                arguments(SampleIndicators.NEWS_ITEMS, NOT_APPLICABLE));
    }

    @ParameterizedTest
    @MethodSource("shapesThatFit")
    void aLineInTheShapeOfItsIndicatorPasses(Indicator indicator, Reported reported) {
        assertThatFaults(check(line(indicator, reported), "2024")).areNone();
    }

    static Stream<Arguments> shapesThatDoNotFit() {
        return Stream.of(
                        Stream.of(ANSWER, QUARTERS)
                                .map(wrong -> arguments(SampleIndicators.WOMEN_LEADERS, wrong, "numerator")),
                        Stream.of(COUNTS, ANSWER, QUARTERS)
                                .map(wrong -> arguments(SampleIndicators.BUDGET, wrong, "“value”")),
                        Stream.of(COUNTS, ANSWER, QUARTERS)
                                .map(wrong -> arguments(SampleIndicators.COURSES, wrong, "“value”")),
                        Stream.of(COUNTS, AMOUNT, QUARTERS)
                                .map(wrong -> arguments(SampleIndicators.ACTION_MONTH, wrong, "“yes”")),
                        Stream.of(COUNTS, AMOUNT, ANSWER)
                                .map(wrong -> arguments(SampleIndicators.NEWS_ITEMS, wrong, "“byQuarter”")))
                .flatMap(wrong -> wrong);
    }

    @ParameterizedTest
    @MethodSource("shapesThatDoNotFit")
    void aLineInAnotherShapeIsToldWhichOneIsWanted(Indicator indicator, Reported reported, String wanted) {
        assertThatFaults(check(line(indicator, reported), "2024"))
                .standAt(PLACE)
                .name(PLACE, "“" + indicator.code() + "”", wanted);
    }

    @ParameterizedTest
    @CsvSource({"2024,12", "2024-H1,6", "2024-Q3,3", "2024-05,1"})
    void aSeriesByMonthNeedsANumberForEachMonthOfThePeriod(String period, int months) {
        Indicator radio = SampleIndicators.RADIO_PROGRAMMES;

        assertThatFaults(check(line(radio, series(Frequency.MONTH, new int[months])), period))
                .areNone();
        for (int wrong : new int[] {months - 1, months + 1}) {
            assertThatFaults(check(line(radio, series(Frequency.MONTH, new int[wrong])), period))
                    .standAt(PLACE)
                    .name(PLACE, period, Integer.toString(months), Integer.toString(wrong));
        }
    }

    @ParameterizedTest
    @CsvSource({"2024,4", "2024-H2,2", "2024-Q1,1"})
    void aSeriesByQuarterNeedsANumberForEachQuarterOfThePeriod(String period, int quarters) {
        Indicator news = SampleIndicators.NEWS_ITEMS;

        assertThatFaults(check(line(news, series(Frequency.QUARTER, new int[quarters])), period))
                .areNone();
        assertThatFaults(check(line(news, series(null, new int[quarters + 1])), period))
                .standAt(PLACE)
                .name(PLACE, period, Integer.toString(quarters), Integer.toString(quarters + 1));
    }

    @Test
    void aMonthHoldsNoWholeQuarter() {
        assertThatFaults(check(line(SampleIndicators.NEWS_ITEMS, series(Frequency.QUARTER, 4)), "2024-05"))
                .standAt(PLACE)
                .name(PLACE, "2024-05", "0", "1");
    }

    @Test
    void aSeriesOfAnotherFrequencyIsToldWhichFieldToUse() {
        assertThatFaults(check(line(SampleIndicators.NEWS_ITEMS, series(Frequency.MONTH, new int[12])), "2024"))
                .standAt(PLACE + "/byMonth")
                .name(PLACE + "/byMonth", "“byQuarter”");
    }

    static Stream<Arguments> numbersBelowZero() {
        return Stream.of(
                arguments(SampleIndicators.WOMEN_LEADERS, counts("-4", "9"), List.of("-4")),
                arguments(SampleIndicators.WOMEN_LEADERS, counts("-4", "-9"), List.of("-4", "-9")),
                arguments(SampleIndicators.WOMEN_LEADERS, amount("-26.22"), List.of("-26.22")),
                arguments(SampleIndicators.BUDGET, amount("-1"), List.of("-1")),
                arguments(SampleIndicators.CARE_HOURS, counts("2.5", "-1.5"), List.of("-1.5")),
                arguments(SampleIndicators.NEWS_ITEMS, series(null, 4, -4, 3, 5), List.of("-4")));
    }

    @ParameterizedTest
    @MethodSource("numbersBelowZero")
    void everyNumberBelowZeroIsQuoted(Indicator indicator, Reported reported, List<String> seen) {
        Faults faults = check(line(indicator, reported), "2024");

        assertThatFaults(faults).standAt(seen.stream().map(number -> PLACE).toArray(String[]::new));
        seen.forEach(number -> assertThatFaults(faults).name(PLACE, number));
    }

    @ParameterizedTest
    @CsvSource({"4.5, 9, 4.5", "4, 9.01, 9.01"})
    void personsAreCountedInWholeNumbers(String numerator, String denominator, String seen) {
        assertThatFaults(check(line(SampleIndicators.WOMEN_LEADERS, counts(numerator, denominator)), "2024"))
                .standAt(PLACE)
                .name(PLACE, seen);
        assertThatFaults(check(line(SampleIndicators.WOMEN_LEADERS, counts(numerator, denominator)), "2024"))
                .say("người", "persons");
    }

    @Test
    void aCountForTheWholePeriodIsAWholeNumber() {
        assertThatFaults(check(line(SampleIndicators.COURSES, amount("2.5")), "2024"))
                .standAt(PLACE)
                .name(PLACE, "2.5");
    }

    @ParameterizedTest
    @CsvSource({"4.0, 9.00", "4E+1, 9E+1"})
    void aWholeNumberWithADecimalMarkOrExponentIsWhole(String numerator, String denominator) {
        assertThatFaults(check(line(SampleIndicators.WOMEN_LEADERS, counts(numerator, denominator)), "2024"))
                .areNone();
    }

    @ParameterizedTest
    @CsvSource({"2024, 2024, false", "2023, 2024-H1, false", "2025, 2024, true", "2025, 2024-H2, true"})
    void aFigureIsNotOfAYearAfterItsPeriod(Integer dataYear, String period, boolean refused) {
        Faults faults = check(line(SampleIndicators.BUDGET, AMOUNT, dataYear), period);

        if (refused) {
            assertThatFaults(faults).standAt(PLACE + "/dataYear").name(PLACE + "/dataYear", "2025", period);
        } else {
            assertThatFaults(faults).areNone();
        }
    }

    @Test
    void anUnknownIndicatorNamesTheNearestKnownOne() {
        assertThatFaults(check(line("women-leader", COUNTS, null), "2024"))
                .standAt(PLACE)
                .name(PLACE, "“women-leader”", "“women-leaders”");
    }

    @Test
    void anUnknownIndicatorFarFromAllIsNotGuessed() {
        assertThatFaults(check(line("xyz", COUNTS, null), "2024")).say("“xyz”", "“xyz”");
    }

    @ParameterizedTest
    @ValueSource(strings = {"persons", "Persons", "người", "nguoi", "cán bộ"})
    void aLineThatSaysItCountsWhatItsIndicatorCountsPasses(String counted) {
        assertThatFaults(check(counting(SampleIndicators.WOMEN_LEADERS, counted), "2024"))
                .areNone();
    }

    @ParameterizedTest
    @CsvSource({
        "bodies, cơ quan, bodies",
        "cơ quan, cơ quan, bodies",
        "vị trí, vị trí, posts",
        "posts, vị trí, posts",
        "trường hợp, “trường hợp”, “trường hợp”"
    })
    void aLineThatCountsSomethingElseSaysWhatTheIndicatorCounts(String counted, String vi, String en) {
        Faults faults = check(counting(SampleIndicators.WOMEN_LEADERS, counted), "2024");

        assertThatFaults(faults).standAt(PLACE + "/counted").name(PLACE + "/counted", "“women-leaders”");
        assertThatFaults(faults).say("đếm người, không phải " + vi, "counts persons, not " + en);
    }

    @Test
    void theIndicatorOfTheSameFieldThatCountsItIsNamed() {
        Faults faults = check(counting(SampleIndicators.WOMEN_LEADERS, "tin, bài"), "2024");

        // Both count items; the names of neither share more words with the line's own.
        assertThatFaults(faults).say("Có phải “gender-news-items”", "Maybe “gender-news-items”");
    }

    @Test
    void whereNoIndicatorCountsItNoneIsNamed() {
        Faults faults = check(counting(SampleIndicators.WOMEN_LEADERS, "đài"), "2024");

        assertThat(faults.all().get(0).message().vi()).doesNotContain("Có phải");
    }

    @Test
    void aYesOrNoCountsNothing() {
        Entry entry = new Entry("action-month-held", ANSWER, List.of(), null, "người", null, null, SampleReports.PLACE);

        assertThatFaults(check(entry, "2024")).say("đếm câu trả lời có hoặc không, không phải người", "not persons");
    }

    @Test
    void anUnknownUnitOfCountNamesTheNearestKnownOne() {
        assertThatFaults(check(counting(SampleIndicators.WOMEN_LEADERS, "ngừơi"), "2024"))
                .areNone();
        assertThatFaults(check(counting(SampleIndicators.WOMEN_LEADERS, "ngời"), "2024"))
                .standAt(PLACE + "/counted")
                .name(PLACE + "/counted", "“ngời”", "persons", "“người”");
    }

    @ParameterizedTest
    @CsvSource({"2024-05, true", "2024-Q2, false", "2024, false"})
    void oneNumberIsASeriesWhereThePeriodHasOnePart(String period, boolean passes) {
        Faults faults = check(line(SampleIndicators.RADIO_PROGRAMMES, amount("3")), period);

        assertThat(faults.isEmpty()).isEqualTo(passes);
    }

    private static Entry counting(Indicator indicator, String counted) {
        return new Entry(indicator.code(), COUNTS, List.of(), null, counted, null, null, SampleReports.PLACE);
    }

    private static Faults check(Entry entry, String period) {
        Faults faults = new Faults();
        Catalogue catalogue = new Catalogue(List.of(
                SampleIndicators.WOMEN_LEADERS,
                SampleIndicators.SEX_RATIO,
                SampleIndicators.CARE_HOURS,
                SampleIndicators.BUDGET,
                SampleIndicators.COURSES,
                SampleIndicators.ACTION_MONTH,
                SampleIndicators.NEWS_ITEMS,
                SampleIndicators.RADIO_PROGRAMMES));
        new EntryCheck(catalogue, faults).check(entry, period(period));
        return faults;
    }
}
