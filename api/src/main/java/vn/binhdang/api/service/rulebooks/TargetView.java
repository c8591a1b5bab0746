package vn.binhdang.api.service.rulebooks;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.binhdang.engine.localities.Level;
import vn.binhdang.engine.targets.Each;
import vn.binhdang.engine.targets.Measure;
import vn.binhdang.engine.targets.Milestone;
import vn.binhdang.engine.targets.Part;
import vn.binhdang.engine.targets.Target;
import vn.binhdang.engine.text.Text;

/** A target as its document words it and as the engine understands it. */
record TargetView(
        String target,
        String clause,
        String text,
        Text title,
        String objective,
        List<String> levels,
        String severity,
        @Nullable MeasureView measure,
        List<PartView> parts,
        @Nullable EachView each,
        @Nullable Text review,
        @Nullable Text confirm,
        @Nullable String ruleFile,
        @Nullable String dependsOn,
        @Nullable String source) {

    /** What is measured and demanded. */
    record MeasureView(String indicator, String unit, List<MilestoneView> milestones) {

        static @Nullable MeasureView of(@Nullable Measure measure) {
            return measure == null
                    ? null
                    : new MeasureView(
                            measure.indicator().code(),
                            measure.indicator().unit().code(),
                            measure.milestones().stream().map(MilestoneView::of).toList());
        }
    }

    /** By when, and what. */
    record MilestoneView(
            String at, String wording, @Nullable String operator) {

        static MilestoneView of(Milestone milestone) {
            return new MilestoneView(
                    milestone.label(),
                    milestone.wording(),
                    milestone.requirement() == null
                            ? null
                            : milestone.requirement().comparison().operator());
        }
    }

    /** One part of a compound target. */
    record PartView(
            String id,
            Text title,
            @Nullable MeasureView measure,
            @Nullable Text confirm) {

        static PartView of(Part part) {
            return new PartView(part.id(), part.title(), MeasureView.of(part.measure()), part.confirm());
        }
    }

    /** What a share of units demands of one unit. */
    record EachView(String level, @Nullable MeasureView measure) {

        static @Nullable EachView of(@Nullable Each each) {
            return each == null ? null : new EachView(each.level().code(), MeasureView.of(each.measure()));
        }
    }

    static TargetView of(Target target) {
        return new TargetView(
                target.id(),
                target.clause(),
                target.text(),
                target.title(),
                target.objective().code(),
                target.levels().stream().sorted().map(Level::code).toList(),
                target.severity().code(),
                MeasureView.of(target.measure()),
                target.parts().stream().map(PartView::of).toList(),
                EachView.of(target.each()),
                target.review(),
                target.confirm(),
                target.ruleFile(),
                target.dependsOn() == null ? null : target.dependsOn().code(),
                target.source());
    }
}
