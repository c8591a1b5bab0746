package vn.binhdang.engine.targets;

import org.jspecify.annotations.Nullable;
import vn.binhdang.engine.indicators.Figure;
import vn.binhdang.engine.numbers.Quantity;
import vn.binhdang.engine.requirements.Requirement;

/** Finds what keeps a figure from being compared. */
final class Obstacles {

    private Obstacles() {}

    /** What the clause itself puts in the way, whatever the figure. */
    static Obstacle of(Clause clause) {
        if (clause.review() != null) {
            return Obstacle.DOUBTFUL_CLAUSE;
        }
        return clause.target().ruleFile() == null ? Obstacle.NONE : Obstacle.CLAUSE_RULE;
    }

    static Obstacle between(Figure figure, @Nullable Requirement requirement) {
        if (figure instanceof Figure.Silent) {
            return Obstacle.NOT_REPORTED;
        }
        if (figure instanceof Figure.NotApplicable) {
            return Obstacle.NOT_APPLICABLE;
        }
        if (figure instanceof Figure.Undefined) {
            return Obstacle.UNDEFINED_FIGURE;
        }
        if (requirement == null) {
            return Obstacle.NO_BASELINE;
        }
        return leavesOpen(figure, requirement) ? Obstacle.NOT_REPORTED : Obstacle.NONE;
    }

    /** Whether months or quarters are missing that could still miss what the known ones reach. */
    private static boolean leavesOpen(Figure figure, Requirement requirement) {
        Quantity least = requirement.least();
        return figure instanceof Figure.Counted counted
                && !counted.isComplete()
                && least != null
                && counted.lowest().compareTo(least) >= 0;
    }
}
