package vn.binhdang.engine.verdicts;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import vn.binhdang.engine.targets.Cell;

/**
 * A compound cell whose parts have been decided.
 *
 * @param parts the judgements of its parts, in the order of the document
 */
public record Compound(Cell cell, List<Judgement> parts) {

    /** Which verdict of a part decides the whole where it is neither met nor partly met, first one present. */
    private static final List<Verdict> WORST_FIRST =
            List.of(Verdict.GAP, Verdict.NOT_COMPUTABLE, Verdict.NOT_REPORTED, Verdict.REVIEW, Verdict.NOT_YET);

    public Compound {
        parts = List.copyOf(parts);
    }

    public boolean isWithoutApplicablePart() {
        return applicable().isEmpty();
    }

    public boolean isAllMet() {
        return applicable().equals(Set.of(Verdict.MET));
    }

    public boolean isSomeMet() {
        return applicable().contains(Verdict.MET);
    }

    /** Whether a part was compared and missed, due or ahead. */
    public boolean isSomeMissed() {
        return applicable().contains(Verdict.GAP) || applicable().contains(Verdict.NOT_YET);
    }

    /** The first present of gap, not computable, not reported, review, not yet. */
    public Verdict worst() {
        return WORST_FIRST.stream()
                .filter(applicable()::contains)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no part of " + cell.key() + " is short of being met"));
    }

    /** The verdicts that occur, without parts to which the target does not apply. */
    private Set<Verdict> applicable() {
        Set<Verdict> verdicts = EnumSet.noneOf(Verdict.class);
        parts.forEach(part -> verdicts.add(part.verdict()));
        verdicts.remove(Verdict.NOT_APPLICABLE);
        return verdicts;
    }
}
