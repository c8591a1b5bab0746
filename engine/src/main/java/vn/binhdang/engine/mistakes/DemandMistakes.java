package vn.binhdang.engine.mistakes;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.binhdang.engine.indicators.Unit;
import vn.binhdang.engine.numbers.Quantity;
import vn.binhdang.engine.requirements.Comparison;
import vn.binhdang.engine.requirements.Requirement;
import vn.binhdang.engine.text.Text;

/** Every way to mistake a requirement: another comparison, a bound one step off, a bound in another unit. */
final class DemandMistakes {

    /** A requirement with one mistake. */
    record Demand(Text mistake, Requirement requirement) {}

    private final Requirement right;
    private final List<Demand> found = new ArrayList<>();

    private DemandMistakes(Requirement right) {
        this.right = right;
    }

    static List<Demand> of(Requirement right, Unit unit) {
        DemandMistakes mistakes = new DemandMistakes(right);
        mistakes.comparisons();
        if (right.comparison() != Comparison.NONE_OCCURS && right.comparison() != Comparison.YES) {
            Quantity step = step(unit);
            mistakes.moved(bound -> bound.plus(step));
            mistakes.moved(bound -> bound.minus(step));
            mistakes.units(unit);
        }
        return mistakes.found;
    }

    private void comparisons() {
        switch (right.comparison()) {
            case AT_LEAST -> {
                demand(Comparison.ABOVE, right.least(), right.most());
                demand(Comparison.AT_MOST, right.most(), right.least());
            }
            case ABOVE -> {
                demand(Comparison.AT_LEAST, right.least(), right.most());
                demand(Comparison.BELOW, right.most(), right.least());
            }
            case AT_MOST -> {
                demand(Comparison.BELOW, right.least(), right.most());
                demand(Comparison.AT_LEAST, right.most(), right.least());
            }
            case BELOW -> {
                demand(Comparison.AT_MOST, right.least(), right.most());
                demand(Comparison.ABOVE, right.most(), right.least());
            }
            case NONE_OCCURS -> demand(Comparison.AT_LEAST, right.most(), right.least());
            case BETWEEN -> {
                demand(Comparison.AT_LEAST, right.least(), null);
                demand(Comparison.AT_MOST, null, right.most());
            }
            case EACH_PART, YES -> {}
        }
    }

    private void moved(UnaryOperator<Quantity> by) {
        demand(right.comparison(), by(right.least(), by), by(right.most(), by));
    }

    /** Per cent for per mille, a fraction for per cent, thousands for millions. */
    private void units(Unit unit) {
        switch (unit) {
            case PERCENT -> {
                unit(bound -> bound.dividedBy(Quantity.of(10)));
                unit(bound -> bound.dividedBy(Quantity.of(100)));
            }
            case PER_1000 -> {
                unit(bound -> bound.times(10));
                unit(bound -> bound.dividedBy(Quantity.of(100)));
            }
            case PER_100000 -> unit(bound -> bound.times(100));
            case VND -> unit(bound -> bound.dividedBy(Quantity.of(1_000)));
            case TIMES, BOYS_PER_100_GIRLS -> unit(bound -> bound.dividedBy(Quantity.of(100)));
            case COUNT, YES_NO -> {}
        }
    }

    private void unit(UnaryOperator<Quantity> by) {
        if (right.bounds().stream().anyMatch(bound -> bound.signum() != 0)) {
            Requirement other = other(right.comparison(), by(right.least(), by), by(right.most(), by));
            found.add(new Demand(
                    Text.of("nhầm đơn vị tính, thành %s", "mistakes the unit, to demand %s", words(other)), other));
        }
    }

    private void demand(Comparison comparison, @Nullable Quantity least, @Nullable Quantity most) {
        Requirement other = other(comparison, least, most);
        found.add(new Demand(Text.of("đòi hỏi %s", "demands %s", words(other)), other));
    }

    private Requirement other(Comparison comparison, @Nullable Quantity least, @Nullable Quantity most) {
        return new Requirement(right.wording(), comparison, least, most, right.every(), false);
    }

    private static @Nullable Quantity by(@Nullable Quantity bound, UnaryOperator<Quantity> by) {
        return bound == null ? null : by.apply(bound);
    }

    private static String words(Requirement requirement) {
        return requirement.comparison().operator()
                + requirement.bounds().stream()
                        .map(bound ->
                                " " + bound.rounded(4).stripTrailingZeros().toPlainString())
                        .collect(Collectors.joining());
    }

    /** As far off as a slip of the pen: one point, one item, one tenth of a ratio, a million đồng. */
    private static Quantity step(Unit unit) {
        return switch (unit) {
            case TIMES -> Quantity.of(1, 10);
            case VND -> Quantity.of(1_000_000);
            default -> Quantity.of(1);
        };
    }
}
