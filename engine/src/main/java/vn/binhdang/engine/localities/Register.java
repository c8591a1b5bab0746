package vn.binhdang.engine.localities;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** All known localities with their validity. */
public final class Register {

    private final Map<String, List<Locality>> byCode = new HashMap<>();
    private final Set<String> laidOver;

    public Register(Collection<Locality> localities) {
        this(localities, Set.of());
    }

    private Register(Collection<Locality> localities, Set<String> laidOver) {
        this.laidOver = Set.copyOf(laidOver);
        for (Locality locality : localities) {
            byCode.computeIfAbsent(locality.code(), unused -> new ArrayList<>()).add(locality);
        }
    }

    /** The unit that the code means on the day, if any. */
    public Optional<Locality> find(String code, LocalDate day) {
        for (Locality locality : everyUnitOf(code)) {
            if (locality.validity().contains(day)) {
                return Optional.of(locality);
            }
        }
        return Optional.empty();
    }

    /** Everything the code ever meant, in the order of the register. */
    public List<Locality> everyUnitOf(String code) {
        return byCode.getOrDefault(code, List.of());
    }

    /** Codes of the units above the locality on the day, the nation first. */
    public List<String> path(Locality locality, LocalDate day) {
        Deque<String> path = new ArrayDeque<>();
        Set<String> seen = new HashSet<>();
        String parent = locality.parent();
        while (parent != null && seen.add(parent)) {
            path.addFirst(parent);
            parent = find(parent, day).map(Locality::parent).orElse(null);
        }
        return List.copyOf(path);
    }

    public Set<String> codes() {
        return byCode.keySet();
    }

    /** Codes that come from a register laid over another one. */
    public Set<String> laidOver() {
        return laidOver;
    }

    public Collection<Locality> all() {
        return byCode.values().stream().flatMap(List::stream).toList();
    }

    /**
     * This register with another one laid over it: for every code that the other one knows, its rows count alone, but
     * for successors that only this one knows.
     */
    public Register overlaidWith(Register other) {
        List<Locality> rows = new ArrayList<>();
        byCode.forEach((code, own) -> {
            if (!other.byCode.containsKey(code)) {
                rows.addAll(own);
            }
        });
        for (Locality locality : other.all()) {
            rows.add(locality.successor() == null ? withOwnSuccessor(locality) : locality);
        }
        return new Register(rows, other.codes());
    }

    /**
     * This register with the successors of units that are no more. Of all that a code has meant, its last unit with an
     * end is the one that was taken over.
     */
    public Register withSuccessors(Map<String, String> successors) {
        List<Locality> rows = new ArrayList<>();
        byCode.forEach((code, units) -> {
            String successor = successors.get(code);
            Optional<Locality> last = units.stream()
                    .filter(unit -> unit.validity().to() != null)
                    .max(Comparator.comparing(
                            unit -> Objects.requireNonNull(unit.validity().to())));
            for (Locality unit : units) {
                boolean takenOver = last.isPresent() && last.get().equals(unit);
                rows.add(takenOver && successor != null ? unit.succeededBy(successor) : unit);
            }
        });
        return new Register(rows);
    }

    private Locality withOwnSuccessor(Locality locality) {
        return everyUnitOf(locality.code()).stream()
                .filter(own -> own.validity().overlaps(locality.validity()))
                .flatMap(own -> Stream.ofNullable(own.successor()))
                .findFirst()
                .map(locality::succeededBy)
                .orElse(locality);
    }
}
