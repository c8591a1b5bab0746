package vn.binhdang.rules.oracle;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One thing that must be decided, as the oracle plans it.
 *
 * @param id of the target or part
 * @param at the milestone
 * @param indicator null for a compound target, and for a doubtful one that measures nothing
 * @param bounds null where nothing is demanded that could be compared
 * @param parts for a compound target, the cells of its parts
 */
record PlannedCell(
        MadePack pack,
        MadeTarget target,
        String id,
        Span at,
        boolean due,
        boolean isPart,
        boolean doubtful,
        @Nullable MadeIndicator indicator,
        @Nullable Bounds bounds,
        List<PlannedCell> parts) {

    String key() {
        return id + "@" + at;
    }
}
