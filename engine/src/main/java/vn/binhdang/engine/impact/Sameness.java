package vn.binhdang.engine.impact;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.binhdang.engine.impact.Bearing.Yardstick;
import vn.binhdang.engine.indicators.Indicator;
import vn.binhdang.engine.requirements.Requirement;
import vn.binhdang.engine.targets.Clause;
import vn.binhdang.engine.targets.Demand;

/** Whether demands of two rule books decide alike, whatever the figures. */
final class Sameness {

    private Sameness() {}

    /** @param sameRegister whether units are the same to both, since a rule beside a pack may look at the unit too */
    static boolean of(List<Demand> some, List<Demand> others, boolean sameRegister) {
        if (some.size() != others.size()) {
            return false;
        }
        for (int index = 0; index < some.size(); index++) {
            if (!of(some.get(index), others.get(index), sameRegister)) {
                return false;
            }
        }
        return true;
    }

    private static boolean of(Demand one, Demand other, boolean sameRegister) {
        return one.key().equals(other.key())
                && one.due() == other.due()
                && one.obstacle() == other.obstacle()
                && Objects.equals(yardstick(one.indicator()), yardstick(other.indicator()))
                && sameRequirement(one.requirement(), other.requirement())
                && (sameRegister || one.clause().target().ruleFile() == null)
                && sameClauseRule(one.clause(), other.clause())
                && of(one.parts(), other.parts(), sameRegister);
    }

    private static @Nullable Yardstick yardstick(@Nullable Indicator indicator) {
        return indicator == null ? null : Yardstick.of(indicator);
    }

    private static boolean sameRequirement(@Nullable Requirement one, @Nullable Requirement other) {
        return one == null || other == null ? one == other : one.demandsTheSameAs(other);
    }

    /** A rule in Drools beside the pack may look at anything of the clause. */
    private static boolean sameClauseRule(Clause one, Clause other) {
        boolean ruled = one.target().ruleFile() != null || other.target().ruleFile() != null;
        return !ruled
                || (one.target().equals(other.target())
                        && Bearing.of(one.pack(), one.target()).equals(Bearing.of(other.pack(), other.target())));
    }
}
