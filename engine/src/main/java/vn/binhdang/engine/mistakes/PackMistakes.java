package vn.binhdang.engine.mistakes;

import java.util.ArrayList;
import java.util.List;
import vn.binhdang.engine.rulebook.RuleBook;
import vn.binhdang.engine.targets.Pack;

/** Every way in which somebody could mistype a pack. */
public final class PackMistakes {

    private PackMistakes() {}

    /** One mutant for each mistake, those of one target together, those of the pack as a whole last. */
    public static List<Mutant> of(Pack pack, RuleBook ruleBook) {
        Reach reach = new Reach(pack, ruleBook.register());
        MeasureMistakes measures = new MeasureMistakes(reach, ruleBook.catalogue());
        List<Mutant> mutants = new ArrayList<>();
        pack.targets().forEach(target -> mutants.addAll(TargetMistakes.of(pack, target, measures)));
        pack.reporting().forEach(duty -> mutants.addAll(DutyMistakes.of(pack, duty)));
        mutants.addAll(ScopeMistakes.of(pack, ruleBook.register(), reach));
        return mutants;
    }
}
