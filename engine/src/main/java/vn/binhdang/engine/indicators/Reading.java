package vn.binhdang.engine.indicators;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.binhdang.engine.indicators.Indicator.Range;
import vn.binhdang.engine.numbers.Quantity;
import vn.binhdang.engine.report.Entry;
import vn.binhdang.engine.report.Period;
import vn.binhdang.engine.report.Report;
import vn.binhdang.engine.report.Reported;

/**
 * One reported line beside the indicator it speaks of, as the checks of data quality look at it.
 *
 * @param period of the report
 * @param value what the line gives in the unit of the indicator, however absurd; null where it gives no number
 * @param earlier what the last report said of the indicator; null where nothing is known of it
 */
public record Reading(
        Indicator indicator,
        Entry entry,
        Period period,
        @Nullable Quantity value,
        @Nullable Earlier earlier) {

    /** Reads a line without judging it. */
    static Reading of(Indicator indicator, Entry entry, Report report, @Nullable Report last) {
        return new Reading(
                indicator,
                entry,
                report.period(),
                value(indicator, entry.reported()),
                Earlier.of(last, indicator.code()));
    }

    private static @Nullable Quantity value(Indicator indicator, Reported reported) {
        if (reported instanceof Reported.Amount amount) {
            return Quantity.of(amount.value());
        }
        if (reported instanceof Reported.Counts counts && counts.denominator().signum() != 0) {
            return Quantity.of(counts.numerator())
                    .times(indicator.unit().factor())
                    .dividedBy(Quantity.of(counts.denominator()));
        }
        return null;
    }

    /**
     * Whether there is nothing to hold the line against but the limits of its indicator, and it lies within them: no check
     * that comes with the program doubts such a line.
     */
    public boolean isOrdinary() {
        return earlier == null
                && entry.stated() == null
                && entry.dataYear() == null
                && sumOfParts() == null
                && !isPartOfNothing()
                && !isBelowPlausible()
                && !isBeyond(notAbove())
                && !isBeyond(mostPlausible());
    }

    private boolean isBeyond(@Nullable Quantity most) {
        return value != null && most != null && value.compareTo(most) > 0;
    }

    /** The share that must not be exceeded, or null where the indicator is no share. */
    public @Nullable Quantity notAbove() {
        return indicator.form() instanceof Form.Ratio ratio ? ratio.notAbove() : null;
    }

    public @Nullable Quantity leastPlausible() {
        Range range = indicator.plausible();
        return range == null ? null : range.from();
    }

    public @Nullable Quantity mostPlausible() {
        Range range = indicator.plausible();
        return range == null ? null : range.to();
    }

    /**
     * Whether the figure is smaller than plausible. A small share or rate that follows from counts is just small, and
     * one of none is ordinary: no unit can have been mistaken there.
     */
    public boolean isBelowPlausible() {
        Quantity least = leastPlausible();
        boolean plain = indicator.unit().isOfCases() && (!isBare() || isZero());
        return value != null && least != null && value.compareTo(least) < 0 && !plain;
    }

    /** Whether the figure is larger than plausible, but not larger than possible. */
    public boolean isAbovePlausible() {
        return isBeyond(mostPlausible()) && !isBeyond(notAbove());
    }

    /** What an implausible bare value was probably meant to be, if a slip of the unit explains it. */
    public List<Quantity> probablyMeant() {
        return value == null || !isBare() ? List.of() : UnitSlips.meant(indicator, value);
    }

    /** Whether a slip of the unit explains an implausible value. */
    public boolean isUnitSlip() {
        return !probablyMeant().isEmpty();
    }

    /** Whether there is a value without the counts from which it follows. */
    private boolean isBare() {
        return entry.reported() instanceof Reported.Amount;
    }

    private boolean isZero() {
        return value != null && value.signum() == 0;
    }

    /** The printed figure less the computed one, or null where one of the two is missing. */
    public @Nullable Quantity statedDifference() {
        BigDecimal stated = entry.stated();
        return stated == null || value == null ? null : Quantity.of(stated).minus(value);
    }

    /** Whether the printed figure is the computed one, rounded to the decimals that were printed: 35 for 34.92. */
    public boolean isStatedRounded() {
        BigDecimal stated = entry.stated();
        return stated != null && value != null && stated.compareTo(value.rounded(decimals(stated))) == 0;
    }

    /** Whether the printed figure lacks nothing but the decimals behind those printed: 52.02 for 52.029. */
    public boolean isStatedCutOff() {
        BigDecimal stated = entry.stated();
        return stated != null
                && value != null
                && !isStatedRounded()
                && stated.compareTo(value.cutOff(decimals(stated))) == 0;
    }

    private static int decimals(BigDecimal printed) {
        return Math.max(0, printed.scale());
    }

    /** What the parts add up to, or null where the line gives none. */
    public @Nullable Reported sumOfParts() {
        return PartsTotal.of(entry);
    }

    /** The same in the unit of the indicator. */
    public @Nullable Quantity valueOfParts() {
        Reported sum = sumOfParts();
        return sum == null ? null : value(indicator, sum);
    }

    /** Whether the line gives parts that add up to something else than it reports. */
    public boolean isOtherThanItsParts() {
        Reported sum = sumOfParts();
        return sum != null && !sum.hasNumbersOf(entry.reported());
    }

    /** By how many years the figure is older than the period; 0 where the line does not name another year. */
    public int yearsOld() {
        Integer dataYear = entry.dataYear();
        return dataYear == null ? 0 : period.year() - dataYear;
    }

    /** The line of the last report on the same indicator, or null where nothing is known of it. */
    public @Nullable Entry last() {
        return earlier == null ? null : earlier.entry();
    }

    /** Whether this and the last report give numbers that are expected to differ. */
    public boolean isComparable() {
        return earlier != null && earlier.isComparableWith(entry);
    }

    /** Whether the numbers are those of the last report, and not because both speak of the same year. */
    public boolean isRepeated() {
        return earlier != null && isComparable() && earlier.isSameAs(entry);
    }

    /** Whether the numbers are so many or so varied that they do not come out the same twice by accident. */
    public boolean isTelling() {
        return Earlier.isTelling(entry.reported());
    }

    /** Whether there is a part of something of which there is nothing. */
    public boolean isPartOfNothing() {
        return entry.reported() instanceof Reported.Counts counts
                && counts.denominator().signum() == 0
                && counts.numerator().signum() != 0;
    }
}
