package vn.binhdang.engine.rollup;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.binhdang.engine.indicators.Indicator;
import vn.binhdang.engine.numbers.Quantity;
import vn.binhdang.engine.report.Reported;
import vn.binhdang.engine.verdicts.Verdict;

/**
 * The denominator is known or taken from earlier reports, and the numerator can still grow.
 *
 * @param least the numerator if silent units add nothing
 * @param denominator of the larger unit, not zero
 * @param weights by how much each silent unit can raise the numerator at most, the heaviest first; null where nothing
 *     limits it, since the numerator is no part of the denominator
 * @param whole whether the numerator is a whole number
 */
record NumeratorSpan(
        Indicator indicator,
        BigDecimal least,
        BigDecimal denominator,
        @Nullable List<BigDecimal> weights,
        boolean whole)
        implements Span {

    private static final int MOST_PLACES = 30;

    NumeratorSpan {
        weights = weights == null
                ? null
                : weights.stream().sorted(Comparator.reverseOrder()).toList();
    }

    @Override
    public List<Reported> probes(Collection<Quantity> bounds) {
        Quantity perUnit =
                Quantity.of(denominator).dividedBy(Quantity.of(indicator.unit().factor()));
        Stretches numerators = new Stretches(Quantity.of(least), most(), whole);
        return numerators
                .picks(bounds.stream().map(bound -> bound.times(perUnit)).toList())
                .stream()
                .<Reported>map(numerator -> new Reported.Counts(decimal(numerator), denominator))
                .toList();
    }

    private @Nullable Quantity most() {
        return weights == null ? null : Quantity.of(weights.stream().reduce(least, BigDecimal::add));
    }

    @Override
    public @Nullable Reported lowest() {
        return new Reported.Counts(least, denominator);
    }

    @Override
    public @Nullable Reported highest() {
        Quantity most = most();
        return most == null ? null : new Reported.Counts(decimal(most), denominator);
    }

    /**
     * After the heaviest units have reported, the numerator can still take a window of values as wide as the others can
     * add. The verdict is settled where the window fits into a run of numerators that all get the same one.
     */
    @Override
    public @Nullable Integer deciding(List<Reported> probes, List<Verdict> verdicts) {
        if (weights == null) {
            return 1; // one unit alone can raise the numerator as high as it takes
        }
        if (!whole) {
            return null;
        }
        BigDecimal longest = longestRun(probes, verdicts);
        BigDecimal window = weights.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        int reports = 0;
        while (window.compareTo(longest) > 0) {
            window = window.subtract(weights.get(reports));
            reports++;
        }
        return reports;
    }

    private static BigDecimal longestRun(List<Reported> probes, List<Verdict> verdicts) {
        BigDecimal longest = BigDecimal.ZERO;
        int first = 0;
        for (int index = 0; index < probes.size(); index++) {
            if (verdicts.get(index) != verdicts.get(first)) {
                first = index;
            }
            longest = longest.max(numerator(probes.get(index)).subtract(numerator(probes.get(first))));
        }
        return longest;
    }

    private static BigDecimal numerator(Reported probe) {
        return ((Reported.Counts) probe).numerator();
    }

    static BigDecimal decimal(Quantity quantity) {
        BigDecimal stripped = quantity.rounded(MOST_PLACES).stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }
}
