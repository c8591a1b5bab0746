package vn.binhdang.engine.outlook;

import java.math.BigInteger;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.binhdang.engine.indicators.Figure;
import vn.binhdang.engine.indicators.PastFigure;
import vn.binhdang.engine.numbers.Quantity;
import vn.binhdang.engine.report.Period;
import vn.binhdang.engine.requirements.Comparison;
import vn.binhdang.engine.targets.Cell;

/**
 * The straight line from the oldest known figure through the reported one, and where it meets the requirement.
 *
 * @param from the oldest known figure
 * @param now the reported one
 * @param arrival months from the year 0 until the line reaches the bound; null where it never does
 * @param strict whether reaching the bound is not enough
 * @param milestone by when it must be reached
 */
public record Path(
        PastFigure from, PastFigure now, @Nullable Quantity arrival, boolean strict, Period milestone) {

    private static final int MONTHS = 12;

    /** Nobody draws a line further than this many years. */
    private static final int FARTHEST = 100;

    static Optional<Path> of(Cell cell) {
        Comparison comparison = cell.comparison();
        Period milestone = Period.parse(cell.milestone()).orElse(null);
        if (comparison == null || milestone == null || !(cell.figure() instanceof Figure.Measured measured)) {
            return Optional.empty();
        }
        PastFigure now = new PastFigure(cell.trend().of(), measured.value());
        boolean strict = comparison == Comparison.ABOVE || comparison == Comparison.BELOW;
        Quantity bound = cell.mustRise() ? cell.least() : cell.most();
        return cell.trend()
                .oldest()
                .map(from -> new Path(from, now, arrival(from, now, bound, cell.mustRise()), strict, milestone));
    }

    private static @Nullable Quantity arrival(PastFigure from, PastFigure now, Quantity bound, boolean mustRise) {
        Quantity change = now.value().minus(from.value());
        if (change.signum() != (mustRise ? 1 : -1)) {
            return null;
        }
        Quantity months = Quantity.of(now.of().endMonth() - from.of().endMonth());
        Quantity left = bound.minus(now.value()).times(months).dividedBy(change);
        return Quantity.of(now.of().endMonth()).plus(left);
    }

    boolean arrivesInTime() {
        if (arrival == null) {
            return false;
        }
        int early = arrival.compareTo(Quantity.of(milestone.endMonth()));
        return strict ? early < 0 : early <= 0;
    }

    /** The first year at whose end the line holds the requirement; empty where it is not in sight. */
    public Optional<Integer> year() {
        if (arrival == null) {
            return Optional.empty();
        }
        Quantity years = arrival.dividedBy(Quantity.of(MONTHS));
        BigInteger first = strict ? years.floor() : years.ceiling().subtract(BigInteger.ONE);
        boolean inSight = first.compareTo(BigInteger.valueOf(now.of().year() + (long) FARTHEST)) <= 0;
        return inSight ? Optional.of(first.intValueExact()) : Optional.empty();
    }
}
