package vn.binhdang.engine.robustness;

import java.math.BigInteger;
import java.util.Optional;
import java.util.stream.Stream;
import vn.binhdang.engine.numbers.Quantity;
import vn.binhdang.engine.requirements.Comparison;
import vn.binhdang.engine.requirements.Requirement;

/** Counts how many cases of a sample would have to change sides for a requirement to turn from held to missed or back. */
final class Flips {

    private final Sample sample;

    /** The fewest and the most cases that count with which the requirement holds; may lie outside the sample. */
    private final BigInteger fewest;

    private final BigInteger most;

    Flips(Sample sample, Requirement requirement) {
        this.sample = sample;
        Comparison comparison = requirement.comparison();
        Quantity least = requirement.least();
        Quantity bound = requirement.most();
        this.fewest = least == null ? BigInteger.ZERO : fewest(cases(least), comparison == Comparison.ABOVE);
        this.most = bound == null ? sample.cases() : most(cases(bound), comparison == Comparison.BELOW);
    }

    /** Empty where no number of cases of the sample can do it. */
    Optional<BigInteger> least() {
        BigInteger now = sample.successes();
        boolean holds = now.compareTo(fewest) >= 0 && now.compareTo(most) <= 0;
        Stream<BigInteger> others = holds
                ? Stream.of(fewest.subtract(BigInteger.ONE), most.add(BigInteger.ONE))
                : Stream.of(fewest, most).filter(count -> fewest.compareTo(most) <= 0);
        return others.filter(count -> count.signum() >= 0 && count.compareTo(sample.cases()) <= 0)
                .map(count -> count.subtract(now).abs())
                .min(BigInteger::compareTo);
    }

    private Quantity cases(Quantity bound) {
        return sample.scale().share(bound).times(Quantity.of(sample.cases()));
    }

    private static BigInteger fewest(Quantity cases, boolean strict) {
        return strict ? cases.floor().add(BigInteger.ONE) : cases.ceiling();
    }

    private static BigInteger most(Quantity cases, boolean strict) {
        return strict ? cases.ceiling().subtract(BigInteger.ONE) : cases.floor();
    }
}
