package vn.binhdang.engine.cases;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import vn.binhdang.engine.text.Text;
import vn.binhdang.engine.verdicts.Punctuality;
import vn.binhdang.engine.verdicts.Verdict;

/**
 * How the written cases of one target cover it.
 *
 * @param outcomes how many cases that hold show each outcome, by code
 */
public record Coverage(Subject subject, SortedMap<String, Integer> outcomes) {

    /** Of all the cases of a target, only those that hold show anything. */
    static Coverage of(Subject subject, List<CaseResult> results) {
        SortedMap<String, Integer> outcomes = new TreeMap<>();
        results.stream()
                .filter(result -> result.holds() && result.one().target().equals(subject.id()))
                .forEach(result -> outcomes.merge(result.got().code(), 1, Integer::sum));
        return new Coverage(subject, outcomes);
    }

    /** As {@link #of}, as if all cases held. */
    public static Coverage expected(Subject subject, List<Case> cases) {
        SortedMap<String, Integer> outcomes = new TreeMap<>();
        cases.forEach(one -> outcomes.merge(one.expected().code(), 1, Integer::sum));
        return new Coverage(subject, outcomes);
    }

    /** Whether it is shown met and missed, or in time and late; of what a person must decide, that it is. */
    public boolean isComplete() {
        return missing().isEmpty();
    }

    /** What no case shows though one must. */
    public List<Text> missing() {
        if (subject.duty() != null) {
            return missing(Outcome.of(Punctuality.ON_TIME), Outcome.of(Punctuality.LATE));
        }
        if (subject.isForAPerson()) {
            return missing(Outcome.of(Verdict.REVIEW));
        }
        List<Text> missing = new ArrayList<>(missing(Outcome.of(Verdict.MET)));
        if (!shows(Outcome.of(Verdict.GAP)) && !shows(Outcome.of(Verdict.NOT_YET))) {
            missing.add(Text.of(
                    "%s hoặc %s",
                    "%s or %s",
                    Outcome.of(Verdict.GAP).words(),
                    Outcome.of(Verdict.NOT_YET).words()));
        }
        return missing;
    }

    private List<Text> missing(Outcome... needed) {
        return List.of(needed).stream()
                .filter(outcome -> !shows(outcome))
                .map(Outcome::words)
                .toList();
    }

    private boolean shows(Outcome outcome) {
        return outcomes.containsKey(outcome.code());
    }
}
