package vn.binhdang.engine.impact;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.binhdang.engine.indicators.Form;
import vn.binhdang.engine.indicators.Indicator;
import vn.binhdang.engine.indicators.Unit;
import vn.binhdang.engine.localities.Level;
import vn.binhdang.engine.localities.Validity;
import vn.binhdang.engine.numbers.Quantity;
import vn.binhdang.engine.report.Frequency;
import vn.binhdang.engine.requirements.Comparison;
import vn.binhdang.engine.requirements.Requirement;
import vn.binhdang.engine.targets.Each;
import vn.binhdang.engine.targets.Measure;
import vn.binhdang.engine.targets.Milestone;
import vn.binhdang.engine.targets.Pack;
import vn.binhdang.engine.targets.Part;
import vn.binhdang.engine.targets.Target;

/** Of a target and its pack what bears on verdicts, without words: two that are equal here never decide differently. */
record Bearing(
        Pack.Rank rank,
        Validity inForce,
        Set<Level> levels,
        List<Measured> measures,
        @Nullable Level each,
        boolean doubtful,
        @Nullable String ruleFile,
        @Nullable Yardstick companion,
        @Nullable String supersedes) {

    /** What a target, a part of it or one of its units measures, and by when what is demanded. */
    private record Measured(@Nullable String part, boolean doubtful, Yardstick yardstick, List<Demanded> milestones) {}

    /** What of an indicator bears on its figures. */
    record Yardstick(String code, Unit unit, Form form) {

        static Yardstick of(Indicator indicator) {
            return new Yardstick(indicator.code(), indicator.unit(), indicator.form());
        }
    }

    private record Demanded(
            String label, boolean yearly, @Nullable Limits limits) {}

    private record Limits(
            Comparison comparison,
            @Nullable Quantity least,
            @Nullable Quantity most,
            @Nullable Frequency every) {}

    Bearing {
        levels = Set.copyOf(levels);
        measures = List.copyOf(measures);
    }

    static Bearing of(Pack pack, Target target) {
        List<Measured> measures = new ArrayList<>();
        Measure own = target.measure();
        Each each = target.each();
        if (own != null) {
            measures.add(measured(null, false, own));
        }
        for (Part part : target.parts()) {
            measures.add(measured(part.id(), part.review() != null, part.measure()));
        }
        if (each != null) {
            measures.add(measured(null, false, each.measure()));
        }
        Indicator companion = target.dependsOn();
        return new Bearing(
                pack.rank(),
                pack.inForce(),
                target.levels(),
                measures,
                each == null ? null : each.level(),
                target.review() != null,
                target.ruleFile(),
                companion == null ? null : Yardstick.of(companion),
                target.supersedes());
    }

    /** Codes of the indicators on which something is demanded. */
    Set<String> indicators() {
        return Set.copyOf(measures.stream()
                .map(measured -> measured.yardstick().code())
                .distinct()
                .toList());
    }

    private static Measured measured(@Nullable String part, boolean doubtful, Measure measure) {
        return new Measured(
                part,
                doubtful,
                Yardstick.of(measure.indicator()),
                measure.milestones().stream().map(Bearing::demanded).toList());
    }

    private static Demanded demanded(Milestone milestone) {
        Requirement requirement = milestone.requirement();
        return new Demanded(
                milestone.label(),
                milestone.yearly(),
                requirement == null
                        ? null
                        : new Limits(
                                requirement.comparison(),
                                requirement.least(),
                                requirement.most(),
                                requirement.every()));
    }
}
