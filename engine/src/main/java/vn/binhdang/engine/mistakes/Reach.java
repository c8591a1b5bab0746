package vn.binhdang.engine.mistakes;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import vn.binhdang.engine.localities.Locality;
import vn.binhdang.engine.localities.Register;
import vn.binhdang.engine.localities.Validity;
import vn.binhdang.engine.report.Period;
import vn.binhdang.engine.targets.Measure;
import vn.binhdang.engine.targets.Milestone;
import vn.binhdang.engine.targets.Pack;

/**
 * What of a pack any report can ever see. Several provinces and districts were abolished on 30 June 2025, before the
 * milestones of their plans, which therefore never fall due. The first such milestone is still seen ahead, under its
 * year. The ones after it are not, since a report sees only the next one: no case can notice a mistake in them.
 */
final class Reach {

    private final Pack pack;
    private final List<Locality> units;

    Reach(Pack pack, Register register) {
        this.pack = pack;
        this.units = register.everyUnitOf(pack.jurisdiction());
    }

    /** The milestones of the measure that fall due, and the first one that never does. */
    List<Milestone> seen(Measure measure) {
        List<Milestone> seen = new ArrayList<>();
        for (Milestone milestone : measure.milestones()) {
            seen.add(milestone);
            if (!fallsDue(milestone)) {
                break;
            }
        }
        return seen;
    }

    /** Whether a report of that very period can be made while the pack is in force. */
    boolean isReported(Period period) {
        return pack.inForce().contains(period.last()) && exists(period.last());
    }

    /** Whether the jurisdiction of the pack is a unit on the day. */
    boolean exists(LocalDate day) {
        return units.stream().anyMatch(unit -> unit.validity().contains(day));
    }

    /** Whether there is a unit of that code, and the pack is in force, on the last day of the milestone or later. */
    private boolean fallsDue(Milestone milestone) {
        LocalDate last = milestone.at().last();
        Validity after = new Validity(last, null);
        return pack.inForce().overlaps(after)
                && units.stream()
                        .map(Locality::validity)
                        .anyMatch(unit -> unit.overlaps(after) && unit.overlaps(pack.inForce()));
    }
}
