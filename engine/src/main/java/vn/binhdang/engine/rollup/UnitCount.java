package vn.binhdang.engine.rollup;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.binhdang.engine.localities.Level;
import vn.binhdang.engine.scorecard.Tally;
import vn.binhdang.engine.targets.Cell;
import vn.binhdang.engine.targets.Clause;
import vn.binhdang.engine.targets.Pack;
import vn.binhdang.engine.targets.Part;
import vn.binhdang.engine.targets.Target;
import vn.binhdang.engine.verdicts.Verdict;

/**
 * How many units got which verdict on what one target or part, at one milestone, asks of them.
 *
 * @param silent units that the target binds and that sent no report; the tally does not have them
 */
public record UnitCount(Clause clause, String milestone, boolean due, Tally tally, int silent) {

    /** All units that the target binds. */
    public int units() {
        return tally.total() + silent;
    }

    /** Counts those of one level, in the order of the packs and their targets, what is due first. */
    static List<UnitCount> of(Collection<UnitVerdicts> units, Level level, List<Pack> packs) {
        Map<Cell.Key, UnitVerdicts.Line> lines = new LinkedHashMap<>();
        Map<Cell.Key, Map<Verdict, Integer>> counts = new HashMap<>();
        Map<Cell.Key, Integer> silent = new HashMap<>();
        for (UnitVerdicts unit : units) {
            if (unit.unit().level() != level) {
                continue;
            }
            for (UnitVerdicts.Line line : unit.lines()) {
                Cell.Key key = new Cell.Key(line.clause().id(), line.milestone());
                lines.putIfAbsent(key, line);
                if (unit.reported()) {
                    counts.computeIfAbsent(key, unused -> new EnumMap<>(Verdict.class))
                            .merge(line.verdict(), 1, Integer::sum);
                } else {
                    silent.merge(key, 1, Integer::sum);
                }
            }
        }
        List<UnitCount> result = new ArrayList<>();
        lines.forEach((key, line) -> result.add(new UnitCount(
                line.clause(),
                line.milestone(),
                line.due(),
                new Tally(filled(counts.getOrDefault(key, Map.of()))),
                silent.getOrDefault(key, 0))));
        Map<String, Integer> order = order(packs);
        result.sort(Comparator.<UnitCount, Integer>comparing(
                        count -> order.getOrDefault(count.clause().id(), Integer.MAX_VALUE))
                .thenComparing(UnitCount::due, Comparator.reverseOrder())
                .thenComparing(UnitCount::milestone));
        return List.copyOf(result);
    }

    private static Map<Verdict, Integer> filled(Map<Verdict, Integer> counts) {
        Map<Verdict, Integer> all = new EnumMap<>(Verdict.class);
        for (Verdict verdict : Verdict.values()) {
            all.put(verdict, counts.getOrDefault(verdict, 0));
        }
        return all;
    }

    private static Map<String, Integer> order(List<Pack> packs) {
        Map<String, Integer> order = new HashMap<>();
        for (Pack pack : packs) {
            for (Target target : pack.targets()) {
                order.put(target.id(), order.size());
                for (Part part : target.parts()) {
                    order.put(target.id() + "/" + part.id(), order.size());
                }
            }
        }
        return order;
    }
}
