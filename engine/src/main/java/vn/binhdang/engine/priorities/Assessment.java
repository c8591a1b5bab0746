package vn.binhdang.engine.priorities;

import java.util.Comparator;
import java.util.List;
import java.util.Map;

/**
 * What speaks for inspecting one unit, and what for commending it.
 *
 * @param reasons for an inspection, in the order of the criteria
 * @param merits for a commendation, in the order of the criteria
 */
public record Assessment(UnitSituation situation, List<Reason> reasons, List<Reason> merits) {

    /** Most points first; of as many by code, then by the first day of the unit. No two units are level. */
    static final Comparator<Assessment> BY_POINTS = Comparator.comparingInt(Assessment::points)
            .reversed()
            .thenComparing(assessment -> assessment.situation().key());

    public Assessment {
        reasons = List.copyOf(reasons);
        merits = List.copyOf(merits);
    }

    static Assessment of(Candidate candidate, Answers answers) {
        Map<Criterion, String> applying = answers.applying(candidate.situation().key());
        List<Reason> all = applying.entrySet().stream()
                .map(entry -> new Reason(
                        candidate.criteria().of(entry.getKey()),
                        ReasonWords.of(entry.getKey(), candidate),
                        entry.getValue()))
                .toList();
        return new Assessment(
                candidate.situation(),
                all.stream().filter(reason -> !reason.criterion().isMerit()).toList(),
                all.stream().filter(reason -> reason.criterion().isMerit()).toList());
    }

    public int points() {
        return reasons.stream().mapToInt(Reason::points).sum();
    }

    /** Whether everything that a commendation takes holds. */
    public boolean isCommendable() {
        return merits.size() == Criterion.merits().size();
    }
}
