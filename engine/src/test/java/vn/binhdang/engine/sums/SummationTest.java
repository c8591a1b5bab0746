package vn.binhdang.engine.sums;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.binhdang.engine.samples.SampleIndicators.rolledUp;
import static vn.binhdang.engine.samples.SampleReports.amount;
import static vn.binhdang.engine.samples.SampleReports.counts;
import static vn.binhdang.engine.samples.SampleReports.line;
import static vn.binhdang.engine.samples.SampleReports.partly;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.binhdang.engine.faults.Place;
import vn.binhdang.engine.indicators.Catalogue;
import vn.binhdang.engine.indicators.Indicator;
import vn.binhdang.engine.indicators.Indicator.RollUp;
import vn.binhdang.engine.report.Entry;
import vn.binhdang.engine.report.Frequency;
import vn.binhdang.engine.report.Report;
import vn.binhdang.engine.report.Reported;
import vn.binhdang.engine.samples.SampleIndicators;
import vn.binhdang.engine.samples.SampleReports;

class SummationTest {

    private static final Indicator LEADERS = rolledUp(SampleIndicators.WOMEN_LEADERS, RollUp.SUM_OF_PARTS);
    private static final Indicator VICTIMS = rolledUp(SampleIndicators.VICTIMS_SUPPORTED, RollUp.SUM_OF_PARTS);
    private static final Indicator BUDGET = rolledUp(SampleIndicators.BUDGET, RollUp.SUM_OF_PARTS);
    private static final Indicator NEWS = rolledUp(SampleIndicators.NEWS_ITEMS, RollUp.SUM_OF_PARTS);
    private static final Indicator HELD = rolledUp(SampleIndicators.ACTION_MONTH, RollUp.SHARE_OF_UNITS);
    private static final Indicator HOURS = SampleIndicators.CARE_HOURS;
    private static final Catalogue CATALOGUE = new Catalogue(List.of(LEADERS, VICTIMS, BUDGET, NEWS, HELD, HOURS));
    private static final Reported NOTHING = new Reported.NotApplicable("không phát sinh");

    @Test
    void numeratorsAndDenominatorsAreAddedApart() {
        Sum.Total total = total(LEADERS, counts("1", "2"), counts("9", "90"));
        assertThat(total.reported()).isEqualTo(counts("10", "92"));
        assertThat(total.given()).containsExactly("u0", "u1");
        assertThat(total.isComplete()).isTrue();
    }

    @Test
    void amountsOfMoneyAreAddedToTheLastDigit() {
        assertThat(total(BUDGET, amount("30000000.10"), amount("0.20"), amount("1e3"))
                        .reported())
                .isEqualTo(amount("30001000.30"));
    }

    @Test
    void aQuarterThatIsUnknownForOneUnitIsUnknown() {
        Reported sum = total(
                        NEWS,
                        new Reported.Series(Frequency.QUARTER, partly("4 4 - 5")),
                        new Reported.Series(null, partly("1 2 3 4")))
                .reported();
        assertThat(sum).isEqualTo(new Reported.Series(Frequency.QUARTER, partly("5 6 - 9")));
    }

    @Test
    void nothingToCountAddsNothingAndIsCountedAsReported() {
        Sum.Total total = total(VICTIMS, counts("3", "4"), NOTHING, counts("0", "0"));
        assertThat(total.reported()).isEqualTo(counts("3", "4"));
        assertThat(total.nothing()).containsExactly("u1", "u2");
        assertThat(total.isComplete()).isTrue();
    }

    @Test
    void zeroOfZeroAddsNothingEvenWhereThereMustBeSomething() {
        Sum.Total total = total(LEADERS, counts("3", "4"), counts("0", "0"));
        assertThat(total.reported()).isEqualTo(counts("3", "4"));
        assertThat(total.nothing()).containsExactly("u1");
    }

    @Test
    void whereNobodyHasAnythingTheSumSaysSo() {
        assertThat(total(VICTIMS, NOTHING, counts("0", "0")).reported()).isEqualTo(counts("0", "0"));
        assertThat(total(VICTIMS, counts("0", "0"), NOTHING).reported()).isEqualTo(counts("0", "0"));
        assertThat(total(BUDGET, NOTHING, NOTHING).reported()).isInstanceOf(Reported.NotApplicable.class);
    }

    @Test
    void onePercentageWithoutCountsRefusesTheSumAndNamesItsUnit() {
        Sum.Refused refused = (Sum.Refused) sum(LEADERS, counts("1", "2"), amount("60"), amount("70"));
        assertThat(refused.refusal()).isEqualTo(Refusal.BARE_SHARES);
        assertThat(refused.units()).containsExactly("u1", "u2");
        assertThat(refused.refusal().words(refused.units()).en()).contains("u1, u2", "Percentages cannot be averaged");
        assertThat(refused.refusal().words(refused.units()).vi()).contains("u1, u2", "Không tính trung bình");
    }

