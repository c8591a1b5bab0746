package vn.binhdang.engine.amendments;

import static vn.binhdang.engine.amendments.Facets.plain;
import static vn.binhdang.engine.amendments.Facets.quoted;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.binhdang.engine.amendments.Subject.Kind;
import vn.binhdang.engine.indicators.Indicator;
import vn.binhdang.engine.localities.Level;
import vn.binhdang.engine.targets.Each;
import vn.binhdang.engine.targets.Measure;
import vn.binhdang.engine.targets.Milestone;
import vn.binhdang.engine.targets.Part;
import vn.binhdang.engine.targets.Target;
import vn.binhdang.engine.text.Text;

/** What has changed in a target. */
final class TargetChange {

    private static final Facets<Target> FACETS = new Facets<Target>()
            .text(Aspect.TITLE, Target::title)
            .text(Aspect.CLAUSE, target -> plain(target.clause()))
            .text(Aspect.TEXT, target -> quoted(target.text()))
            .value(
                    Aspect.OBJECTIVE,
                    Target::objective,
                    target -> plain(target.objective().code()))
            .value(Aspect.LEVELS, Target::levels, target -> levels(target.levels()), TargetChange::coverage)
            .value(
                    Aspect.SEVERITY,
                    Target::severity,
                    target -> target.severity().noun())
            .text(Aspect.REVIEW, target -> quoted(target.review()))
            .text(Aspect.CONFIRM, target -> quoted(target.confirm()))
            .text(Aspect.RULE_FILE, target -> plain(target.ruleFile()))
            .value(Aspect.DEPENDS_ON, target -> code(target.dependsOn()), target -> plain(code(target.dependsOn())))
            .text(Aspect.SUPERSEDES, target -> plain(target.supersedes()))
            .text(Aspect.SOURCE, target -> plain(target.source()));
    private static final Facets<Part> OF_PART = new Facets<Part>()
            .text(Aspect.TITLE, Part::title)
            .text(Aspect.REVIEW, part -> quoted(part.review()))
            .text(Aspect.CONFIRM, part -> quoted(part.confirm()));
    private static final Facets<Each> OF_EACH = new Facets<Each>()
            .value(Aspect.LEVEL, Each::level, each -> each.level().noun());

    private TargetChange() {}

    static List<Amendment> between(Target before, Target after) {
        Subject subject = subject(after);
        List<Amendment> amendments = new ArrayList<>(MeasureChange.between(subject, before.measure(), after.measure()));
        parts(before, after, amendments);
        each(before, after, amendments);
        amendments.addAll(FACETS.between(subject, before, after));
        return amendments;
    }

    /** Of a target that only a person can judge, nothing is demanded that could be told tighter or looser. */
    static Amendment added(Target target) {
        boolean demands = target.review() == null && target.supersedes() == null;
        return Amendment.added(subject(target), summary(target), demands ? Effect.TIGHTER : Effect.OPEN);
    }

    static Amendment lost(Target target) {
        boolean demands = target.review() == null && target.supersedes() == null;
        return Amendment.lost(subject(target), summary(target), demands ? Effect.LOOSER : Effect.OPEN);
    }

    private static void parts(Target before, Target after, List<Amendment> amendments) {
        Map<String, Part> gone = new LinkedHashMap<>();
        before.parts().forEach(part -> gone.put(part.id(), part));
        for (Part part : after.parts()) {
            Part earlier = gone.remove(part.id());
            Subject subject = subject(after, part);
            if (earlier == null) {
                amendments.add(Amendment.added(subject, MeasureChange.summary(part.measure()), Effect.TIGHTER));
            } else {
                amendments.addAll(MeasureChange.between(subject, earlier.measure(), part.measure()));
                amendments.addAll(OF_PART.between(subject, earlier, part));
            }
        }
        gone.values()
                .forEach(part -> amendments.add(
                        Amendment.lost(subject(before, part), MeasureChange.summary(part.measure()), Effect.LOOSER)));
    }

    private static void each(Target before, Target after, List<Amendment> amendments) {
        Each earlier = before.each();
        Each later = after.each();
        Subject subject = new Subject(Kind.EACH, after.id(), after.title());
        if (earlier == null && later != null) {
            amendments.add(Amendment.added(subject, MeasureChange.summary(one(later)), Effect.TIGHTER));
        } else if (earlier != null && later == null) {
            amendments.add(Amendment.lost(subject, MeasureChange.summary(one(earlier)), Effect.LOOSER));
        } else if (earlier != null && later != null) {
            amendments.addAll(OF_EACH.between(subject, earlier, later));
            amendments.addAll(MeasureChange.between(subject, one(earlier), at(one(later), one(earlier))));
        }
    }

    /** Each unit has the milestones of the share, whose changes are told there; its demand is the same by all of them. */
    private static Measure one(Each each) {
        Measure measure = each.measure();
        return new Measure(
                measure.indicator(), measure.milestones().stream().limit(1).toList(), measure.baseline());
    }

    /** The measure with its only milestone at the time of the other one. */
    private static Measure at(Measure measure, Measure other) {
        List<Milestone> moved = new ArrayList<>();
        for (Milestone own : measure.milestones()) {
            Milestone like =
                    other.milestones().isEmpty() ? own : other.milestones().get(0);
            moved.add(new Milestone(like.label(), like.at(), own.wording(), own.requirement(), like.yearly()));
        }
        return new Measure(measure.indicator(), moved, measure.baseline());
    }

    private static Subject subject(Target target) {
        return new Subject(Kind.TARGET, target.id(), target.title());
    }

    private static Subject subject(Target target, Part part) {
        return new Subject(Kind.PART, target.id() + "/" + part.id(), part.title());
    }

    private static Text summary(Target target) {
        Text all = MeasureChange.summary(target.measure());
        for (Part part : target.parts()) {
            Text one = Text.of("%s) %s", "%s) %s", part.id(), MeasureChange.summary(part.measure()));
            all = all.equals(Amendment.NOTHING) ? one : Text.of("%s; %s", "%s; %s", all, one);
        }
        return all;
    }

    static Text levels(Set<Level> levels) {
        Text all = Amendment.NOTHING;
        for (Level level : levels.stream().sorted().toList()) {
            all = all.equals(Amendment.NOTHING) ? level.noun() : Text.of("%s, %s", "%s, %s", all, level.noun());
        }
        return all;
    }

    private static Effect coverage(Target before, Target after) {
        return Effect.ofCoverage(
                after.levels().containsAll(before.levels()), before.levels().containsAll(after.levels()));
    }

    private static String code(@Nullable Indicator indicator) {
        return indicator == null ? "" : indicator.code();
    }
}
