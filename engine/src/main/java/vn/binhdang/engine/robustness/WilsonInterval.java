package vn.binhdang.engine.robustness;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import org.apache.commons.statistics.distribution.NormalDistribution;
import vn.binhdang.engine.numbers.Quantity;

/** The 95 % score interval of Wilson (1927) for a share of cases; good for small numbers, within 0 and 1. */
record WilsonInterval(Quantity low, Quantity high) {

    /** Far more digits than are ever shown, the same on every machine. */
    private static final MathContext DIGITS = new MathContext(12);

    private static final BigDecimal QUANTILE =
            BigDecimal.valueOf(NormalDistribution.of(0, 1).inverseCumulativeProbability(0.975));
    private static final BigDecimal SQUARE = QUANTILE.multiply(QUANTILE, DIGITS);
    private static final BigDecimal TWO = BigDecimal.valueOf(2);
    private static final BigDecimal FOUR = BigDecimal.valueOf(4);

    /** @param cases at least one */
    static WilsonInterval of(BigInteger successes, BigInteger cases) {
        BigDecimal n = new BigDecimal(cases);
        BigDecimal x = new BigDecimal(successes);
        BigDecimal failures = n.subtract(x);
        BigDecimal root = x.multiply(failures)
                .divide(n, DIGITS)
                .add(SQUARE.divide(FOUR, DIGITS))
                .sqrt(DIGITS)
                .multiply(QUANTILE, DIGITS);
        BigDecimal middle = x.add(SQUARE.divide(TWO, DIGITS));
        BigDecimal whole = n.add(SQUARE);
        Quantity low = share(middle.subtract(root), whole);
        Quantity high = share(middle.add(root), whole);
        return new WilsonInterval(
                successes.signum() == 0 ? Quantity.ZERO : low, failures.signum() == 0 ? Quantity.of(1) : high);
    }

    private static Quantity share(BigDecimal part, BigDecimal whole) {
        return Quantity.of(part.divide(whole, DIGITS));
    }
}
