package vn.binhdang.engine.numbers;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;

/**
 * An exact number: a figure, a threshold, a distance. Nothing is rounded but by {@link #rounded}, for showing.
 *
 * <p>On purpose not a {@link Number}: Drools compares those as doubles, and 49.995 would then be below itself.
 */
public record Quantity(Fraction fraction) implements Comparable<Quantity> {

    public static final Quantity ZERO = of(0);

    private static final int MOST_DIGITS = 30;
    private static final long HUNDRED = 100;

    public static Quantity of(long whole) {
        return of(whole, 1);
    }

    public static Quantity of(long numerator, long denominator) {
        return new Quantity(Fraction.of(numerator, denominator));
    }

    public static Quantity of(BigInteger whole) {
        return of(new BigDecimal(whole));
    }

    public static Quantity of(BigDecimal decimal) {
        return new Quantity(Fraction.of(decimal));
    }

    /**
     * Whether a number is small enough to calculate with: at most 30 digits before and after the decimal mark. A few
     * characters such as {@code 1e100000000} would otherwise cost seconds and gigabytes.
     */
    public static boolean canHold(BigDecimal decimal) {
        return decimal.precision() <= MOST_DIGITS && Math.abs((long) decimal.scale()) <= MOST_DIGITS;
    }

    public Quantity plus(Quantity other) {
        return new Quantity(fraction.add(other.fraction));
    }

    public Quantity minus(Quantity other) {
        return new Quantity(fraction.subtract(other.fraction));
    }

    public Quantity times(Quantity other) {
        return new Quantity(fraction.multiply(other.fraction));
    }

    public Quantity times(long factor) {
        return times(of(factor));
    }

    /** The exact quotient; the divisor must not be zero. */
    public Quantity dividedBy(Quantity divisor) {
        return new Quantity(fraction.divide(divisor.fraction));
    }

    public Quantity abs() {
        return new Quantity(fraction.abs());
    }

    public int signum() {
        return fraction.signum();
    }

    public boolean isWhole() {
        return fraction.isWhole();
    }

    /** The largest whole number that is not above this one. */
    public BigInteger floor() {
        BigDecimal whole = fraction.bigDecimalValue(0, RoundingMode.FLOOR);
        return whole.toBigIntegerExact();
    }

    /** The smallest whole number that is not below this one. */
    public BigInteger ceiling() {
        BigDecimal whole = fraction.bigDecimalValue(0, RoundingMode.CEILING);
        return whole.toBigIntegerExact();
    }

    /** To the given number of decimal places, half up; for showing only, never before a comparison. */
    public BigDecimal rounded(int places) {
        return fraction.bigDecimalValue(places, RoundingMode.HALF_UP);
    }

    /** What is left when all but the given number of decimal places are cut off; to recognise such a writing only. */
    public BigDecimal cutOff(int places) {
        return fraction.bigDecimalValue(places, RoundingMode.DOWN);
    }

    /** The smallest number of two decimal places that is not below this one: what is shown then still suffices. */
    public Quantity roundedUp() {
        return of(times(HUNDRED).ceiling()).dividedBy(of(HUNDRED));
    }

    @Override
    public int compareTo(Quantity other) {
        return fraction.compareTo(other.fraction);
    }
}
