package vn.binhdang.engine.samples;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.binhdang.engine.indicators.Indicator;
import vn.binhdang.engine.indicators.Objective;
import vn.binhdang.engine.localities.Level;
import vn.binhdang.engine.targets.Each;
import vn.binhdang.engine.targets.Measure;
import vn.binhdang.engine.targets.Part;
import vn.binhdang.engine.targets.Severity;
import vn.binhdang.engine.targets.Target;
import vn.binhdang.engine.text.Text;

/** Builds a target of the pack {@code plan}, measured on communes unless told otherwise. */
public final class TargetBuilder {

    private final String id;
    private final List<Part> parts = new ArrayList<>();
    private Set<Level> levels = EnumSet.of(Level.COMMUNE);
    private Severity severity = Severity.MAJOR;
    private @Nullable Measure measure;
    private @Nullable Each each;
    private @Nullable Text review;
    private @Nullable Text confirm;
    private @Nullable String ruleFile;
    private @Nullable Indicator dependsOn;

    private TargetBuilder(String id) {
        this.id = id;
    }

    public static TargetBuilder aTarget(String id) {
        return new TargetBuilder(id);
    }

    public TargetBuilder on(Level first, Level... others) {
        levels = EnumSet.of(first, others);
        return this;
    }

    public TargetBuilder measuring(Measure what) {
        measure = what;
        return this;
    }

    public TargetBuilder part(String partId, Measure what) {
        return part(partId, what, null);
    }

    public TargetBuilder part(String partId, Measure what, @Nullable String doubt) {
        parts.add(new Part(partId, Text.same("part " + partId), what, null, doubt == null ? null : Text.same(doubt)));
        return this;
    }

    public TargetBuilder each(Level level, Measure what, boolean ofSome) {
        each = new Each(level, what, ofSome);
        return this;
    }

    public TargetBuilder review(String why) {
        review = Text.same(why);
        return this;
    }

    public TargetBuilder confirm(String what) {
        return confirm(Text.same(what));
    }

    public TargetBuilder confirm(Text what) {
        confirm = what;
        return this;
    }

    public TargetBuilder ruleFile(String name) {
        ruleFile = name;
        return this;
    }

    public TargetBuilder dependsOn(Indicator companion) {
        dependsOn = companion;
        return this;
    }

    public TargetBuilder weighing(Severity weight) {
        severity = weight;
        return this;
    }

    public Target build() {
        return new Target(
                "plan/" + id,
                "I." + id,
                "lời văn",
                Text.same("target " + id),
                Objective.POLITICS,
                levels,
                severity,
                measure,
                parts,
                each,
                review,
                confirm,
                ruleFile,
                dependsOn,
                null,
                null);
    }
}
