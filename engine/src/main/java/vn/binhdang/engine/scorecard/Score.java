package vn.binhdang.engine.scorecard;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.binhdang.engine.targets.Cell;
import vn.binhdang.engine.targets.Pack;
import vn.binhdang.engine.verdicts.Judgement;
import vn.binhdang.engine.verdicts.Verdict;

/**
 * The score of one pack, counted as the Government counts “11 of 20”: targets, not parts; of each target the milestone
 * that is due where there is one, else the one ahead.
 */
public record Score(Pack pack, Tally tally) {

    /** One score for each pack, in the order of the plan: a target's judgements stand together, the due one first. */
    static List<Score> of(List<Pack> packs, List<Judgement> judgements) {
        Map<String, List<Verdict>> byPack = new HashMap<>();
        String counted = "";
        for (Judgement judgement : judgements) {
            Cell cell = judgement.cell();
            if (!cell.isPart() && !cell.target().equals(counted)) {
                counted = cell.target();
                byPack.computeIfAbsent(cell.clause().pack().id(), unused -> new ArrayList<>())
                        .add(judgement.verdict());
            }
        }
        List<Score> scores = new ArrayList<>(packs.size());
        packs.forEach(pack -> scores.add(new Score(pack, Tally.of(byPack.getOrDefault(pack.id(), List.of())))));
        return scores;
    }
}
