package vn.binhdang.engine.impact;

import java.util.Comparator;
import org.jspecify.annotations.Nullable;
import vn.binhdang.engine.report.Period;
import vn.binhdang.engine.verdicts.Verdict;

/**
 * A verdict that another rule book changes.
 *
 * @param locality code of the unit
 * @param name of the unit in the period
 * @param within name of the unit above it, where there is one
 * @param target identifier of the target or part
 * @param before null where the old rule book did not ask
 * @param after null where the new rule book no longer asks
 */
public record Flip(
        String locality,
        String name,
        @Nullable String within,
        Period period,
        String target,
        String milestone,
        @Nullable Verdict before,
        @Nullable Verdict after) {

    /** By target, unit and time. */
    static final Comparator<Flip> IN_ORDER = Comparator.comparing(Flip::target)
            .thenComparing(Flip::locality)
            .thenComparing(Flip::period)
            .thenComparing(Flip::milestone);
}
