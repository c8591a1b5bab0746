package vn.binhdang.engine.priorities;

import java.util.Optional;
import vn.binhdang.engine.numbers.Quantity;
import vn.binhdang.engine.scorecard.Scorecard;
import vn.binhdang.engine.targets.Cell;
import vn.binhdang.engine.verdicts.Judgement;
import vn.binhdang.engine.verdicts.Verdict;

/**
 * How many targets of a unit are due in a year, and how many of them it meets. Targets are counted, not their parts;
 * those that do not apply to the unit are left out, and what was not reported is not met.
 */
public record DueTargets(int due, int met) {

    public DueTargets {
        if (met < 0 || met > due) {
            throw new IllegalArgumentException(met + " of " + due);
        }
    }

    public static DueTargets of(Scorecard scorecard) {
        int due = 0;
        int met = 0;
        for (Judgement judgement : scorecard.verdicts()) {
            Cell cell = judgement.cell();
            if (cell.due() && cell.clause().part() == null && judgement.verdict() != Verdict.NOT_APPLICABLE) {
                due++;
                met += judgement.verdict() == Verdict.MET ? 1 : 0;
            }
        }
        return new DueTargets(due, met);
    }

    /** The exact share that is met, from 0 to 1; nothing where nothing is due. */
    public Optional<Quantity> score() {
        return due == 0 ? Optional.empty() : Optional.of(Quantity.of(met, due));
    }
}
