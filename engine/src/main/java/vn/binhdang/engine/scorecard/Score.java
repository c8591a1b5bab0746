package vn.binhdang.engine.scorecard;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import vn.binhdang.engine.targets.Clause;
import vn.binhdang.engine.targets.Pack;
import vn.binhdang.engine.verdicts.Judgement;

/**
 * The score of one pack, counted as the Government counts “11 of 20”: targets, not parts; of each target the milestone
 * that is due where there is one, else the one ahead.
 */
public record Score(Pack pack, Tally tally) {

    /** One score for each pack, in the order of the plan: a target's judgements stand together, the due one first. */
    static List<Score> of(List<Pack> packs, List<Judgement> judgements) {
        Map<Pack, Tally.Count> byPack = new IdentityHashMap<>();
        packs.forEach(pack -> byPack.put(pack, new Tally.Count()));
        String counted = "";
        for (Judgement judgement : judgements) {
            Clause clause = judgement.cell().clause();
            if (clause.part() == null && !clause.id().equals(counted)) {
                counted = clause.id();
                Objects.requireNonNull(byPack.get(clause.pack())).add(judgement.verdict());
            }
        }
        List<Score> scores = new ArrayList<>(packs.size());
        packs.forEach(pack -> scores.add(
                new Score(pack, Objects.requireNonNull(byPack.get(pack)).tally())));
        return scores;
    }
}
