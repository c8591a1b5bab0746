package vn.binhdang.engine.impact.json;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.binhdang.engine.impact.Flip;
import vn.binhdang.engine.impact.Impact;
import vn.binhdang.engine.impact.TargetImpact;
import vn.binhdang.engine.text.Text;
import vn.binhdang.engine.verdicts.Verdict;

/** An impact as programs read it. */
record ImpactView(int reports, int flipped, int units, List<TargetView> targets, List<FlipView> flips) {

    /** How the verdicts on one target or part add up; every verdict has a number. */
    record TargetView(
            String target,
            Text title,
            @Nullable Boolean part,
            int flipped,
            int units,
            Map<Verdict, Integer> before,
            Map<Verdict, Integer> after) {}

    /** One verdict that changes; absent where the rule book does not ask. */
    record FlipView(
            String target,
            String milestone,
            String locality,
            String name,
            @Nullable String within,
            String period,
            @Nullable Verdict before,
            @Nullable Verdict after) {}

    static ImpactView of(Impact impact) {
        return new ImpactView(
                impact.reports(),
                impact.flips().size(),
                impact.units(),
                impact.targets().stream().map(ImpactView::of).toList(),
                impact.flips().stream().map(ImpactView::of).toList());
    }

    private static TargetView of(TargetImpact target) {
        return new TargetView(
                target.target(),
                target.title(),
                target.part() ? true : null,
                target.flips(),
                target.units(),
                target.before().counts(),
                target.after().counts());
    }

    private static FlipView of(Flip flip) {
        return new FlipView(
                flip.target(),
                flip.milestone(),
                flip.locality(),
                flip.name(),
                flip.within(),
                flip.period().toString(),
                flip.before(),
                flip.after());
    }
}
