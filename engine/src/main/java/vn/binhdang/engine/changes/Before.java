package vn.binhdang.engine.changes;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.binhdang.engine.indicators.Figures;

/**
 * The last report on the area of a unit.
 *
 * @param units the unit itself, or all those that have become part of it, the one with its code first
 * @param figures of all these units together
 * @param published their results as they were published, where known
 * @param ruleBook fingerprint of the rule files of today
 */
public record Before(List<Snapshot> units, Figures figures, List<Said> published, String ruleBook) {

    public Before {
        units = List.copyOf(units);
        published = List.copyOf(published);
    }

    List<String> localities() {
        return units.stream().map(Snapshot::locality).toList();
    }

    /** The unit whose verdict on the target is carried on. */
    Optional<Snapshot> unitOf(String target) {
        return units.stream().filter(unit -> unit.about(target).isPresent()).findFirst();
    }

    @Nullable
    Said said(Snapshot unit) {
        return published.stream()
                .filter(said ->
                        said.locality().equals(unit.locality()) && said.period().equals(unit.period()))
                .findFirst()
                .orElse(null);
    }
}
