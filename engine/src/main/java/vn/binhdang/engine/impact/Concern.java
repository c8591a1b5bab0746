package vn.binhdang.engine.impact;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import vn.binhdang.engine.rulebook.RuleBook;
import vn.binhdang.engine.targets.Pack;

/**
 * Which targets a change concerns: those that changed themselves, those that they supersede, and those that documents of
 * equal rank set on the same indicators, since these may be in conflict. No verdict on any other target can change.
 */
final class Concern {

    /** An indicator and the documents of one weight that speak of it. */
    private record Contested(Pack.Rank rank, String indicator) {}

    private Concern() {}

    /** Identifiers, sorted. */
    static Set<String> between(RuleBook before, RuleBook after, boolean sameRegister) {
        Map<String, Bearing> earlier = bearings(before);
        Map<String, Bearing> later = bearings(after);
        Set<String> all = new TreeSet<>(earlier.keySet());
        all.addAll(later.keySet());
        if (!sameRegister) {
            return all;
        }
        Set<String> concerned = new TreeSet<>(all);
        concerned.removeIf(id -> Objects.equals(earlier.get(id), later.get(id)));
        for (String id : Set.copyOf(concerned)) {
            both(id, earlier, later)
                    .flatMap(bearing -> Stream.ofNullable(bearing.supersedes()))
                    .forEach(concerned::add);
        }
        Set<Contested> contested = new HashSet<>();
        concerned.forEach(
                id -> both(id, earlier, later).flatMap(Concern::contested).forEach(contested::add));
        all.stream()
                .filter(id ->
                        both(id, earlier, later).flatMap(Concern::contested).anyMatch(contested::contains))
                .forEach(concerned::add);
        concerned.retainAll(all);
        return concerned;
    }

    private static Map<String, Bearing> bearings(RuleBook book) {
        Map<String, Bearing> bearings = new TreeMap<>();
        for (Pack pack : book.packs()) {
            pack.targets().forEach(target -> bearings.put(target.id(), Bearing.of(pack, target)));
        }
        return new LinkedHashMap<>(bearings);
    }

    private static Stream<Bearing> both(String id, Map<String, Bearing> earlier, Map<String, Bearing> later) {
        return Stream.concat(Stream.ofNullable(earlier.get(id)), Stream.ofNullable(later.get(id)));
    }

    private static Stream<Contested> contested(Bearing bearing) {
        return bearing.indicators().stream().map(indicator -> new Contested(bearing.rank(), indicator));
    }
}
