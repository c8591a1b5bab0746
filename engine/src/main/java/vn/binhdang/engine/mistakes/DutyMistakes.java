package vn.binhdang.engine.mistakes;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.binhdang.engine.requirements.Deadline;
import vn.binhdang.engine.targets.Pack;
import vn.binhdang.engine.targets.ReportingDuty;
import vn.binhdang.engine.text.Text;

/** Every way to mistake a reporting duty: lost, “before” for “no later than”, another day, month or year. */
final class DutyMistakes {

    /** Every month has it, and a day more. */
    private static final int LAST_SAFE_DAY = 27;

    private static final int LAST_MONTH = 12;

    private DutyMistakes() {}

    static List<Mutant> of(Pack pack, ReportingDuty duty) {
        List<Mutant> mutants = new ArrayList<>();
        mutants.add(new Mutant(duty.id(), Text.of("mất cả hạn báo cáo", "lost"), with(pack, duty, null)));
        for (Deadline mistaken : deadlines(duty.deadline())) {
            mutants.add(new Mutant(duty.id(), words(mistaken), with(pack, duty, due(duty, mistaken))));
        }
        return mutants;
    }

    private static List<Deadline> deadlines(Deadline right) {
        Integer year = right.year();
        int nextMonth = right.month() + (right.month() == LAST_MONTH ? -1 : 1);
        List<Deadline> mistaken = new ArrayList<>();
        mistaken.add(new Deadline(right.wording(), !right.strict(), right.day(), right.month(), year));
        if (right.day() <= LAST_SAFE_DAY) {
            mistaken.add(new Deadline(right.wording(), right.strict(), right.day() + 1, right.month(), year));
        }
        if (right.day() > 1) {
            mistaken.add(new Deadline(right.wording(), right.strict(), right.day() - 1, right.month(), year));
        }
        mistaken.add(
                new Deadline(right.wording(), right.strict(), Math.min(right.day(), LAST_SAFE_DAY), nextMonth, year));
        if (year != null) {
            mistaken.add(new Deadline(right.wording(), right.strict(), right.day(), right.month(), year + 1));
        }
        return mistaken;
    }

    private static Text words(Deadline mistaken) {
        Integer year = mistaken.year();
        String day = mistaken.day() + "/" + mistaken.month() + (year == null ? "" : "/" + year);
        return mistaken.strict()
                ? Text.of("hạn trước ngày %s", "due before %s", day)
                : Text.of("hạn chậm nhất ngày %s", "due no later than %s", day);
    }

    private static ReportingDuty due(ReportingDuty duty, Deadline deadline) {
        return new ReportingDuty(
                duty.id(),
                duty.kind(),
                duty.clause(),
                duty.text(),
                deadline,
                duty.to(),
                duty.levels(),
                duty.severity());
    }

    private static Pack with(Pack pack, ReportingDuty duty, @Nullable ReportingDuty other) {
        return Altered.pack(pack, pack.targets(), Altered.replaced(pack.reporting(), duty, other));
    }
}
