package vn.binhdang.engine.amendments;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.binhdang.engine.numbers.Quantity;
import vn.binhdang.engine.requirements.Comparison;
import vn.binhdang.engine.requirements.Requirement;

/** Whether a requirement accepts less or more figures than another one. */
final class Strictness {

    private Strictness() {}

    static Effect between(@Nullable Requirement before, @Nullable Requirement after) {
        if (before == null || after == null || !areComparable(before, after)) {
            return Effect.OPEN;
        }
        return Effect.ofCoverage(accepts(before, after), accepts(after, before));
    }

    /** Both speak of a number for the same span of time. */
    private static boolean areComparable(Requirement one, Requirement other) {
        return one.comparison() != Comparison.YES
                && other.comparison() != Comparison.YES
                && Objects.equals(one.every(), other.every());
    }

    /** Whether whatever meets the narrower one meets the wider one. */
    private static boolean accepts(Requirement wider, Requirement narrower) {
        return isFrom(wider, narrower) && isUpTo(wider, narrower);
    }

    private static boolean isFrom(Requirement wider, Requirement narrower) {
        Quantity bound = wider.least();
        Quantity inner = narrower.least();
        return bound == null
                || (inner != null && isBeyond(inner.compareTo(bound), isStrict(wider), isStrict(narrower)));
    }

    private static boolean isUpTo(Requirement wider, Requirement narrower) {
        Quantity bound = wider.most();
        Quantity inner = narrower.most();
        return bound == null
                || (inner != null && isBeyond(bound.compareTo(inner), isStrict(wider), isStrict(narrower)));
    }

    private static boolean isBeyond(int distance, boolean strict, boolean innerIsStrict) {
        return distance > 0 || (distance == 0 && (innerIsStrict || !strict));
    }

    private static boolean isStrict(Requirement requirement) {
        return requirement.comparison() == Comparison.ABOVE || requirement.comparison() == Comparison.BELOW;
    }
}
