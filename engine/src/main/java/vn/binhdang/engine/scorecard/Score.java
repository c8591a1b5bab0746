package vn.binhdang.engine.scorecard;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.binhdang.engine.targets.Pack;
import vn.binhdang.engine.verdicts.Judgement;
import vn.binhdang.engine.verdicts.Verdict;

/**
 * The score of one pack, counted as the Government counts “11 of 20”: targets, not parts; of each target the milestone
 * that is due where there is one, else the one ahead.
 */
public record Score(Pack pack, Tally tally) {

    /** One score for each pack, in the order of the plan. Of a target's judgements the due one comes first. */
    static List<Score> of(List<Pack> packs, List<Judgement> judgements) {
        List<Score> scores = new ArrayList<>();
        for (Pack pack : packs) {
            Map<String, Verdict> byTarget = new LinkedHashMap<>();
            judgements.stream()
                    .filter(judgement -> judgement.cell().clause().pack().id().equals(pack.id()))
                    .filter(judgement -> !judgement.cell().isPart())
                    .forEach(judgement -> byTarget.putIfAbsent(judgement.cell().target(), judgement.verdict()));
            scores.add(new Score(pack, Tally.of(byTarget.values())));
        }
        return scores;
    }
}
