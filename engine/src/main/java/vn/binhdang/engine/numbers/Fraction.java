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
 * @param denominator above zero; zero where {@code large} holds the number
 */
record Fraction(long numerator, long denominator, @Nullable BigFraction large) implements Comparable<Fraction> {

    private static final int DIGITS = 18;
    private static final long FIVE = 5;
    private static final long[] POWERS_OF_TEN =
            LongStream.iterate(1, power -> 10 * power).limit(DIGITS + 1).toArray();

    static Fraction of(long numerator, long denominator) {
        return denominator != 0 && hasOpposite(numerator) && hasOpposite(denominator)
                ? lowestTerms(numerator, denominator)
                : of(BigFraction.of(numerator, denominator));
    }

    static Fraction of(BigDecimal decimal) {
        int scale = decimal.scale();
        if (scale >= 0 && scale <= DIGITS && decimal.precision() <= DIGITS) {
            return scale == 0
                    ? new Fraction(decimal.longValue(), 1, null)
                    : ofTenths(decimal.unscaledValue().longValue(), scale);
        }
        BigDecimal plain = scale < 0 ? decimal.setScale(0) : decimal;
        return of(BigFraction.of(plain.unscaledValue(), BigInteger.TEN.pow(plain.scale())));
    }

    /** A power of ten has no divisors but two and five. */
    private static Fraction ofTenths(long numerator, int scale) {
        int twos = Math.min(scale, Long.numberOfTrailingZeros(numerator));
        long above = numerator >> twos;
        long below = POWERS_OF_TEN[scale] >> twos;
        for (int fives = 0; fives < scale && above % FIVE == 0; fives++) {
            above /= FIVE;
            below /= FIVE;
        }
        return new Fraction(above, below, null);
    }

    static Fraction of(BigFraction any) {
        BigInteger numerator = any.getNumerator();
        BigInteger denominator = any.getDenominator();
        boolean fits = Math.max(numerator.bitLength(), denominator.bitLength()) < Long.SIZE
                && hasOpposite(numerator.longValue())
                && hasOpposite(denominator.longValue());
        return fits ? lowestTerms(numerator.longValue(), denominator.longValue()) : new Fraction(0, 0, any);
    }

    private static Fraction lowestTerms(long numerator, long denominator) {
        long divisor = greatestCommonDivisor(Math.abs(numerator), Math.abs(denominator));
        long signed = denominator < 0 ? -divisor : divisor;
        return new Fraction(over(numerator, signed), over(denominator, signed), null);
    }

    /** Most divisors are one, and processors are slow at dividing. */
    private static long over(long number, long divisor) {
        return divisor == 1 ? number : number / divisor;
    }

    private static long greatestCommonDivisor(long first, long second) {
        long larger = Math.max(first, second);
        long smaller = Math.min(first, second);
        while (smaller > 1) {
            long rest = larger % smaller;
            larger = smaller;
            smaller = rest;
        }
        return smaller == 1 ? 1 : larger;
    }

    Fraction add(Fraction other) {
        if (areSmall(other)
                && fits(numerator, other.denominator)
                && fits(other.numerator, denominator)
                && fits(denominator, other.denominator)) {
            long own = numerator * other.denominator;
            long others = other.numerator * denominator;
            long sum = own + others;
            boolean overflown = ((own ^ sum) & (others ^ sum)) < 0;
            if (!overflown && hasOpposite(sum)) {
                return denominator == 1 || other.denominator == 1
                        ? new Fraction(sum, denominator * other.denominator, null)
                        : lowestTerms(sum, denominator * other.denominator);
            }
        }
        return of(big().add(other.big()));
    }

    Fraction subtract(Fraction other) {
        return add(other.negate());
    }

    Fraction multiply(Fraction other) {
        if (areSmall(other)) {
            long first = greatestCommonDivisor(Math.abs(numerator), other.denominator);
            long second = greatestCommonDivisor(Math.abs(other.numerator), denominator);
            long one = over(numerator, first);
            long two = over(other.numerator, second);
            long below = over(denominator, second);
            long belowOther = over(other.denominator, first);
            if (fits(one, two) && fits(below, belowOther) && hasOpposite(one * two)) {
                return new Fraction(one * two, below * belowOther, null);
            }
        }
        return of(big().multiply(other.big()));
    }

    Fraction divide(Fraction other) {
        return areSmall(other) && other.numerator != 0 ? multiply(other.reciprocal()) : of(big().divide(other.big()));
    }

    private Fraction reciprocal() {
        return numerator < 0
                ? new Fraction(-denominator, -numerator, null)
                : new Fraction(denominator, numerator, null);
    }

    private boolean areSmall(Fraction other) {
        return large == null && other.large == null;
    }

    /** Whether a long holds the product. */
    private static boolean fits(long one, long two) {
        return Math.multiplyHigh(one, two) == (one * two) >> (Long.SIZE - 1);
    }

    /** Every long has an opposite but the least one, which is left to big integers. */
    private static boolean hasOpposite(long number) {
        return number != Long.MIN_VALUE;
    }

    Fraction negate() {
        return large == null ? new Fraction(-numerator, denominator, null) : of(large.negate());
    }

    Fraction abs() {
        return signum() < 0 ? negate() : this;
    }

    boolean isWhole() {
        return denominator == 1;
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
        if (!areSmall(other)) {
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
