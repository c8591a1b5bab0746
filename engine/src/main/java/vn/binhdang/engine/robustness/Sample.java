package vn.binhdang.engine.robustness;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Optional;
import vn.binhdang.engine.indicators.Figure;
import vn.binhdang.engine.indicators.Indicator;
import vn.binhdang.engine.indicators.Unit;
import vn.binhdang.engine.targets.Cell;

/**
 * The cases behind a figure.
 *
 * @param successes those that count: women among leaders, boys among births
 * @param cases all of them, at least one
 */
record Sample(BigInteger successes, BigInteger cases, Scale scale) {

    /** Empty for amounts, hours, bare values and parts above their whole. */
    static Optional<Sample> of(Cell cell) {
        Indicator indicator = cell.indicator();
        if (indicator == null
                || !indicator.counted().isWhole()
                || !(cell.figure() instanceof Figure.Measured measured)
                || measured.numerator() == null
                || measured.denominator() == null) {
            return Optional.empty();
        }
        BigInteger numerator = whole(measured.numerator());
        BigInteger denominator = whole(measured.denominator());
        return switch (indicator.unit()) {
            case BOYS_PER_100_GIRLS -> Optional.of(new Sample(numerator, numerator.add(denominator), odds(indicator)));
            case PERCENT, PER_1000, PER_100000 ->
                numerator.compareTo(denominator) > 0
                        ? Optional.empty()
                        : Optional.of(new Sample(numerator, denominator, share(indicator)));
            case TIMES, VND, COUNT, YES_NO -> Optional.empty();
        };
    }

    private static BigInteger whole(BigDecimal count) {
        return count.toBigInteger();
    }

    private static Scale odds(Indicator indicator) {
        return new Scale.Odds(indicator.unit().factor());
    }

    private static Scale share(Indicator indicator) {
        Unit unit = indicator.unit();
        return new Scale.Share(unit.factor());
    }
}
