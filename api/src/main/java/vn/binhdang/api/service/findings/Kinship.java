package vn.binhdang.api.service.findings;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import vn.binhdang.engine.localities.Ancestry;
import vn.binhdang.engine.localities.Locality;
import vn.binhdang.engine.localities.Register;

/** Whether a finding is of the unit that reports, of one that became part of it, or of a stranger with the same code. */
final class Kinship {

    /** How the unit of a finding stands to the unit that reports. */
    enum Kin {
        SELF,
        PREDECESSOR,
        STRANGER
    }

    private final SeenReport seen;
    private final Register register;
    private final Ancestry ancestry;
    private final Set<Locality> ancestors;

    Kinship(SeenReport seen) {
        this.seen = seen;
        this.register = seen.inForce().ruleBook().register();
        this.ancestry = seen.inForce().ancestry();
        this.ancestors = ancestry.before(seen.unit());
    }

    /** Of the unit and of all that became part of it. */
    List<String> codes() {
        Set<String> codes = new LinkedHashSet<>(Set.of(seen.unit().code()));
        ancestors.forEach(unit -> codes.add(unit.code()));
        return List.copyOf(codes);
    }

    Kin of(TrackedFinding finding) {
        boolean sameCode = finding.locality().equals(seen.unit().code());
        return register.find(finding.locality(), finding.seen().lastDay())
                .filter(unit -> unit.equals(seen.unit()) || ancestors.contains(unit) || sameCode && cameAfter(unit))
                .map(unit -> sameCode ? Kin.SELF : Kin.PREDECESSOR)
                .orElse(Kin.STRANGER);
    }

    /** A late report is of the unit as it was. */
    private boolean cameAfter(Locality unit) {
        return ancestry.on(unit, seen.lastDay()).contains(seen.unit());
    }
}
