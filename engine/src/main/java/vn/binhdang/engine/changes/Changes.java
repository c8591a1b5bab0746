package vn.binhdang.engine.changes;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.binhdang.engine.findings.Finding;
import vn.binhdang.engine.findings.Identity;
import vn.binhdang.engine.report.Period;
import vn.binhdang.engine.targets.Cell;
import vn.binhdang.engine.verdicts.Judgement;

/**
 * What has changed since the last report of the same series.
 *
 * @param since the period of that report; null where none is known
 * @param movements by cell, one for each target or part: of its milestone that is due first
 * @param known the findings that were open then, as findings of this unit
 * @param resolved those of then that are open no more
 */
public record Changes(
        @Nullable Period since, Map<Cell.Key, Movement> movements, Set<Identity> known, List<Resolved> resolved) {

    /** Whether a finding is new or was open before. */
    public enum State {
        NEW,
        STILL_OPEN
    }

    private static final Changes NONE = new Changes(null, Map.of(), Set.of(), List.of());

    public Changes {
        movements = Map.copyOf(movements);
        known = Set.copyOf(known);
        resolved = List.copyOf(resolved);
    }

    public static Changes none() {
        return NONE;
    }

    /** Holds a report against the last one. */
    public static Changes between(Before before, Snapshot now) {
        Movements movements = new Movements(before, now.locality());
        Map<String, Movement> byTarget = new LinkedHashMap<>();
        Map<Cell.Key, Movement> byCell = new LinkedHashMap<>();
        for (Judgement judgement : now.verdicts()) {
            movements
                    .of(judgement)
                    .filter(movement -> byTarget.putIfAbsent(judgement.cell().target(), movement) == null)
                    .ifPresent(movement -> byCell.put(judgement.cell().key(), movement));
        }
        Set<Identity> open = now.findings().stream().map(Finding::identity).collect(Collectors.toSet());
        Map<Identity, Finding> then = new LinkedHashMap<>();
        before.units()
                .forEach(unit -> unit.findings()
                        .forEach(finding -> then.putIfAbsent(finding.identity().at(now.locality()), finding)));
        List<Resolved> resolved = then.entrySet().stream()
                .filter(entry -> !open.contains(entry.getKey()))
                .map(entry -> new Resolved(entry.getValue(), why(entry.getValue(), byTarget, before, now)))
                .toList();
        return new Changes(before.units().get(0).period(), byCell, then.keySet(), resolved);
    }

    /** Empty where there is no earlier report to hold it against. */
    public Optional<State> of(Finding finding) {
        if (since == null) {
            return Optional.empty();
        }
        return Optional.of(known.contains(finding.identity()) ? State.STILL_OPEN : State.NEW);
    }

    private static List<Share> why(Finding finding, Map<String, Movement> byTarget, Before before, Snapshot now) {
        String target = finding.target();
        Movement movement = target == null ? null : byTarget.get(target);
        if (movement != null) {
            return movement.shares();
        }
        boolean isTarget = target != null && before.unitOf(target).isPresent();
        boolean sameUnit = before.localities().equals(List.of(now.locality()));
        Reason reason = isTarget ? (sameUnit ? Reason.TARGET : Reason.PLACE) : Reason.FIGURE;
        return List.of(new Share(reason, null));
    }
}
