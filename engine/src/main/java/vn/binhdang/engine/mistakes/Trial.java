package vn.binhdang.engine.mistakes;

import java.util.List;
import vn.binhdang.engine.cases.Case;

/**
 * What became of the mistakes in one target, reporting duty or pack.
 *
 * @param survivors the mistakes that no case noticed
 * @param idle the cases whose verdict no mistake changed, other than by taking away what they are about; of targets
 *     that figures decide
 */
public record Trial(Task task, List<Mutant> survivors, List<Case> idle) {

    public Trial {
        survivors = List.copyOf(survivors);
        idle = List.copyOf(idle);
    }

    public int tried() {
        return task.mutants().size();
    }

    /** Whether there are cases, and not one of them is of use. */
    public boolean isIdle() {
        return !idle.isEmpty() && idle.size() == task.ofDemands().size();
    }

    /** Whether every mistake was noticed, by cases of which at least one is of use. */
    public boolean isSound() {
        return survivors.isEmpty() && !isIdle();
    }
}
