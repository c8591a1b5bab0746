package vn.binhdang.engine.impact;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import vn.binhdang.engine.scorecard.Tally;
import vn.binhdang.engine.targets.Clause;
import vn.binhdang.engine.text.Text;
import vn.binhdang.engine.verdicts.Verdict;

/** Counts verdicts by target, before and after. For one thread. */
final class Totals {

    private static final Verdict[] ALL = Verdict.values();

    private static final class Count {
        private final Text title;
        private final boolean part;
        private final int[] before = new int[ALL.length];
        private final int[] after = new int[ALL.length];

        Count(Text title, boolean part) {
            this.title = title;
            this.part = part;
        }
    }

    private final Map<String, Count> byTarget = new TreeMap<>();

    void add(Outcome outcome) {
        Clause clause = outcome.clause();
        Count count = byTarget.computeIfAbsent(
                outcome.key().target(), unused -> new Count(clause.title(), clause.part() != null));
        add(outcome.before(), count.before);
        add(outcome.after(), count.after);
    }

    void add(Totals others) {
        others.byTarget.forEach((target, other) -> {
            Count count = byTarget.computeIfAbsent(target, unused -> new Count(other.title, other.part));
            for (int verdict = 0; verdict < ALL.length; verdict++) {
                count.before[verdict] += other.before[verdict];
                count.after[verdict] += other.after[verdict];
            }
        });
    }

    /** @param flips all those of the targets counted here */
    List<TargetImpact> targets(List<Flip> flips) {
        Map<String, Integer> numbers = new HashMap<>();
        Map<String, Set<String>> units = new HashMap<>();
        for (Flip flip : flips) {
            numbers.merge(flip.target(), 1, Integer::sum);
            units.computeIfAbsent(flip.target(), unused -> new HashSet<>()).add(flip.locality());
        }
        return byTarget.entrySet().stream()
                .map(entry -> new TargetImpact(
                        entry.getKey(),
                        entry.getValue().title,
                        entry.getValue().part,
                        tally(entry.getValue().before),
                        tally(entry.getValue().after),
                        numbers.getOrDefault(entry.getKey(), 0),
                        units.getOrDefault(entry.getKey(), Set.of()).size()))
                .toList();
    }

    private static void add(@Nullable Verdict verdict, int[] counts) {
        if (verdict != null) {
            counts[verdict.ordinal()]++;
        }
    }

    private static Tally tally(int[] counts) {
        Map<Verdict, Integer> tally = new EnumMap<>(Verdict.class);
        for (Verdict verdict : ALL) {
            tally.put(verdict, counts[verdict.ordinal()]);
        }
        return new Tally(tally);
    }
}
