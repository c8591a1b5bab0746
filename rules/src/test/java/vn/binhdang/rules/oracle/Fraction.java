package vn.binhdang.rules.oracle;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;

/**
 * A number as a fraction in lowest terms, compared crosswise in whole numbers. It shares no arithmetic with the engine.
 *
 * @param under always positive
 */
record Fraction(BigInteger over, BigInteger under) implements Comparable<Fraction> {

    static final Fraction ZERO = of(0);

    Fraction {
        BigInteger common = over.gcd(under).max(BigInteger.ONE);
        common = under.signum() < 0 ? common.negate() : common;
        over = over.divide(common);
        under = under.divide(common);
    }

    static Fraction of(long whole) {
        return new Fraction(BigInteger.valueOf(whole), BigInteger.ONE);
    }

    static Fraction of(BigDecimal decimal) {
        BigDecimal plain = decimal.scale() < 0 ? decimal.setScale(0) : decimal;
        return new Fraction(plain.unscaledValue(), BigInteger.TEN.pow(plain.scale()));
    }

    Fraction plus(Fraction other) {
        return new Fraction(over.multiply(other.under).add(other.over.multiply(under)), under.multiply(other.under));
    }

    Fraction minus(Fraction other) {
        return plus(new Fraction(other.over.negate(), other.under));
    }

    Fraction times(Fraction other) {
        return new Fraction(over.multiply(other.over), under.multiply(other.under));
    }

    /** The divisor must not be zero. */
    Fraction dividedBy(Fraction divisor) {
        return times(new Fraction(divisor.under, divisor.over));
    }

    /** The largest number of so many decimal places that is not above this one. */
    BigDecimal cutTo(int places) {
        return new BigDecimal(over).divide(new BigDecimal(under), places, RoundingMode.FLOOR);
    }

    @Override
    public int compareTo(Fraction other) {
        return over.multiply(other.under).compareTo(other.over.multiply(under));
    }
}
