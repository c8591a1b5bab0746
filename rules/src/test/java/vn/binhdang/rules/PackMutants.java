package vn.binhdang.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.binhdang.engine.indicators.Indicator;
import vn.binhdang.engine.indicators.Unit;
import vn.binhdang.engine.numbers.Quantity;
import vn.binhdang.engine.report.Period;
import vn.binhdang.engine.requirements.Comparison;
import vn.binhdang.engine.requirements.Deadline;
import vn.binhdang.engine.requirements.Requirement;
import vn.binhdang.engine.targets.Each;
import vn.binhdang.engine.targets.Measure;
import vn.binhdang.engine.targets.Milestone;
import vn.binhdang.engine.targets.Pack;
import vn.binhdang.engine.targets.Part;
import vn.binhdang.engine.targets.ReportingDuty;
import vn.binhdang.engine.targets.Target;

/** Every way in which somebody could mistype a pack: another comparison, number or year, a lost target or part. */
final class PackMutants {

    /**
     * A pack with one mistake.
     *
     * @param target the target or reporting duty that the mistake is in
     */
    record Mutant(String target, String mistake, Pack pack) {}

    private final Pack pack;
    private final Reach reach;
    private final List<Mutant> mutants = new ArrayList<>();

    private PackMutants(Pack pack) {
        this.pack = pack;
        this.reach = new Reach(pack, Shipped.RULE_BOOK.register());
    }

    static List<Mutant> of(Pack pack) {
        PackMutants mutants = new PackMutants(pack);
        pack.targets().forEach(mutants::mistype);
        pack.reporting().forEach(mutants::mistype);
        return mutants.mutants;
    }

    private void mistype(Target target) {
        add(target, "lost", null);
        Measure own = target.measure();
        if (own != null) {
            ofMeasure(own)
                    .forEach(one -> add(target, one.mistake, with(target, one.measure, target.parts(), target.each())));
        }
        Each each = target.each();
        if (each != null) {
            ofMeasure(each.measure())
                    .forEach(one -> add(
                            target,
                            "each: " + one.mistake,
                            with(target, own, target.parts(), new Each(each.level(), one.measure, each.ofSome()))));
            add(target, "each lost", with(target, own, target.parts(), null));
        }
        for (Part part : target.parts()) {
            add(target, part.id() + " lost", with(target, own, replaced(target.parts(), part, null), each));
            ofMeasure(part.measure())
                    .forEach(one -> add(
                            target,
                            part.id() + ": " + one.mistake,
                            with(
                                    target,
                                    own,
                                    replaced(
                                            target.parts(),
                                            part,
                                            new Part(
                                                    part.id(),
                                                    part.title(),
                                                    one.measure,
                                                    part.confirm(),
                                                    part.review())),
                                    each)));
        }
    }

    private void mistype(ReportingDuty duty) {
        Deadline due = duty.deadline();
        Stream.of(
                        new Deadline(due.wording(), !due.strict(), due.day(), due.month(), due.year()),
                        new Deadline(
                                due.wording(),
                                due.strict(),
                                due.day() + (due.day() > 27 ? -1 : 1),
                                due.month(),
                                due.year()))
                .forEach(mistaken -> {
                    ReportingDuty other = new ReportingDuty(
                            duty.id(),
                            duty.kind(),
                            duty.clause(),
                            duty.text(),
                            mistaken,
                            duty.to(),
                            duty.levels(),
                            duty.severity());
                    mutants.add(new Mutant(
                            duty.id(),
                            "due " + mistaken,
                            with(pack.targets(), replaced(pack.reporting(), duty, other))));
                });
        mutants.add(new Mutant(duty.id(), "lost", with(pack.targets(), replaced(pack.reporting(), duty, null))));
    }

    private record Mistake(String mistake, Measure measure) {}

    private List<Mistake> ofMeasure(Measure measure) {
        List<Mistake> mistakes = new ArrayList<>();
        for (Milestone milestone : reach.seen(measure)) {
            mistakes.add(new Mistake(milestone.label() + " lost", with(measure, milestone, null)));
            int year = milestone.at().year();
            mistakes.add(
                    new Mistake(milestone.label() + " a year late", with(measure, milestone, at(milestone, year + 1))));
            Requirement requirement = milestone.requirement();
            if (requirement != null) {
                demands(requirement, measure.indicator())
                        .forEach(other -> mistakes.add(new Mistake(
                                milestone.label() + " demands " + words(other),
                                with(measure, milestone, demanding(milestone, other)))));
            }
        }
        return mistakes;
    }

