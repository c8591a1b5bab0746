package vn.binhdang.engine.localities;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;

/** Follows units back through mergers, renamings and changes of their code. */
public final class Ancestry {

    private static final Pattern KIND = Pattern.compile(
            "^(tỉnh|thành phố|quận|huyện|thị xã|thị trấn|phường|xã|đặc khu) ",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private final Register register;
    private final Map<String, Set<Locality>> bySuccessor = new HashMap<>();

    public Ancestry(Register register) {
        this.register = register;
        for (Locality locality : register.all()) {
            String successor = locality.successor();
            if (successor != null) {
                bySuccessor
                        .computeIfAbsent(successor, unused -> new LinkedHashSet<>())
                        .add(locality);
            }
        }
    }

    /** The units that together were this one on an earlier day, by code; empty where the register does not tell. */
    public List<Locality> on(Locality unit, LocalDate day) {
        if (unit.validity().contains(day)) {
            return List.of(unit);
        }
        return predecessors(unit).stream()
                .flatMap(earlier -> on(earlier, day).stream())
                .distinct()
                .sorted(Comparator.comparing(Locality::code))
                .toList();
    }

    /** All units that have become this one or part of it, however long ago; not those that the register does not tell. */
    public Set<Locality> before(Locality unit) {
        Set<Locality> found = new LinkedHashSet<>();
        Deque<Locality> open = new ArrayDeque<>(predecessors(unit));
        while (!open.isEmpty()) {
            Locality earlier = open.removeFirst();
            if (found.add(earlier)) {
                open.addAll(predecessors(earlier));
            }
        }
        return found;
    }

    /** The units that became this one on its first day. */
    private List<Locality> predecessors(Locality unit) {
        LocalDate first = unit.validity().from();
        if (first == null) {
            return List.of();
        }
        LocalDate lastDay = first.minusDays(1);
        List<Locality> merged = ended(bySuccessor.getOrDefault(unit.code(), Set.of()), lastDay);
        return merged.isEmpty()
                ? ended(register.everyUnitOf(unit.code()), lastDay).stream()
                        .filter(earlier -> isTheSame(earlier, unit))
                        .toList()
                : merged;
    }

    private static List<Locality> ended(Collection<Locality> units, LocalDate lastDay) {
        return units.stream()
                .filter(unit -> Objects.equals(unit.validity().to(), lastDay))
                .toList();
    }

    /** A commune that became a ward, or came under another district, keeps its name; a code that was given anew does not. */
    private static boolean isTheSame(Locality earlier, Locality later) {
        return earlier.successor() == null && properName(earlier).equals(properName(later));
    }

    private static String properName(Locality unit) {
        return KIND.matcher(unit.name()).replaceFirst("");
    }
}
