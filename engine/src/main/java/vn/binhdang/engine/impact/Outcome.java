package vn.binhdang.engine.impact;

import org.jspecify.annotations.Nullable;
import vn.binhdang.engine.targets.Cell;
import vn.binhdang.engine.targets.Clause;
import vn.binhdang.engine.verdicts.Verdict;

/**
 * What two rule books say of one target or part by one milestone.
 *
 * @param before null where the old rule book does not ask
 * @param after null where the new rule book does not ask
 */
record Outcome(
        Cell.Key key,
        Clause clause,
        @Nullable Verdict before,
        @Nullable Verdict after) {

    boolean isFlip() {
        return before != after;
    }
}
