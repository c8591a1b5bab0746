package vn.binhdang.engine.targets;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.binhdang.engine.indicators.Figure;
import vn.binhdang.engine.indicators.Indicator;
import vn.binhdang.engine.indicators.Trend;
import vn.binhdang.engine.localities.Locality;
import vn.binhdang.engine.numbers.Quantity;
import vn.binhdang.engine.report.Period;
import vn.binhdang.engine.requirements.Comparison;
import vn.binhdang.engine.requirements.Requirement;

/**
 * A place in the plan that must get exactly one verdict: a clause, held against one figure of one report. The rules
 * see cells and nothing beside them.
 *
 * @param key clause and milestone
 * @param due whether the milestone must be shown by this report; else it is ahead
 * @param indicator null for compound clauses and for those of which only a person can say what they measure
 * @param requirement null where {@code indicator} is, and where there is no baseline to count from
 * @param trend of what time the figure is, and what the indicator was before
 * @param rival the clause of a document of equal rank that demands something else, if there is one
 * @param parts for compound clauses, the cells of the parts
 * @param companion null where the clause asks about no other figure of the report
 */
public record Cell(
        Locality locality,
        Period period,
        Clause clause,
        Key key,
        boolean due,
        @Nullable Indicator indicator,
        @Nullable Requirement requirement,
        Figure figure,
        Trend trend,
        Obstacle obstacle,
        @Nullable Clause rival,
        List<Cell> parts,
        @Nullable Companion companion) {

    /** Names a cell within one plan. */
    public record Key(String target, String milestone) {

        @Override
        public String toString() {
            return target + "@" + milestone;
        }
    }

    /** Label of the milestone. */
    public String milestone() {
        return key.milestone();
    }

    /** Identifier of the target or part, {@code 37-kh-ubnd-2024/3.2/a}. */
    public String target() {
        return key.target();
    }

    public String localityCode() {
        return locality.code();
    }

    public boolean isPart() {
        return clause.part() != null;
    }

    /** How the figure is to be compared; null where there is nothing to compare. */
    public @Nullable Comparison comparison() {
        return requirement == null ? null : requirement.comparison();
    }

    /**
     * What is to be decided, in one word: the obstacle where there is one, else the comparison. Rules ask for it first:
     * Drools looks such a word up, where it would try one constant of an enum after the other.
     */
    public String question() {
        return obstacle == Obstacle.NONE ? Objects.requireNonNull(comparison()).name() : obstacle.name();
    }

    /** The figure as one number: for counts by month or quarter, the lowest. */
    public Quantity value() {
        return figure instanceof Figure.Counted counted ? counted.lowest() : ((Figure.Measured) figure).value();
    }

    public boolean isAnsweredYes() {
        return figure instanceof Figure.Answered answered && answered.yes();
    }

    public Quantity least() {
        return Objects.requireNonNull(Objects.requireNonNull(requirement).least());
    }

    public Quantity most() {
        return Objects.requireNonNull(Objects.requireNonNull(requirement).most());
    }

    /** Whether the figure must rise to meet the requirement; of a range, whether it is below it. */
    public boolean mustRise() {
        Comparison comparison = comparison();
        return comparison == Comparison.AT_LEAST
                || comparison == Comparison.ABOVE
                || (comparison == Comparison.BETWEEN && value().compareTo(least()) < 0);
    }

    /** This cell after a clause rule has found that the clause binds the locality. */
    public Cell binding() {
        return new Cell(
                locality,
                period,
                clause,
                key,
                due,
                indicator,
                requirement,
                figure,
                trend,
                Obstacles.between(figure, requirement),
                rival,
                parts,
                companion);
    }

    /** Whether figure and requirement can be compared once a clause rule has found that the clause binds. */
    public boolean isComparable() {
        return Obstacles.between(figure, requirement) == Obstacle.NONE;
    }

    /** Whether the report gives a companion figure below the number, in the unit of its indicator; silence is not below. */
    public boolean companionIsBelow(long bound) {
        return companion != null && companion.isBelow(bound);
    }
}
