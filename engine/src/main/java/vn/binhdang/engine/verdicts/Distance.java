package vn.binhdang.engine.verdicts;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.binhdang.engine.indicators.Figure;
import vn.binhdang.engine.numbers.Quantity;
import vn.binhdang.engine.requirements.Comparison;
import vn.binhdang.engine.requirements.Requirement;
import vn.binhdang.engine.targets.Cell;
import vn.binhdang.engine.text.Text;

/**
 * How far a figure is from what is required: figure less requirement, signed. For requirements on each month or
 * quarter it counts those that fall short, negative.
 *
 * @param ofTarget the same in percent of the requirement; null where that is zero or a number of months or quarters
 * @param unit of the difference, empty for plain counts
 */
public record Distance(Quantity difference, @Nullable Quantity ofTarget, Text unit) {

    /** Empty where the cell has no figure or no number to hold it against. */
    public static Optional<Distance> of(Cell cell) {
        Requirement requirement = cell.requirement();
        if (requirement == null || cell.indicator() == null) {
            return Optional.empty();
        }
        if (cell.figure() instanceof Figure.Counted counted && requirement.comparison() == Comparison.EACH_PART) {
            Quantity difference = Quantity.of(-shortParts(counted, cell.least()));
            boolean open = difference.signum() == 0 && !counted.isComplete();
            return open
                    ? Optional.empty()
                    : Optional.of(
                            new Distance(difference, null, counted.frequency().noun()));
        }
        if (!(cell.figure() instanceof Figure.Measured measured)) {
            return Optional.empty();
        }
        Text unit = cell.indicator().unit().difference();
        return Optional.ofNullable(nearestBound(requirement, measured.value()))
                .map(bound -> between(measured.value(), bound, unit));
    }

    private static long shortParts(Figure.Counted counted, Quantity least) {
        return counted.known().stream()
                .filter(count -> Quantity.of(count).compareTo(least) < 0)
                .count();
    }

    /** The bound that the figure is held against; of a range the one it is beyond, or the nearer one. */
    private static @Nullable Quantity nearestBound(Requirement requirement, Quantity value) {
        Quantity least = requirement.least();
        Quantity most = requirement.most();
        if (least == null || most == null) {
            return least == null ? most : least;
        }
        boolean nearerToLeast =
                value.minus(least).abs().compareTo(value.minus(most).abs()) <= 0;
        return nearerToLeast ? least : most;
    }

    private static Distance between(Quantity value, Quantity bound, Text unit) {
        Quantity difference = value.minus(bound);
        Quantity ofTarget = bound.signum() == 0 ? null : difference.times(100).dividedBy(bound);
        return new Distance(difference, ofTarget, unit);
    }
}
