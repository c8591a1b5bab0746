package vn.binhdang.rules.oracle;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.binhdang.engine.localities.Level;

/**
 * A target of a made pack.
 *
 * @param id without the pack in front
 * @param measure null for a compound target, and for a doubtful one that measures nothing
 * @param parts empty unless compound
 * @param menClub whether a Drools rule beside the pack says whom it binds: wards 1, 12 and 15 of District 10
 * @param supersedes identifier of an earlier target, with its pack in front
 */
record MadeTarget(
        String id,
        List<Level> levels,
        @Nullable MadeMeasure measure,
        List<MadePart> parts,
        @Nullable MadeEach each,
        boolean doubtful,
        boolean menClub,
        @Nullable String supersedes) {

    /** One of several things that a compound target demands. */
    record MadePart(String id, MadeMeasure measure, boolean doubtful) {}

    /** What a share of units demands of one unit. */
    record MadeEach(Level level, MadeMeasure measure) {}

    MadeTarget with(List<MadePart> others) {
        return new MadeTarget(id, levels, measure, others, each, doubtful, menClub, supersedes);
    }

    MadeTarget with(MadeMeasure other) {
        return new MadeTarget(id, levels, other, parts, each, doubtful, menClub, supersedes);
    }
}
