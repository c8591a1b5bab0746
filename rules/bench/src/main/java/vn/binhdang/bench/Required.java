package vn.binhdang.bench;

import java.util.List;
import java.util.Objects;
import vn.binhdang.engine.indicators.Indicator;
import vn.binhdang.engine.numbers.Quantity;
import vn.binhdang.engine.report.Period;
import vn.binhdang.engine.requirements.Comparison;
import vn.binhdang.engine.requirements.Requirement;
import vn.binhdang.engine.rulebook.RuleBook;
import vn.binhdang.engine.targets.Measure;
import vn.binhdang.engine.targets.Milestone;
import vn.binhdang.engine.targets.Pack;
import vn.binhdang.engine.targets.Target;

/**
 * One milestone of one target as a fact of its own, for those ways of checking that do without a plan.
 *
 * @param depth 0 for the nation, 1 for a province, 2 for a commune
 */
public record Required(Pack pack, int depth, Target target, Indicator indicator, Period at, Requirement requirement) {

    static List<Required> all(RuleBook book) {
        return book.packs().stream()
                .flatMap(pack -> pack.targets().stream().flatMap(target -> of(pack, target).stream()))
                .toList();
    }

    private static List<Required> of(Pack pack, Target target) {
        int depth = pack.jurisdiction().equals("VN") ? 0 : pack.jurisdiction().length() < 5 ? 1 : 2;
        Measure measure = Objects.requireNonNull(target.measure());
        return measure.milestones().stream()
                .map(milestone ->
                        new Required(pack, depth, target, measure.indicator(), milestone.at(), requirement(milestone)))
                .toList();
    }

    private static Requirement requirement(Milestone milestone) {
        return Objects.requireNonNull(milestone.requirement());
    }

    public String code() {
        return indicator.code();
    }

    public String jurisdiction() {
        return pack.jurisdiction();
    }

    public Comparison comparison() {
        return requirement.comparison();
    }

    public Quantity least() {
        return Objects.requireNonNull(requirement.least());
    }

    public Quantity most() {
        return Objects.requireNonNull(requirement.most());
    }
}
