package vn.binhdang.engine.impact;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import vn.binhdang.engine.indicators.Indicator;
import vn.binhdang.engine.targets.Demand;

/**
 * What two rule books demand of units on the same documents in one period, as far as a change concerns it. Of what both
 * demand alike, one verdict speaks for both.
 *
 * @param before what the old rule book demands, what is alike included
 * @param after what the new rule book demands otherwise
 * @param alike identifiers of the targets of which both demand the same
 * @param indicators codes of those that are looked at
 */
record Occasion(List<Demand> before, List<Demand> after, Set<String> alike, Set<String> indicators) {

    Occasion {
        before = List.copyOf(before);
        after = List.copyOf(after);
        alike = Set.copyOf(alike);
        indicators = Set.copyOf(indicators);
    }

    static Occasion of(List<Demand> before, List<Demand> after, Set<String> concerned, boolean sameRegister) {
        Map<String, List<Demand>> earlier = byTarget(before, concerned);
        Map<String, List<Demand>> later = byTarget(after, concerned);
        Set<String> alike = new HashSet<>();
        later.forEach((target, demands) -> {
            if (Sameness.of(earlier.getOrDefault(target, List.of()), demands, sameRegister)) {
                alike.add(target);
            }
        });
        later.keySet().removeAll(alike);
        List<Demand> old = flat(earlier);
        List<Demand> young = flat(later);
        Set<String> indicators = new HashSet<>();
        Stream.concat(old.stream(), young.stream()).forEach(demand -> addIndicators(demand, indicators));
        return new Occasion(old, young, alike, indicators);
    }

    boolean isEmpty() {
        return before.isEmpty() && after.isEmpty();
    }

    private static Map<String, List<Demand>> byTarget(List<Demand> demands, Set<String> concerned) {
        Map<String, List<Demand>> byTarget = new LinkedHashMap<>();
        for (Demand demand : demands) {
            String target = demand.clause().target().id();
            if (concerned.contains(target)) {
                byTarget.computeIfAbsent(target, unused -> new ArrayList<>()).add(demand);
            }
        }
        return byTarget;
    }

    private static List<Demand> flat(Map<String, List<Demand>> byTarget) {
        return byTarget.values().stream().flatMap(List::stream).toList();
    }

    private static void addIndicators(Demand demand, Set<String> codes) {
        Indicator indicator = demand.indicator();
        Indicator companion = demand.clause().target().dependsOn();
        if (indicator != null) {
            codes.add(indicator.code());
        }
        if (companion != null) {
            codes.add(companion.code());
        }
        demand.parts().forEach(part -> addIndicators(part, codes));
    }
}
