package vn.binhdang.engine.amendments;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.binhdang.engine.amendments.Amendment.Change;
import vn.binhdang.engine.indicators.Indicator;
import vn.binhdang.engine.indicators.Unit;
import vn.binhdang.engine.numbers.Display;
import vn.binhdang.engine.report.Period;
import vn.binhdang.engine.requirements.Baseline;
import vn.binhdang.engine.requirements.Requirement;
import vn.binhdang.engine.targets.Measure;
import vn.binhdang.engine.targets.Milestone;
import vn.binhdang.engine.text.Text;

/** What has changed in what is measured and demanded. */
final class MeasureChange {

    private final Subject subject;
    private final @Nullable Indicator indicator;
    private final Text unitBefore;
    private final Text unitAfter;
    private final boolean sameYardstick;
    private final RequirementWords words;
    private final List<Amendment> amendments = new ArrayList<>();
    private final List<Milestone> lost = new ArrayList<>();
    private final List<Milestone> added = new ArrayList<>();
    private final List<Milestone> earlier;
    private final List<Milestone> later;

    private MeasureChange(Subject subject, @Nullable Measure before, @Nullable Measure after) {
        this.subject = subject;
        this.indicator = after == null ? null : after.indicator();
        this.earlier = before == null ? List.of() : before.milestones();
        this.later = after == null ? List.of() : after.milestones();
        this.unitBefore = unit(before);
        this.unitAfter = unit(after);
        this.sameYardstick = before != null
                && indicator != null
                && before.indicator().code().equals(indicator.code())
                && before.indicator().unit() == indicator.unit();
        this.words = new RequirementWords(
                Stream.concat(earlier.stream(), later.stream()).toList());
    }

    /** All changes, of milestones in order of time. */
    static List<Amendment> between(Subject subject, @Nullable Measure before, @Nullable Measure after) {
        MeasureChange change = new MeasureChange(subject, before, after);
        change.facets().between(subject, holder(before), holder(after)).forEach(change.amendments::add);
        change.milestones();
        return change.amendments;
    }

    /** What each milestone demands, for something that came or went as a whole. */
    static Text summary(@Nullable Measure measure) {
        if (measure == null) {
            return Amendment.NOTHING;
        }
        RequirementWords words = new RequirementWords(measure.milestones());
        Text all = Amendment.NOTHING;
        for (Milestone milestone : measure.milestones()) {
            Text one = Text.of(
                    "mốc %s: %s",
                    "milestone %s: %s", label(milestone), Unit.joined(words.of(milestone), unit(measure)));
            all = all.equals(Amendment.NOTHING) ? one : Text.of("%s; %s", "%s; %s", all, one);
        }
        return all;
    }

    private record Holder(@Nullable Measure measure) {}

    private static Holder holder(@Nullable Measure measure) {
        return new Holder(measure);
    }

    private Facets<Holder> facets() {
        return new Facets<Holder>()
                .value(Aspect.INDICATOR, holder -> code(holder.measure()), holder -> name(holder.measure()))
                .value(
                        Aspect.BASELINE,
                        holder -> Stream.ofNullable(baseline(holder)).toList(),
                        holder -> {
                            Baseline baseline = baseline(holder);
                            return baseline == null
                                    ? Amendment.NOTHING
                                    : Text.of(
                                            "%s (năm %s)",
                                            "%s (%s)", Display.number(baseline.value()), baseline.year());
                        });
    }

    private static @Nullable Baseline baseline(Holder holder) {
        return holder.measure() == null ? null : holder.measure().baseline();
    }

    private static String code(@Nullable Measure measure) {
        return measure == null ? "" : measure.indicator().code();
    }

    private static Text name(@Nullable Measure measure) {
        return measure == null
                ? Amendment.NOTHING
                : Text.of(
                        "%s (%s)",
                        "%s (%s)",
                        measure.indicator().name(),
                        measure.indicator().code());
    }

    private static Text unit(@Nullable Measure measure) {
        return measure == null ? Amendment.NOTHING : measure.indicator().unit().symbol();
    }

