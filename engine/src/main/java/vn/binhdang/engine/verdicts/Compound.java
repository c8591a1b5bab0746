package vn.binhdang.engine.verdicts;

import java.util.Collection;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import vn.binhdang.engine.targets.Cell;

/**
 * A compound cell with the verdicts of its parts; those that do not apply are left out.
 *
 * @param parts the different verdicts that occur
 */
public record Compound(Cell cell, Set<Verdict> parts) {

    /** Which verdict of a part decides the whole where it is neither met nor partly met, first one present. */
    private static final List<Verdict> WORST_FIRST =
            List.of(Verdict.GAP, Verdict.NOT_COMPUTABLE, Verdict.NOT_REPORTED, Verdict.REVIEW, Verdict.NOT_YET);

    public Compound {
        parts = Collections.unmodifiableSet(parts);
    }

    public static Compound of(Cell cell, Collection<Verdict> parts) {
        Set<Verdict> applicable = EnumSet.noneOf(Verdict.class);
        applicable.addAll(parts);
        applicable.remove(Verdict.NOT_APPLICABLE);
        return new Compound(cell, applicable);
    }

    public boolean isWithoutApplicablePart() {
        return parts.isEmpty();
    }

    public boolean isAllMet() {
        return parts.equals(Set.of(Verdict.MET));
    }

    public boolean isSomeMet() {
        return parts.contains(Verdict.MET);
    }

    /** Whether a part was compared and missed, due or ahead. */
    public boolean isSomeMissed() {
        return parts.contains(Verdict.GAP) || parts.contains(Verdict.NOT_YET);
    }

    /** The first present of gap, not computable, not reported, review, not yet. */
    public Verdict worst() {
        return WORST_FIRST.stream()
                .filter(parts::contains)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no part of " + cell.key() + " is short of being met"));
    }
}
