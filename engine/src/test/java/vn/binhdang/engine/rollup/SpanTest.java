package vn.binhdang.engine.rollup;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.binhdang.engine.indicators.Indicator;
import vn.binhdang.engine.indicators.Indicator.Better;
import vn.binhdang.engine.numbers.Quantity;
import vn.binhdang.engine.report.Frequency;
import vn.binhdang.engine.report.Reported;
import vn.binhdang.engine.samples.SampleIndicators;
import vn.binhdang.engine.samples.SampleReports;
import vn.binhdang.engine.verdicts.Verdict;

/** Spans held against every completion there is: of small cases, all that the silent units could report. */
class SpanTest {

    private static final Indicator SHARE = SampleIndicators.share("share", Better.HIGHER);
    private static final String[] SIGNS = {">=", ">", "<=", "<", "between"};

    /** A requirement by its sign; of a range, both ends belong to it. */
    private record Demand(String sign, Quantity bound, Quantity upTo) {

        static Demand random(Random random, int parts) {
            Quantity one = Quantity.of(100L * random.nextInt(parts + 1), parts);
            Quantity other = Quantity.of(100L * random.nextInt(parts + 1), parts);
            boolean inOrder = one.compareTo(other) <= 0;
            return new Demand(SIGNS[random.nextInt(SIGNS.length)], inOrder ? one : other, inOrder ? other : one);
        }

        Verdict of(Quantity value) {
            int side = value.compareTo(bound);
            boolean holds = switch (sign) {
                case ">=" -> side >= 0;
                case ">" -> side > 0;
                case "<=" -> side <= 0;
                case "<" -> side < 0;
                default -> side >= 0 && value.compareTo(upTo) <= 0;
            };
            return holds ? Verdict.MET : Verdict.GAP;
        }

        List<Quantity> bounds() {
            return sign.equals("between") ? List.of(bound, upTo) : List.of(bound);
        }

        Verdict of(Reported probe) {
            if (probe instanceof Reported.Counts counts) {
                return of(percent(counts.numerator(), counts.denominator()));
            }
            return probe instanceof Reported.Amount amount ? of(Quantity.of(amount.value())) : Verdict.NOT_APPLICABLE;
        }
    }

