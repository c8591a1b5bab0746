package vn.binhdang.rules.oracle;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.binhdang.engine.localities.Level;
import vn.binhdang.engine.rulebook.RuleBook;
import vn.binhdang.engine.targets.Measure;
import vn.binhdang.engine.targets.Pack;
import vn.binhdang.engine.targets.Target;
import vn.binhdang.engine.text.Text;

/** Changes a few things of a rule book that can change verdicts, its own and those of other targets. */
final class RuleBookAmender {

    private final Dice dice;

    RuleBookAmender(Dice dice) {
        this.dice = dice;
    }

    RuleBook amended(RuleBook book) {
        List<Pack> packs = new ArrayList<>();
        for (Pack pack : book.packs()) {
            if (!dice.chance(8)) {
                packs.add(dice.chance(60) ? pack : amended(pack, book));
            }
        }
        return new RuleBook(book.catalogue(), book.register(), packs, book.fingerprint());
    }

    private Pack amended(Pack pack, RuleBook book) {
        Pack other = dice.any(book.packs());
        List<Target> targets = new ArrayList<>();
        for (Target target : pack.targets()) {
            if (!dice.chance(10)) {
                targets.add(dice.chance(50) ? target : amended(target, book));
            }
        }
        return new Pack(
                pack.id(),
                dice.chance(20) ? other.document() : pack.document(),
                dice.chance(15) ? other.jurisdiction() : pack.jurisdiction(),
                dice.chance(15) ? other.inForce() : pack.inForce(),
                targets,
                pack.reporting(),
                pack.source(),
                pack.file());
    }

    private Target amended(Target target, RuleBook book) {
        Target other = dice.any(book.targets());
        return new Target(
                target.id(),
                target.clause(),
                target.text(),
                target.title(),
                target.objective(),
                dice.chance(20) ? Set.of(Level.values()) : target.levels(),
                target.severity(),
                measure(target, other),
                target.parts()
                        .subList(
                                target.parts().size() > 1 && dice.chance(40) ? 1 : 0,
                                target.parts().size()),
                target.each(),
                dice.chance(10) ? flipped(target.review()) : target.review(),
                target.confirm(),
                target.ruleFile(),
                target.dependsOn(),
                dice.chance(10) ? other.id() : target.supersedes(),
                target.source());
    }

    /** The measure of another target, or its own with one milestone less; a target without a measure gets none. */
    private @Nullable Measure measure(Target target, Target other) {
        Measure own = target.measure();
        if (own == null || target.ruleFile() != null) {
            return own;
        }
        if (other.measure() != null && dice.chance(60)) {
            return other.measure();
        }
        return own.milestones().size() < 2
                ? own
                : new Measure(
                        own.indicator(),
                        own.milestones().subList(1, own.milestones().size()),
                        own.baseline());
    }

    private static @Nullable Text flipped(@Nullable Text review) {
        return review == null ? Text.same("cần hỏi cơ quan ban hành") : null;
    }
}
