package vn.binhdang.api.service.publishing;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.binhdang.engine.cases.CaseResult;
import vn.binhdang.engine.proofreading.Remark;
import vn.binhdang.engine.rulebook.RuleBook;
import vn.binhdang.engine.targets.Pack;

/**
 * A pack tried out among all rule files.
 *
 * @param ruleBook the whole with it; none to be used where there are errors
 * @param pack as it was read; none where it could not be
 * @param remarks on it and its cases, and errors wherever they are
 * @param cases how many were run
 * @param failures those that do not hold
 */
record Trial(
        RuleBook ruleBook,
        @Nullable Pack pack,
        String folder,
        List<Remark> remarks,
        int cases,
        List<CaseResult> failures) {

    Trial {
        remarks = List.copyOf(remarks);
        failures = List.copyOf(failures);
    }

    /** Whether it may decide. */
    boolean isSound() {
        return failures.isEmpty() && remarks.stream().noneMatch(remark -> remark.level() == Remark.Level.ERROR);
    }
}