    static LongStream seeds() {
        return LongStream.range(0, 400);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void numeratorsAreBoundedAndTheDecidingReportsCountedExactly(long seed) {
        Random random = new Random(seed);
        int[] weights = random.ints(1 + random.nextInt(4), 0, 4).toArray();
        int all = IntStream.of(weights).sum();
        int counted = 1 + random.nextInt(6);
        int least = random.nextInt(counted + 1);
        Demand demand = Demand.random(random, 2 + random.nextInt(9));
        Function<Integer, Verdict> verdict = more -> demand.of(percent(least + more, counted + all));

        NumeratorSpan span = new NumeratorSpan(
                SHARE,
                BigDecimal.valueOf(least),
                BigDecimal.valueOf(counted + (long) all),
                IntStream.of(weights).mapToObj(BigDecimal::valueOf).toList(),
                true);

        agree(span, demand, IntStream.rangeClosed(0, all).mapToObj(verdict::apply), settles(weights, verdict));
    }

    /** Every unit is met, missed, or found not to be concerned, which makes the whole smaller. */
    @ParameterizedTest
    @MethodSource("seeds")
    void sharesOfUnitsStayWithinTheirBoundsEvenWhereUnitsTurnOutNotConcerned(long seed) {
        Random random = new Random(seed);
        int open = 1 + random.nextInt(4);
        int met = random.nextInt(4);
        int missed = met == 0 ? 1 + random.nextInt(3) : random.nextInt(4);
        Demand demand = Demand.random(random, 2 + random.nextInt(9));
        int all = met + missed + open;
        NumeratorSpan span = new NumeratorSpan(
                SHARE,
                BigDecimal.valueOf(met),
                BigDecimal.valueOf(all),
                Collections.nCopies(open, BigDecimal.ONE),
                true);
        Quantity lowest = percent(met, all);
        Quantity highest = percent(met + open, all);
        Set<Verdict> possible = verdicts(span, demand);
        for (int notConcerned = 0; notConcerned <= open; notConcerned++) {
            for (int more = 0; more + notConcerned <= open; more++) {
                Quantity value = percent(met + more, all - notConcerned);
                assertThat(value).isBetween(lowest, highest);
                if (possible.size() == 1 && !demand.sign().equals("between")) {
                    assertThat(possible).containsExactly(demand.of(value));
                }
            }
        }
        int[] ones = IntStream.generate(() -> 1).limit(open).toArray();
        Function<Integer, Verdict> verdict = more -> demand.of(percent(met + more, all));
        agree(span, demand, IntStream.rangeClosed(0, open).mapToObj(verdict::apply), settles(ones, verdict));
    }

    /** Units of unknown size: any of 0 to 24, which is large beside what was counted. */
    @ParameterizedTest
    @MethodSource("seeds")
    void withoutDenominatorsEverythingBetweenTheEndsIsPossible(long seed) {
        Random random = new Random(seed);
        int counted = random.nextInt(4);
        int least = random.nextInt(counted + 1);
        Demand demand = Demand.random(random, List.of(2, 4, 5).get(random.nextInt(3)));
        ShareSpan span = new ShareSpan(Quantity.of(100), least == 0, least == counted, counted == 0, 1);
        Set<Verdict> seen = new HashSet<>();
        for (int size = 0; size <= 24; size++) {
            for (int more = 0; more <= size; more++) {
                seen.add(
                        counted + size == 0
                                ? Verdict.NOT_APPLICABLE
                                : demand.of(percent(least + more, counted + size)));
            }
        }
        assertThat(verdicts(span, demand)).isEqualTo(seen);
    }

    @Test
    void unitsOfUnknownSizeMustAllReportUnlessOnlyAnEndIsOpen() {
        ShareSpan inside = new ShareSpan(Quantity.of(100), false, false, false, 7);
        assertThat(deciding(inside, new Demand(">=", Quantity.of(60), Quantity.ZERO)))
                .isEqualTo(7);
        ShareSpan allSoFar = new ShareSpan(Quantity.of(100), false, true, false, 7);
        assertThat(deciding(allSoFar, new Demand(">=", Quantity.of(100), Quantity.ZERO)))
                .isEqualTo(1);
        ShareSpan noneSoFar = new ShareSpan(Quantity.of(100), true, false, false, 7);
        assertThat(deciding(noneSoFar, new Demand("<=", Quantity.ZERO, Quantity.ZERO)))
                .isEqualTo(1);
    }

    @Test
    void onceOneIsMissingTheWholeCanNoLongerBeReached() {
        ShareSpan span = new ShareSpan(Quantity.of(100), false, false, false, 7);
        assertThat(verdicts(span, new Demand(">=", Quantity.of(100), Quantity.ZERO)))
                .containsExactly(Verdict.GAP);
        assertThat(verdicts(span, new Demand("<=", Quantity.ZERO, Quantity.ZERO)))
                .containsExactly(Verdict.GAP);
        assertThat(verdicts(span, new Demand("<", Quantity.of(100), Quantity.ZERO)))
                .containsExactly(Verdict.MET);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void sumsCanOnlyGrow(long seed) {
        Random random = new Random(seed);
        int least = random.nextInt(60);
        Demand demand = Demand.random(random, 2 + random.nextInt(9));
        AmountSpan span = new AmountSpan(BigDecimal.valueOf(least), true, false, 3);
        Set<Verdict> seen = new HashSet<>();
        IntStream.rangeClosed(least, 200).forEach(sum -> seen.add(demand.of(Quantity.of(sum))));
        assertThat(verdicts(span, demand)).isEqualTo(seen);
        assertThat(deciding(span, demand)).isEqualTo(1);
    }

    @Test
    void moneyMayLieBetweenWholeNumbers() {
        AmountSpan span = new AmountSpan(BigDecimal.ONE, false, false, 3);
        Demand between = new Demand("between", Quantity.of(21, 10), Quantity.of(23, 10));
        assertThat(verdicts(span, between)).containsExactlyInAnyOrder(Verdict.GAP, Verdict.MET);
    }

    @Test
    void aRatioThatIsNoShareHasNoUpperBound() {
        NumeratorSpan span = new NumeratorSpan(
                SampleIndicators.SEX_RATIO, BigDecimal.valueOf(50), BigDecimal.valueOf(60), null, true);
        Demand most = new Demand("<=", Quantity.of(111), Quantity.ZERO);
        assertThat(verdicts(span, most)).containsExactlyInAnyOrder(Verdict.MET, Verdict.GAP);
        assertThat(span.highest()).isNull();
        assertThat(deciding(span, most)).isEqualTo(1);
    }

    @Test
    void monthsGrowEachForItselfAndAnOpenOneStaysOpen() {
        SeriesSpan span =
                new SeriesSpan(new Reported.Series(Frequency.QUARTER, SampleReports.partly("3 5 - 4")), false, 2);
        assertThat(span.probes(List.of(Quantity.of(4))))
                .containsExactly(
                        new Reported.Series(Frequency.QUARTER, SampleReports.partly("3 5 - 4")),
                        new Reported.Series(Frequency.QUARTER, SampleReports.partly("4 5 - 4")),
                        new Reported.Series(Frequency.QUARTER, SampleReports.partly("5 5 - 5")));
    }

    private static void agree(
            NumeratorSpan span, Demand demand, Stream<Verdict> completions, @Nullable Integer settles) {
        Set<Verdict> seen = new HashSet<>(completions.toList());
        assertThat(verdicts(span, demand)).as("%s, %s", span, demand).isEqualTo(seen);
        if (seen.size() > 1) {
            assertThat(deciding(span, demand)).as("%s, %s", span, demand).isEqualTo(settles);
        }
    }

    /** The size of the smallest set of units for which some figures of theirs settle the verdict; all are tried. */
    private static @Nullable Integer settles(int[] weights, Function<Integer, Verdict> verdict) {
        Integer fewest = null;
        for (int chosen = 0; chosen < 1 << weights.length; chosen++) {
            int reporting = 0;
            int silent = 0;
            for (int unit = 0; unit < weights.length; unit++) {
                boolean reports = (chosen >> unit & 1) == 1;
                reporting += reports ? weights[unit] : 0;
                silent += reports ? 0 : weights[unit];
            }
            int window = silent;
            boolean settled = IntStream.rangeClosed(0, reporting)
                    .anyMatch(more -> IntStream.rangeClosed(more, more + window)
                                    .mapToObj(verdict::apply)
                                    .distinct()
                                    .count()
                            == 1);
            if (settled && (fewest == null || Integer.bitCount(chosen) < fewest)) {
                fewest = Integer.bitCount(chosen);
            }
        }
        return fewest;
    }

    private static Set<Verdict> verdicts(Span span, Demand demand) {
        return new HashSet<>(
                span.probes(demand.bounds()).stream().map(demand::of).toList());
    }

    private static @Nullable Integer deciding(Span span, Demand demand) {
        List<Reported> probes = span.probes(demand.bounds());
        List<Verdict> verdicts = new ArrayList<>();
        probes.forEach(probe -> verdicts.add(demand.of(probe)));
        return span.deciding(probes, verdicts);
    }

    private static Quantity percent(long numerator, long denominator) {
        return Quantity.of(100 * numerator, denominator);
    }

    private static Quantity percent(BigDecimal numerator, BigDecimal denominator) {
        return Quantity.of(numerator).times(100).dividedBy(Quantity.of(denominator));
    }
}
