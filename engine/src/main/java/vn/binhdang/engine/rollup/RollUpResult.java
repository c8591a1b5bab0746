package vn.binhdang.engine.rollup;

import java.util.List;
import vn.binhdang.engine.localities.Locality;
import vn.binhdang.engine.rulebook.Fingerprint;
import vn.binhdang.engine.targets.Pack;

/**
 * Everything that the reports of the units say of the larger one.
 *
 * @param packs those that bind the larger unit, the nation's first
 * @param silent units of the level that sent no report, by code
 * @param outcomes one for each target, part and milestone whose figure follows from the units, in the order of the
 *     documents
 * @param notRolledUp targets and parts whose figures do not, by target
 * @param counts how the units themselves do, in the order of the packs
 * @param calls units whose reports would help to decide, the most helpful first
 * @param differences figures in the larger unit's own report that the units do not bear out, by indicator
 */
public record RollUpResult(
        Scope scope,
        Fingerprint ruleBook,
        List<Pack> packs,
        List<Locality> silent,
        List<Outcome> outcomes,
        List<NotRolledUp> notRolledUp,
        List<UnitCount> counts,
        List<UnitToCall> calls,
        List<OwnDifference> differences) {

    public RollUpResult {
        packs = List.copyOf(packs);
        silent = List.copyOf(silent);
        outcomes = List.copyOf(outcomes);
        notRolledUp = List.copyOf(notRolledUp);
        counts = List.copyOf(counts);
        calls = List.copyOf(calls);
        differences = List.copyOf(differences);
    }

    /** How many units of the level sent a report. */
    public int reported() {
        return scope.units().size() - silent.size();
    }
}
