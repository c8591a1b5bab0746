package vn.binhdang.engine.mistakes;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.binhdang.engine.indicators.Indicator;
import vn.binhdang.engine.localities.Level;
import vn.binhdang.engine.localities.Validity;
import vn.binhdang.engine.targets.Each;
import vn.binhdang.engine.targets.Measure;
import vn.binhdang.engine.targets.Pack;
import vn.binhdang.engine.targets.Part;
import vn.binhdang.engine.targets.ReportingDuty;
import vn.binhdang.engine.targets.Target;
import vn.binhdang.engine.text.Text;

/** Copies of what stands in a pack, with one thing changed. */
final class Altered {

    private Altered() {}

    static Pack pack(Pack pack, List<Target> targets, List<ReportingDuty> reporting) {
        return pack(pack, pack.jurisdiction(), pack.inForce(), targets, reporting);
    }

    static Pack pack(Pack pack, String jurisdiction, Validity inForce) {
        return pack(pack, jurisdiction, inForce, pack.targets(), pack.reporting());
    }

    /** The pack with another target in the place of one, or without it. */
    static Pack pack(Pack pack, Target target, @Nullable Target other) {
        return pack(pack, replaced(pack.targets(), target, other), pack.reporting());
    }

    private static Pack pack(
            Pack pack, String jurisdiction, Validity inForce, List<Target> targets, List<ReportingDuty> reporting) {
        return new Pack(
                pack.id(), pack.document(), jurisdiction, inForce, targets, reporting, pack.source(), pack.file());
    }

    static Target measure(Target target, @Nullable Measure measure) {
        return target(target, target.levels(), measure, target.parts(), target.each());
    }

    static Target parts(Target target, List<Part> parts) {
        return target(target, target.levels(), target.measure(), parts, target.each());
    }

    static Target each(Target target, @Nullable Each each) {
        return target(target, target.levels(), target.measure(), target.parts(), each);
    }

    static Target levels(Target target, Set<Level> levels) {
        return target(target, levels, target.measure(), target.parts(), target.each());
    }

    private static Target target(
            Target target, Set<Level> levels, @Nullable Measure measure, List<Part> parts, @Nullable Each each) {
        return target(target, levels, measure, parts, each, target.review(), target.ruleFile(), target.dependsOn());
    }

    /** The target as if no person had to decide and no rule file were asked whom it binds. */
    static Target plain(Target target) {
        return target(target, target.levels(), target.measure(), target.parts(), target.each(), null, null, null);
    }

    private static Target target(
            Target target,
            Set<Level> levels,
            @Nullable Measure measure,
            List<Part> parts,
            @Nullable Each each,
            @Nullable Text review,
            @Nullable String ruleFile,
            @Nullable Indicator dependsOn) {
        return new Target(
                target.id(),
                target.clause(),
                target.text(),
                target.title(),
                target.objective(),
                levels,
                target.severity(),
                measure,
                parts,
                each,
                review,
                target.confirm(),
                ruleFile,
                dependsOn,
                target.supersedes(),
                target.source());
    }

    static Part part(Part part, Measure measure) {
        return new Part(part.id(), part.title(), measure, part.confirm(), part.review());
    }

    static <T> List<T> replaced(List<T> all, T one, @Nullable T other) {
        return all.stream()
                .map(each -> each == one ? other : each)
                .filter(Objects::nonNull)
                .toList();
    }
}
