package vn.binhdang.engine.targets;

import java.util.Objects;
import vn.binhdang.engine.indicators.Indicator;
import vn.binhdang.engine.numbers.Quantity;
import vn.binhdang.engine.requirements.Comparison;
import vn.binhdang.engine.requirements.Requirement;

/**
 * Two targets on one indicator: one of the unit itself or near to it, and one of a unit above.
 *
 * @param own of the lower document
 * @param above of the higher document, by the milestone that the own one leads to
 */
public record Pairing(Demand own, Demand above) {

    public Indicator indicator() {
        return Objects.requireNonNull(own.indicator());
    }

    /** Whether both ask for a least, of the same thing: of the whole period, or of each month or quarter. */
    public boolean isOfLeasts() {
        return asksForLeast(own) && asksForLeast(above) && every(own) == every(above);
    }

    /** Whether both ask for a most. */
    public boolean isOfMosts() {
        return asksForMost(own) && asksForMost(above);
    }

    public Quantity ownBound() {
        return bound(own);
    }

    public Quantity aboveBound() {
        return bound(above);
    }

    /** Whether only the one above does not accept the bound itself. */
    public boolean isLooser() {
        return !isStrict(own) && isStrict(above);
    }

    private static Quantity bound(Demand demand) {
        Requirement requirement = Objects.requireNonNull(demand.requirement());
        return Objects.requireNonNull(asksForLeast(demand) ? requirement.least() : requirement.most());
    }

    private static boolean asksForLeast(Demand demand) {
        Comparison comparison = demand.comparison();
        return comparison == Comparison.AT_LEAST
                || comparison == Comparison.ABOVE
                || comparison == Comparison.EACH_PART;
    }

    private static boolean asksForMost(Demand demand) {
        Comparison comparison = demand.comparison();
        return comparison == Comparison.AT_MOST
                || comparison == Comparison.BELOW
                || comparison == Comparison.NONE_OCCURS;
    }

    private static boolean isStrict(Demand demand) {
        return demand.comparison() == Comparison.ABOVE || demand.comparison() == Comparison.BELOW;
    }

    private static Object every(Demand demand) {
        Requirement requirement = Objects.requireNonNull(demand.requirement());
        return Objects.requireNonNullElse(requirement.every(), "the whole period");
    }
}
