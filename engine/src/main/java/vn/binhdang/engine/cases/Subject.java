package vn.binhdang.engine.cases;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.binhdang.engine.rulebook.RuleBook;
import vn.binhdang.engine.targets.Measure;
import vn.binhdang.engine.targets.Milestone;
import vn.binhdang.engine.targets.Pack;
import vn.binhdang.engine.targets.Part;
import vn.binhdang.engine.targets.ReportingDuty;
import vn.binhdang.engine.targets.Target;

/**
 * What a case can be about.
 *
 * @param target null for a reporting duty
 * @param part of a compound target, where the case is about that alone
 * @param duty null for a target or part
 */
public record Subject(
        String id,
        Pack pack,
        @Nullable Target target,
        @Nullable Part part,
        @Nullable ReportingDuty duty) {

    /** Every target, part and reporting duty, in the order of the packs. */
    public static List<Subject> all(RuleBook ruleBook) {
        return ruleBook.packs().stream().flatMap(pack -> of(pack).stream()).toList();
    }

    static List<Subject> of(Pack pack) {
        List<Subject> subjects = new ArrayList<>();
        for (Target target : pack.targets()) {
            subjects.add(new Subject(target.id(), pack, target, null, null));
            for (Part part : target.parts()) {
                subjects.add(new Subject(target.id() + "/" + part.id(), pack, target, part, null));
            }
        }
        pack.reporting().forEach(duty -> subjects.add(new Subject(duty.id(), pack, null, null, duty)));
        return subjects;
    }

    /** The target as a whole, where this is a part of one; parts are tried with it. */
    public String whole() {
        return target == null ? id : target.id();
    }

    /** Whether a person must decide about it, so that figures say nothing. */
    public boolean isForAPerson() {
        return target != null && target.review() != null || part != null && part.review() != null;
    }

    /** Whether a word names it: its own identifier, or that of the target or pack it belongs to. */
    public boolean isNamed(String word) {
        return id.equals(word) || id.startsWith(word + "/");
    }

    /** The measure of this alone; null for a compound target, a reporting duty and what leaves open what it measures. */
    @Nullable
    Measure measure() {
        return part != null ? part.measure() : target == null ? null : target.measure();
    }

    /** Where its cases stand, below the rule files. */
    String caseFile() {
        return pack.file().replaceFirst("^packs/", "cases/");
    }

    /** Whether a verdict may carry the label; what comes every year carries the year of the report. */
    boolean hasMilestone(String label) {
        return milestones()
                .anyMatch(milestone -> milestone.label().equals(label)
                        || (milestone.yearly()
                                && label.matches("\\d{4}")
                                && Integer.parseInt(label) >= milestone.at().year()));
    }

    List<String> milestoneLabels() {
        return milestones().map(Milestone::label).distinct().sorted().toList();
    }

    private Stream<Milestone> milestones() {
        if (target == null) {
            return Stream.empty();
        }
        Stream<Measure> measures = Stream.concat(
                Stream.ofNullable(measure()),
                Stream.concat(
                        Stream.ofNullable(target.each()).map(each -> each.measure()),
                        part == null ? target.parts().stream().map(Part::measure) : Stream.empty()));
        return measures.flatMap(measure -> measure.milestones().stream());
    }
}
