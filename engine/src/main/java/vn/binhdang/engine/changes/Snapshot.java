package vn.binhdang.engine.changes;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import vn.binhdang.engine.findings.Finding;
import vn.binhdang.engine.report.Period;
import vn.binhdang.engine.verdicts.Judgement;

/**
 * What is said of one unit in one period, as far as another period can be held against it.
 *
 * @param verdicts of a target the due milestone first
 */
public record Snapshot(String locality, Period period, List<Judgement> verdicts, List<Finding> findings) {

    public Snapshot {
        verdicts = List.copyOf(verdicts);
        findings = List.copyOf(findings);
    }

    /** The verdict on a target or part; on the milestone that is due, where there is one. */
    Optional<Judgement> about(String target) {
        return verdicts.stream()
                .filter(judgement -> judgement.cell().target().equals(target))
                .findFirst();
    }

    /** Of several units that became one, the one that gave it its code comes first, then by code. */
    public static Comparator<Snapshot> nearestTo(String locality) {
        return Comparator.comparing((Snapshot unit) -> !unit.locality().equals(locality))
                .thenComparing(Snapshot::locality);
    }
}
