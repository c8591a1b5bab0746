package vn.binhdang.engine.priorities;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Proposes whom to inspect and whom to commend. Safe for use by several threads at once. */
public final class Priorities {

    private final Criteria criteria;
    private final Weighing weighing;

    public Priorities(Criteria criteria, Weighing weighing) {
        this.criteria = criteria;
        this.weighing = weighing;
    }

    /**
     * The proposal for some units, which is the same in whatever order they are given.
     *
     * @param places how many can be inspected
     * @param seed of the lots, any text; see {@link Lots}
     * @throws UnansweredException if a rule is missing or two contradict
     */
    public Proposal propose(Collection<UnitSituation> units, int places, String seed) {
        if (places < 0) {
            throw new IllegalArgumentException(places + " places");
        }
        requireDistinct(units);
        List<Assessment> all = units.stream()
                .map(unit -> new Candidate(unit, criteria))
                .map(candidate -> Assessment.of(candidate, weighing.weigh(candidate)))
                .sorted(Assessment.BY_POINTS)
                .toList();
        List<Assessment> commended = all.stream()
                .filter(Assessment::isCommendable)
                .sorted(Comparator.comparing(
                        assessment -> assessment.situation().key()))
                .toList();
        return new Proposal(
                all, toInspect(all, places, new Lots(seed)), commended, places, seed, criteria.fingerprint());
    }

    private List<Choice> toInspect(List<Assessment> all, int places, Lots lots) {
        int byLot = criteria.draw().among(places);
        List<Assessment> byPoints = all.stream()
                .filter(assessment -> !assessment.reasons().isEmpty())
                .limit(places - byLot)
                .toList();
        Set<Assessment> taken = new HashSet<>(byPoints);
        List<Choice> chosen = new ArrayList<>();
        byPoints.forEach(assessment -> chosen.add(new Choice(chosen.size() + 1, assessment, null)));
        all.stream()
                .filter(assessment -> !taken.contains(assessment))
                .sorted(Comparator.comparing(assessment -> lots.of(assessment.situation())))
                .limit(byLot)
                .forEach(assessment ->
                        chosen.add(new Choice(chosen.size() + 1, assessment, lots.of(assessment.situation()))));
        return chosen;
    }

    private static void requireDistinct(Collection<UnitSituation> units) {
        Set<String> seen = new HashSet<>();
        for (UnitSituation unit : units) {
            if (!seen.add(unit.key())) {
                throw new IllegalArgumentException("twice: " + unit.key());
            }
        }
    }
}
