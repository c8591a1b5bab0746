package vn.binhdang.engine.rollup;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.binhdang.engine.targets.Cell;
import vn.binhdang.engine.verdicts.Judgement;
import vn.binhdang.engine.verdicts.Verdict;

/**
 * What can be said of one target or part and one milestone of the larger unit.
 *
 * @param lowest the judgement on the lowest figure that is still possible
 * @param highest the judgement on the highest one that was tried; the same where the figure is known
 * @param possible every verdict that the missing reports can still lead to; more than one is undecided
 * @param figure null for a compound target, whose parts have theirs
 * @param open the figures on which the verdict still depends
 * @param deciding the smallest number of further reports that could settle the verdict, see {@link Span#deciding}; null
 *     where it is settled, and where more than one figure is open
 */
public record Outcome(
        Judgement lowest,
        Judgement highest,
        Set<Verdict> possible,
        @Nullable RolledFigure figure,
        List<RolledFigure> open,
        @Nullable Integer deciding) {

    public Outcome {
        possible = Set.copyOf(possible);
        open = List.copyOf(open);
    }

    public Cell cell() {
        return lowest.cell();
    }

    public boolean isUndecided() {
        return possible.size() > 1;
    }

    /** The verdict, or null while it is undecided. */
    public @Nullable Verdict verdict() {
        return isUndecided() ? null : lowest.verdict();
    }

    /** In the order of the verdicts. */
    public List<Verdict> possibleInOrder() {
        return List.copyOf(EnumSet.copyOf(possible));
    }

    /** Whether it must be acted on: it is missed where it is due, has no figure, is contested or undecided. */
    public boolean isOpenOrMissed() {
        return isUndecided()
                || switch (lowest.verdict()) {
                    case GAP, NOT_REPORTED, NOT_COMPUTABLE -> true;
                    case REVIEW -> cell().rival() != null;
                    case PARTLY_MET, NOT_YET, NOT_APPLICABLE, MET -> false;
                };
    }
}
