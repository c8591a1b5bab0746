package vn.binhdang.engine.targets;

import org.jspecify.annotations.Nullable;
import vn.binhdang.engine.text.Text;

/**
 * What binds: a target of a pack, or one part of a compound target.
 *
 * @param part null for the target as a whole
 * @param contribution whether the document asks this of a share of units only, so that one unit that falls short is
 *     no miss of the document
 */
public record Clause(Pack pack, Target target, @Nullable Part part, boolean contribution) {

    /** A target as a whole. */
    static Clause of(Pack pack, Target target) {
        return new Clause(pack, target, null, false);
    }

    /** This clause seen from one of its parts. */
    Clause part(Part one) {
        return new Clause(pack, target, one, contribution);
    }

    /** This clause seen from one of the units of which it demands a share. */
    Clause each(Each one) {
        return new Clause(pack, target, null, one.ofSome());
    }

    public String id() {
        return part == null ? target.id() : target.id() + "/" + part.id();
    }

    public Text title() {
        return part == null ? target.title() : part.title();
    }

    /** How much a miss weighs; what only adds to a share is a note. */
    public Severity severity() {
        return contribution ? Severity.NOTE : target.severity();
    }

    /** What was not checked against the original, of the part or else of the target. */
    public @Nullable String confirm() {
        return part != null && part.confirm() != null ? part.confirm() : target.confirm();
    }

    /** Why a person must decide, of the part or else of the target. */
    public @Nullable String review() {
        return part != null && part.review() != null ? part.review() : target.review();
    }
}
