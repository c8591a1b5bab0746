package vn.binhdang.engine.priorities;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import vn.binhdang.engine.numbers.Quantity;
import vn.binhdang.engine.scorecard.Scorecard;
import vn.binhdang.engine.targets.Cell;
import vn.binhdang.engine.verdicts.Judgement;
import vn.binhdang.engine.verdicts.Verdict;

/**
 * How many targets of a unit are due in a year, and how many of them it meets. Targets are counted, not their parts;
 * those that do not apply to the unit are left out, and what was not reported is not met.
 *
 * @param due without those in review
 * @param inReview due too, but only a person can say whether they are met; they are named and speak neither way
 */
public record DueTargets(int due, int met, int inReview) {

    public DueTargets {
        if (met < 0 || met > due || inReview < 0) {
            throw new IllegalArgumentException(met + " of " + due + ", in review " + inReview);
        }
    }

    public static DueTargets of(Scorecard scorecard) {
        Map<Verdict, Integer> counts = new EnumMap<>(Verdict.class);
        for (Judgement judgement : scorecard.verdicts()) {
            Cell cell = judgement.cell();
            if (cell.due() && cell.clause().part() == null) {
                counts.merge(judgement.verdict(), 1, Integer::sum);
            }
        }
        counts.remove(Verdict.NOT_APPLICABLE);
        Integer inReview = counts.remove(Verdict.REVIEW);
        return new DueTargets(
                counts.values().stream().mapToInt(Integer::intValue).sum(),
                counts.getOrDefault(Verdict.MET, 0),
                inReview == null ? 0 : inReview);
    }

    /** The exact share that is met, from 0 to 1; nothing where nothing is due. */
    public Optional<Quantity> score() {
        return due == 0 ? Optional.empty() : Optional.of(Quantity.of(met, due));
    }
}