    private void milestones() {
        Map<Period, Milestone> byTime =
                new TreeMap<>(earlier.stream().collect(Collectors.toMap(Milestone::at, one -> one)));
        for (Milestone milestone : later) {
            Milestone before = byTime.remove(milestone.at());
            if (before == null) {
                added.add(milestone);
            } else {
                compare(before, milestone);
            }
        }
        lost.addAll(byTime.values());
        for (Milestone gone : List.copyOf(lost)) {
            added.stream()
                    .filter(milestone -> demandsTheSame(gone, milestone))
                    .findFirst()
                    .ifPresent(milestone -> moved(gone, milestone));
        }
        lost.forEach(milestone -> whole(Change.LOST, milestone, earlier));
        added.forEach(milestone -> whole(Change.ADDED, milestone, later));
    }

    private void compare(Milestone before, Milestone after) {
        if (before.yearly() != after.yearly()) {
            amendments.add(Amendment.changed(subject, Aspect.DATE, label(before), label(after), Effect.OPEN));
        }
        if (!demandsTheSame(before, after) || isAbout(before) != isAbout(after)) {
            boolean sameUnit = unitBefore.equals(unitAfter);
            amendments.add(new Amendment(
                    subject,
                    Change.CHANGED,
                    Aspect.REQUIREMENT,
                    label(after),
                    sameUnit ? words.of(before) : Unit.joined(words.of(before), unitBefore),
                    sameUnit ? words.of(after) : Unit.joined(words.of(after), unitAfter),
                    sameUnit ? unitAfter : Amendment.NOTHING,
                    strictness(before, after)));
        }
    }

    private void moved(Milestone before, Milestone after) {
        lost.remove(before);
        added.remove(after);
        Text demand = Unit.joined(words.of(after), unitAfter);
        Effect effect = sameYardstick && later.size() == 1
                ? Effect.ofCoverage(
                        after.at().last().isBefore(before.at().last()),
                        before.at().last().isBefore(after.at().last()))
                : Effect.OPEN;
        amendments.add(Amendment.changed(
                subject, Aspect.DATE, label(before), Text.of("%s (%s)", "%s (%s)", label(after), demand), effect));
    }

    /** A milestone more is a tightening unless it takes the place of a stricter one before it. */
    private void whole(Change change, Milestone milestone, List<Milestone> among) {
        Milestone replaced = among.stream()
                .filter(other -> other.at().compareTo(milestone.at()) < 0)
                .max(Comparator.comparing(Milestone::at))
                .orElse(null);
        Effect coming =
                replaced == null ? Effect.TIGHTER : Strictness.between(replaced.requirement(), milestone.requirement());
        Text demand = words.of(milestone);
        boolean came = change == Change.ADDED;
        amendments.add(new Amendment(
                subject,
                change,
                Aspect.MILESTONE,
                label(milestone),
                came ? Amendment.NOTHING : demand,
                came ? demand : Amendment.NOTHING,
                came ? unitAfter : unitBefore,
                came ? coming : coming.reversed()));
    }

    private Effect strictness(Milestone before, Milestone after) {
        return sameYardstick ? Strictness.between(before.requirement(), after.requirement()) : Effect.OPEN;
    }

    /** Where nothing can be compared, the words are all there is. */
    private static boolean demandsTheSame(Milestone one, Milestone other) {
        Requirement mine = one.requirement();
        Requirement theirs = other.requirement();
        if (mine == null || theirs == null) {
            return mine == theirs
                    && Facets.normalised(one.wording()).equalsIgnoreCase(Facets.normalised(other.wording()));
        }
        return mine.demandsTheSameAs(theirs);
    }

    private static boolean isAbout(Milestone milestone) {
        return milestone.requirement() != null && milestone.requirement().approximate();
    }

    static Text label(Milestone milestone) {
        return milestone.yearly()
                ? Text.of("hằng năm từ %s", "every year from %s", milestone.at())
                : Text.same(milestone.label());
    }
}