    @Test
    void aLongListOfUnitsIsCutAndCounted() {
        List<String> units = IntStream.range(0, 13).mapToObj(Integer::toString).toList();
        assertThat(Refusal.BARE_SHARES.words(units).en()).startsWith("0, 1, 2, 3, 4, 5, 6, 7, 8, 9 and 3 more gave");
        assertThat(Refusal.BARE_SHARES.words(units.subList(0, 10)).en())
                .startsWith("0, 1, 2, 3, 4, 5, 6, 7, 8, 9 gave");
    }

    @Test
    void answersAndWhatTheCatalogueDoesNotAddAreRefused() {
        assertThat(((Sum.Refused) sum(HELD, new Reported.Answer(true))).refusal())
                .isEqualTo(Refusal.ANSWERS);
        assertThat(((Sum.Refused) sum(HOURS, counts("4", "2"))).refusal()).isEqualTo(Refusal.NOT_ADDED);
        assertThat(((Sum.Refused) sum(HOURS, counts("4", "2"), counts("1", "2"))).units())
                .containsExactly("u0", "u1");
        assertThat(Summation.refusal(LEADERS)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"5/4", "1/0"})
    void aFigureThatContradictsItselfIsLeftOutAndItsUnitNamed(String wrong) {
        Sum.Total total = total(LEADERS, counts("1", "4"), counts(wrong.split("/")[0], wrong.split("/")[1]));
        assertThat(total.reported()).isEqualTo(counts("1", "4"));
        assertThat(total.without()).containsExactly("u1");
        assertThat(total.isComplete()).isFalse();
    }

    @Test
    void aReportThatIsSilentIsNamed() {
        List<Sum> sums = Summation.of(
                List.of(SampleReports.of("b", "2024"), SampleReports.of("a", "2024", line(LEADERS, counts("1", "4")))),
                CATALOGUE);
        assertThat(((Sum.Total) sums.get(0)).without()).containsExactly("b");
    }

    @Test
    void withoutOneFigureThereIsNoSum() {
        Sum.Refused refused = (Sum.Refused) sum(LEADERS, counts("5", "4"));
        assertThat(refused.refusal()).isEqualTo(Refusal.NO_FIGURE);
        assertThat(refused.units()).containsExactly("u0");
    }

    @Test
    void theYearOfTheDataIsKeptWhereAllFiguresShareIt() {
        assertThat(ofYears(2023, 2023).dataYear()).isEqualTo(2023);
        assertThat(ofYears(2023, 2022).dataYear()).isNull();
        assertThat(ofYears(2023, null).dataYear()).isNull();
        assertThat(ofYears(2023, 2023).entry(Place.of("sum")).dataYear()).isEqualTo(2023);
    }

    @Test
    void reportsOfDifferentPeriodsAreNotAdded() {
        List<Report> mixed = List.of(SampleReports.of("a", "2024"), SampleReports.of("b", "2023"));
        assertThatThrownBy(() -> Summation.of(mixed, CATALOGUE)).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void theOrderOfTheReportsDoesNotMatterAndTheSumIsExact(long seed) {
        Random random = new Random(seed);
        List<Report> reports = new ArrayList<>();
        long numerators = 0;
        long denominators = 0;
        for (int unit = 0; unit < 30; unit++) {
            int denominator = 1 + random.nextInt(1000);
            int numerator = random.nextInt(denominator + 1);
            numerators += numerator;
            denominators += denominator;
            reports.add(SampleReports.of(
                    "u" + unit,
                    "2024",
                    line(LEADERS, new Reported.Counts(BigDecimal.valueOf(numerator), BigDecimal.valueOf(denominator))),
                    line(NEWS, SampleReports.series(Frequency.QUARTER, 1, 2, 3, random.nextInt(9)))));
        }
        List<Sum> sums = Summation.of(reports, CATALOGUE);
        assertThat(((Sum.Total) sums.get(1)).reported())
                .isEqualTo(counts(Long.toString(numerators), Long.toString(denominators)));
        Collections.shuffle(reports, random);
        assertThat(Summation.of(reports, CATALOGUE)).isEqualTo(sums);
    }

    private static Sum.Total ofYears(@Nullable Integer... years) {
        List<Report> reports = new ArrayList<>();
        for (int unit = 0; unit < years.length; unit++) {
            Integer year = Arrays.asList(years).get(unit);
            Entry entry =
                    new Entry(LEADERS.code(), counts("1", "2"), List.of(), null, null, year, null, SampleReports.PLACE);
            reports.add(SampleReports.of("u" + unit, "2024", entry));
        }
        return (Sum.Total) Summation.of(reports, CATALOGUE).get(0);
    }

    private static Sum.Total total(Indicator indicator, Reported... figures) {
        return (Sum.Total) sum(indicator, figures);
    }

    /** Of units u0, u1 and so on. */
    private static Sum sum(Indicator indicator, Reported... figures) {
        List<Report> reports = new ArrayList<>();
        for (int unit = 0; unit < figures.length; unit++) {
            reports.add(SampleReports.of("u" + unit, "2024", line(indicator, figures[unit])));
        }
        List<Sum> sums = Summation.of(reports, CATALOGUE);
        assertThat(sums).hasSize(1);
        return sums.get(0);
    }
}
