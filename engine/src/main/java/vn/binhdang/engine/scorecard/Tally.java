package vn.binhdang.engine.scorecard;

import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import vn.binhdang.engine.verdicts.Judgement;
import vn.binhdang.engine.verdicts.Verdict;

/** How often each verdict was given; every verdict has a number, and they add up to the total. */
public record Tally(Map<Verdict, Integer> counts) {

    private static final Verdict[] ALL = Verdict.values();

    public Tally {
        counts = Collections.unmodifiableMap(new EnumMap<>(counts));
    }

    /** Counts verdicts as they come. */
    static final class Count {

        private final int[] given = new int[ALL.length];

        void add(Verdict verdict) {
            given[verdict.ordinal()]++;
        }

        Tally tally() {
            Map<Verdict, Integer> counts = new EnumMap<>(Verdict.class);
            for (Verdict verdict : ALL) {
                counts.put(verdict, given[verdict.ordinal()]);
            }
            return new Tally(counts);
        }
    }

    static Tally of(Collection<Judgement> judgements) {
        Count count = new Count();
        judgements.forEach(judgement -> count.add(judgement.verdict()));
        return count.tally();
    }

    public int of(Verdict verdict) {
        return counts.getOrDefault(verdict, 0);
    }

    public int total() {
        return counts.values().stream().mapToInt(Integer::intValue).sum();
    }
}
