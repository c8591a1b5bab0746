package vn.binhdang.engine.targets;

import java.util.List;
import vn.binhdang.engine.localities.Level;
import vn.binhdang.engine.localities.Locality;
import vn.binhdang.engine.report.Period;

/**
 * What documents demand of units of one level in one period, without any report: targets are held against targets here.
 */
public record Standing(List<Demand> demands, Pairings pairings) {

    public Standing {
        demands = List.copyOf(demands);
    }

    /**
     * @param unit the unit itself, or one above it that has documents of its own
     * @param path codes of the units above it
     * @param level of the units that are judged
     */
    public static Standing of(PackIndex packs, Locality unit, List<String> path, Level level, Period period) {
        Draft draft = Draft.of(packs.binding(unit, path, period.last()), level, period);
        return new Standing(draft.demands(), draft.pairings());
    }
}
