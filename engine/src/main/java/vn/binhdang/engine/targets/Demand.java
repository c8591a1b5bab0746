package vn.binhdang.engine.targets;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.binhdang.engine.indicators.Indicator;
import vn.binhdang.engine.requirements.Comparison;
import vn.binhdang.engine.requirements.Requirement;

/**
 * What a clause demands by a milestone, before any figure is known. With a figure it becomes a {@link Cell}.
 *
 * @param key clause and milestone
 * @param due whether a report of the period must show it; else it is ahead
 * @param measure null for compound clauses and for those of which only a person can say what they measure
 * @param requirement null where {@code measure} is, and where there is no baseline to count from
 * @param obstacle what stands between any figure and the requirement; {@code NONE} where it depends on the figure
 * @param rival the clause of a document of equal rank that demands something else, if there is one
 * @param parts for compound clauses, the demands of the parts
 */
public record Demand(
        Clause clause,
        Cell.Key key,
        boolean due,
        @Nullable Measure measure,
        @Nullable Requirement requirement,
        Obstacle obstacle,
        @Nullable Clause rival,
        List<Demand> parts) {

    public Demand {
        parts = List.copyOf(parts);
    }

    /** Label of the milestone. */
    public String milestone() {
        return key.milestone();
    }

    /** Identifier of the target or part. */
    public String target() {
        return key.target();
    }

    public @Nullable Indicator indicator() {
        return measure == null ? null : measure.indicator();
    }

    /** How a figure is to be compared; null where there is nothing to compare. */
    public @Nullable Comparison comparison() {
        return requirement == null ? null : requirement.comparison();
    }
}
