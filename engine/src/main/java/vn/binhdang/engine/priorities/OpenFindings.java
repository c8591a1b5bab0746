package vn.binhdang.engine.priorities;

import java.util.Collection;
import java.util.EnumMap;
import java.util.Map;
import vn.binhdang.engine.targets.Severity;

/** How many findings of a unit are open, by severity. */
public record OpenFindings(Map<Severity, Integer> bySeverity) {

    public OpenFindings {
        bySeverity = Map.copyOf(bySeverity);
    }

    /** Counts the severities of findings that are open. */
    public static OpenFindings of(Collection<Severity> severities) {
        Map<Severity, Integer> counts = new EnumMap<>(Severity.class);
        severities.forEach(severity -> counts.merge(severity, 1, Integer::sum));
        return new OpenFindings(counts);
    }

    /** How many are that severe or more. */
    public int atLeast(Severity severity) {
        return bySeverity.entrySet().stream()
                .filter(entry -> entry.getKey().isAtLeast(severity))
                .mapToInt(Map.Entry::getValue)
                .sum();
    }
}
