package vn.binhdang.engine.changes;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.binhdang.engine.numbers.Quantity;
import vn.binhdang.engine.report.Period;
import vn.binhdang.engine.verdicts.Verdict;

/**
 * How a target stood in the last report, and what has moved it since.
 *
 * @param units codes of the units that reported then
 * @param was the verdict then
 * @param gapWas figure less requirement then, in the unit of the indicator; null where there was none
 * @param shares by reason; where they can be counted they add up to the change of the gap, exactly
 */
public record Movement(
        Period since,
        List<String> units,
        Verdict was,
        @Nullable Quantity gapWas,
        List<Share> shares) {

    public Movement {
        units = List.copyOf(units);
        shares = List.copyOf(shares);
    }
}