    private static Stream<Requirement> demands(Requirement right, Indicator indicator) {
        Quantity step = step(indicator.unit());
        UnaryOperator<Quantity> more = bound -> bound.plus(step);
        UnaryOperator<Quantity> less = bound -> bound.minus(step);
        return switch (right.comparison()) {
            case AT_LEAST ->
                Stream.of(
                        as(right, Comparison.ABOVE),
                        turned(right, Comparison.AT_MOST),
                        moved(right, more),
                        moved(right, less));
            case ABOVE ->
                Stream.of(
                        as(right, Comparison.AT_LEAST),
                        turned(right, Comparison.BELOW),
                        moved(right, more),
                        moved(right, less));
            case AT_MOST ->
                Stream.of(
                        as(right, Comparison.BELOW),
                        turned(right, Comparison.AT_LEAST),
                        moved(right, more),
                        moved(right, less));
            case BELOW ->
                Stream.of(
                        as(right, Comparison.AT_MOST),
                        turned(right, Comparison.ABOVE),
                        moved(right, more),
                        moved(right, less));
            case EACH_PART, BETWEEN -> Stream.of(moved(right, more), moved(right, less));
            case NONE_OCCURS -> Stream.of(turned(right, Comparison.AT_LEAST));
            case YES -> Stream.empty();
        };
    }

    private static String words(Requirement requirement) {
        return requirement.comparison().operator()
                + requirement.bounds().stream()
                        .map(bound ->
                                " " + bound.rounded(2).stripTrailingZeros().toPlainString())
                        .collect(Collectors.joining());
    }

    /** As far off as a slip of the pen: one point, one item, one tenth of a ratio, a million đồng. */
    private static Quantity step(Unit unit) {
        return switch (unit) {
            case TIMES -> Quantity.of(1, 10);
            case VND -> Quantity.of(1_000_000);
            default -> Quantity.of(1);
        };
    }

    private static Requirement as(Requirement right, Comparison comparison) {
        return new Requirement(right.wording(), comparison, right.least(), right.most(), right.every(), false);
    }

    private static Requirement turned(Requirement right, Comparison comparison) {
        return new Requirement(right.wording(), comparison, right.most(), right.least(), right.every(), false);
    }

    private static Requirement moved(Requirement right, UnaryOperator<Quantity> by) {
        Quantity least = right.least();
        Quantity most = right.most();
        return new Requirement(
                right.wording(),
                right.comparison(),
                least == null ? null : by.apply(least),
                most == null ? null : by.apply(most),
                right.every(),
                false);
    }

    private static Milestone at(Milestone milestone, int year) {
        Period at = new Period(year, milestone.at().firstMonth(), milestone.at().months());
        return new Milestone(at.toString(), at, milestone.wording(), milestone.requirement(), milestone.yearly());
    }

    private static Milestone demanding(Milestone milestone, Requirement requirement) {
        return new Milestone(milestone.label(), milestone.at(), milestone.wording(), requirement, milestone.yearly());
    }

    private static Measure with(Measure measure, Milestone milestone, @Nullable Milestone other) {
        return new Measure(measure.indicator(), replaced(measure.milestones(), milestone, other), measure.baseline());
    }

    private static Target with(Target target, @Nullable Measure measure, List<Part> parts, @Nullable Each each) {
        return new Target(
                target.id(),
                target.clause(),
                target.text(),
                target.title(),
                target.objective(),
                target.levels(),
                target.severity(),
                measure,
                parts,
                each,
                target.review(),
                target.confirm(),
                target.ruleFile(),
                target.dependsOn(),
                target.supersedes(),
                target.source());
    }

    private void add(Target target, String mistake, @Nullable Target mistaken) {
        mutants.add(
                new Mutant(target.id(), mistake, with(replaced(pack.targets(), target, mistaken), pack.reporting())));
    }

    private Pack with(List<Target> targets, List<ReportingDuty> reporting) {
        return new Pack(
                pack.id(),
                pack.document(),
                pack.jurisdiction(),
                pack.inForce(),
                targets,
                reporting,
                pack.source(),
                pack.file());
    }

    private static <T> List<T> replaced(List<T> all, T one, @Nullable T other) {
        return all.stream()
                .map(each -> each == one ? other : each)
                .filter(Objects::nonNull)
                .toList();
    }
}
