package vn.binhdang.engine.cases;

import org.jspecify.annotations.Nullable;
import vn.binhdang.engine.faults.Place;
import vn.binhdang.engine.report.Report;
import vn.binhdang.engine.text.Text;

/**
 * A small report and what is expected of one target.
 *
 * @param place where it is written; of one that was made, the pack it follows from
 * @param target identifier of a target, a part or a reporting duty
 * @param milestone which cell of the target is meant; null for the due one, else the one ahead
 */
public record Case(
        Place place,
        String target,
        Text name,
        Report report,
        @Nullable String milestone,
        Outcome expected) {}
