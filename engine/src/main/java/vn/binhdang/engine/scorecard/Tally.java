package vn.binhdang.engine.scorecard;

import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import vn.binhdang.engine.verdicts.Verdict;

/** How often each verdict was given; every verdict has a number, and they add up to the total. */
public record Tally(Map<Verdict, Integer> counts) {

    public Tally {
        counts = Collections.unmodifiableMap(new EnumMap<>(counts));
    }

    static Tally of(Collection<Verdict> verdicts) {
        Map<Verdict, Integer> counts = new EnumMap<>(Verdict.class);
        for (Verdict verdict : Verdict.values()) {
            counts.put(verdict, 0);
        }
        verdicts.forEach(verdict -> counts.merge(verdict, 1, Integer::sum));
        return new Tally(counts);
    }

    public int of(Verdict verdict) {
        return counts.getOrDefault(verdict, 0);
    }

    public int total() {
        return counts.values().stream().mapToInt(Integer::intValue).sum();
    }
}
