package vn.binhdang.engine.priorities;

import java.util.List;
import vn.binhdang.engine.rulebook.Fingerprint;

/**
 * Whom to inspect and whom to commend.
 *
 * @param all every unit, most points first
 * @param toInspect at most as many as there are places: those with most points and at least one reason, then those drawn
 *     by lot from all others
 * @param toCommend by code
 * @param seed of the lots
 * @param criteria fingerprint of the thresholds and rules that decided
 */
public record Proposal(
        List<Assessment> all,
        List<Choice> toInspect,
        List<Assessment> toCommend,
        int places,
        String seed,
        Fingerprint criteria) {

    public Proposal {
        all = List.copyOf(all);
        toInspect = List.copyOf(toInspect);
        toCommend = List.copyOf(toCommend);
    }
}
