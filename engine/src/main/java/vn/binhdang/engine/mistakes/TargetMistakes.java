package vn.binhdang.engine.mistakes;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.binhdang.engine.localities.Level;
import vn.binhdang.engine.targets.Each;
import vn.binhdang.engine.targets.Measure;
import vn.binhdang.engine.targets.Pack;
import vn.binhdang.engine.targets.Part;
import vn.binhdang.engine.targets.Target;
import vn.binhdang.engine.text.Text;

/** Every way to mistake a target: what it measures, a part lost, a level lost, whom it binds. */
final class TargetMistakes {

    private final Pack pack;
    private final Target target;
    private final MeasureMistakes measures;
    private final List<Mutant> mutants = new ArrayList<>();

    private TargetMistakes(Pack pack, Target target, MeasureMistakes measures) {
        this.pack = pack;
        this.target = target;
        this.measures = measures;
    }

    static List<Mutant> of(Pack pack, Target target, MeasureMistakes measures) {
        TargetMistakes mistakes = new TargetMistakes(pack, target, measures);
        mistakes.add(Text.of("mất cả chỉ tiêu", "lost"), null);
        mistakes.own();
        mistakes.each();
        target.parts().forEach(mistakes::part);
        mistakes.levels();
        mistakes.doubts();
        return mistakes.mutants;
    }

    private void own() {
        Measure own = target.measure();
        if (own != null) {
            measures.of(own, target.review() == null)
                    .forEach(one -> add(one.words(), Altered.measure(target, one.measure())));
        }
    }

    private void each() {
        Each each = target.each();
        if (each == null) {
            return;
        }
        add(Text.of("mất yêu cầu đối với từng đơn vị", "each lost"), Altered.each(target, null));
        measures.of(each.measure(), target.review() == null)
                .forEach(one -> add(
                        Text.of("từng đơn vị: %s", "each: %s", one.words()),
                        Altered.each(target, new Each(each.level(), one.measure(), each.ofSome()))));
    }

    private void part(Part part) {
        add(
                Text.of("mất phần %s", "part %s lost", part.id()),
                Altered.parts(target, Altered.replaced(target.parts(), part, null)));
        measures.of(part.measure(), target.review() == null && part.review() == null)
                .forEach(one -> add(
                        Text.of("phần %s: %s", "part %s: %s", part.id(), one.words()),
                        Altered.parts(
                                target, Altered.replaced(target.parts(), part, Altered.part(part, one.measure())))));
    }

    /** Each level lost; where there is but one, another in its place. */
    private void levels() {
        for (Level level : EnumSet.copyOf(target.levels())) {
            Set<Level> others = EnumSet.copyOf(target.levels());
            others.remove(level);
            if (others.isEmpty()) {
                others.add(level == Level.COMMUNE ? Level.PROVINCE : Level.COMMUNE);
            }
            add(
                    Text.of("không còn đo ở %s", "no longer measured on: %s", level.noun()),
                    Altered.levels(target, others));
        }
    }

    private void doubts() {
        Measure own = target.measure();
        boolean comparable =
                own == null ? target.isCompound() : !own.milestones().isEmpty();
        if ((target.review() != null || target.ruleFile() != null) && comparable) {
            add(Text.of("mất “review” hoặc “rule-file”", "“review” or “rule-file” lost"), Altered.plain(target));
        }
    }

    private void add(Text mistake, @Nullable Target mistaken) {
        mutants.add(new Mutant(target.id(), mistake, Altered.pack(pack, target, mistaken)));
    }
}
