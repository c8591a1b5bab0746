package vn.binhdang.engine.numbers;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.stream.LongStream;
import org.apache.commons.numbers.fraction.BigFraction;
import org.jspecify.annotations.Nullable;

/**
 * A fraction in its lowest terms: in two longs where both fit, as they nearly always do, since that is ten times faster;
 * else in big integers. Nothing overflows, and equal numbers are equal.
 *
 * @param denominator above zero; zero where {@code large} holds the number, so that no reckoning with it seems to fit
 */
record Fraction(long numerator, long denominator, @Nullable BigFraction large) implements Comparable<Fraction> {

    private static final int DIGITS = 18;
    private static final long[] POWERS_OF_TEN =
            LongStream.iterate(1, power -> 10 * power).limit(DIGITS + 1).toArray();

    static Fraction of(long numerator, long denominator) {
        try {
            return lowestTerms(numerator, denominator);
        } catch (ArithmeticException tooLarge) {
            return of(BigFraction.of(numerator, denominator));
        }
    }

    static Fraction of(BigDecimal decimal) {
        int scale = decimal.scale();
        if (scale >= 0 && scale <= DIGITS && decimal.precision() <= DIGITS) {
            return of(scale == 0 ? decimal.longValue() : decimal.unscaledValue().longValue(), POWERS_OF_TEN[scale]);
        }
        BigDecimal plain = scale < 0 ? decimal.setScale(0) : decimal;
        return of(BigFraction.of(plain.unscaledValue(), BigInteger.TEN.pow(plain.scale())));
    }

    static Fraction of(BigFraction any) {
        try {
            return lowestTerms(
                    any.getNumerator().longValueExact(), any.getDenominator().longValueExact());
        } catch (ArithmeticException tooLarge) {
            return new Fraction(0, 0, any);
        }
    }

    /** @throws ArithmeticException for a denominator of zero, and for the one long that has no opposite */
    private static Fraction lowestTerms(long numerator, long denominator) {
        if (denominator == 0) {
            throw new ArithmeticException("no fraction: " + numerator + "/0");
        }
        long divisor = greatestCommonDivisor(Math.absExact(numerator), Math.absExact(denominator));
        long signed = denominator < 0 ? -divisor : divisor;
        return new Fraction(numerator / signed, denominator / signed, null);
    }

    private static long greatestCommonDivisor(long first, long second) {
        long larger = first;
        long smaller = second;
        while (smaller != 0) {
            long rest = larger % smaller;
            larger = smaller;
            smaller = rest;
        }
        return larger;
    }

    Fraction add(Fraction other) {
        try {
            return lowestTerms(
                    Math.addExact(
                            Math.multiplyExact(numerator, other.denominator),
                            Math.multiplyExact(other.numerator, denominator)),
                    Math.multiplyExact(denominator, other.denominator));
        } catch (ArithmeticException tooLarge) {
            return of(big().add(other.big()));
        }
    }

    Fraction subtract(Fraction other) {
        return add(other.negate());
    }

    Fraction multiply(Fraction other) {
        try {
            return lowestTerms(
                    Math.multiplyExact(numerator, other.numerator), Math.multiplyExact(denominator, other.denominator));
        } catch (ArithmeticException tooLarge) {
            return of(big().multiply(other.big()));
        }
    }

    Fraction divide(Fraction other) {
        try {
            return lowestTerms(
                    Math.multiplyExact(numerator, other.denominator), Math.multiplyExact(denominator, other.numerator));
        } catch (ArithmeticException tooLargeOrByZero) {
            return of(big().divide(other.big()));
        }
    }

    Fraction negate() {
        return large == null ? new Fraction(-numerator, denominator, null) : of(large.negate());
    }

    Fraction abs() {
        return signum() < 0 ? negate() : this;
    }

    int signum() {
        return large == null ? Long.signum(numerator) : large.signum();
    }

    BigDecimal bigDecimalValue(int places, RoundingMode mode) {
        return large == null
                ? BigDecimal.valueOf(numerator).divide(BigDecimal.valueOf(denominator), places, mode)
                : large.bigDecimalValue(places, mode);
    }

    /** Crosswise, in 128 bits. Large ones by their difference: the library compares two negative fractions wrongly. */
    @Override
    public int compareTo(Fraction other) {
        if (large != null || other.large != null) {
            return big().subtract(other.big()).signum();
        }
        int byHighBits = Long.compare(
                Math.multiplyHigh(numerator, other.denominator), Math.multiplyHigh(other.numerator, denominator));
        return byHighBits != 0
                ? byHighBits
                : Long.compareUnsigned(numerator * other.denominator, other.numerator * denominator);
    }

    private BigFraction big() {
        return large == null ? BigFraction.of(numerator, denominator) : large;
    }
}
