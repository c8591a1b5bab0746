package vn.binhdang.engine.targets;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.binhdang.engine.localities.Locality;

/** Packs by the unit they were made for, so that finding those that bind a locality costs its depth, not their number. */
public final class PackIndex {

    private final Map<String, List<Pack>> byJurisdiction = new HashMap<>();

    public PackIndex(Collection<Pack> packs) {
        packs.stream()
                .sorted(Comparator.comparing(Pack::id))
                .forEach(pack -> byJurisdiction
                        .computeIfAbsent(pack.jurisdiction(), unused -> new ArrayList<>())
                        .add(pack));
    }

    /**
     * The packs in force on the day for the locality and the units above it, the nation's first.
     *
     * @param path codes of the units above the locality
     */
    public List<Pack> binding(Locality locality, List<String> path, LocalDate day) {
        List<Pack> binding = new ArrayList<>();
        path.forEach(code -> addInForce(code, day, binding));
        addInForce(locality.code(), day, binding);
        return binding;
    }

    private void addInForce(String jurisdiction, LocalDate day, List<Pack> binding) {
        for (Pack pack : byJurisdiction.getOrDefault(jurisdiction, List.of())) {
            if (pack.inForce().contains(day)) {
                binding.add(pack);
            }
        }
    }
}
