package vn.binhdang.engine.scorecard;

import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import vn.binhdang.engine.verdicts.Verdict;

/** How often each verdict was given; every verdict has a number, and they add up to the total. */
public record Tally(Map<Verdict, Integer> counts) {

    private static final Verdict[] ALL = Verdict.values();

    public Tally {
        counts = Collections.unmodifiableMap(new EnumMap<>(counts));
    }

    static Tally of(Collection<Verdict> verdicts) {
        int[] given = new int[ALL.length];
        for (Verdict verdict : verdicts) {
            given[verdict.ordinal()]++;
        }
        Map<Verdict, Integer> counts = new EnumMap<>(Verdict.class);
        for (Verdict verdict : ALL) {
            counts.put(verdict, given[verdict.ordinal()]);
        }
        return new Tally(counts);
    }

    public int of(Verdict verdict) {
        return counts.getOrDefault(verdict, 0);
    }

    public int total() {
        return counts.values().stream().mapToInt(Integer::intValue).sum();
    }
}
