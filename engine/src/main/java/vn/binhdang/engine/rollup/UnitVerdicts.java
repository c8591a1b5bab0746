package vn.binhdang.engine.rollup;

import java.util.List;
import vn.binhdang.engine.localities.Locality;
import vn.binhdang.engine.targets.Clause;
import vn.binhdang.engine.verdicts.Judgement;
import vn.binhdang.engine.verdicts.Verdict;

/**
 * What the engine says of one unit below; of a silent one, which targets bind it.
 *
 * @param reported whether there is a report of it
 */
public record UnitVerdicts(Locality unit, boolean reported, List<Line> lines) {

    public UnitVerdicts {
        lines = List.copyOf(lines);
    }

    /** The verdict on one target or part and one milestone. */
    public record Line(Clause clause, String milestone, boolean due, Verdict verdict) {}

    static UnitVerdicts of(Locality unit, boolean reported, List<Judgement> judgements) {
        return new UnitVerdicts(
                unit,
                reported,
                judgements.stream()
                        .map(judgement -> new Line(
                                judgement.cell().clause(),
                                judgement.cell().milestone(),
                                judgement.cell().due(),
                                judgement.verdict()))
                        .toList());
    }
}
