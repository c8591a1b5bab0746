package vn.binhdang.engine.targets;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.binhdang.engine.localities.Level;
import vn.binhdang.engine.text.Text;

/**
 * What binds: a target of a pack, one part of a compound target, or what a target demands of one unit.
 *
 * @param part null for the target as a whole
 * @param each what the target demands of one unit of a lower level, where it is seen from one; else null
 */
public record Clause(
        Pack pack,
        Target target,
        @Nullable Part part,
        @Nullable Each each) {

    /** What a target says to a unit of the level, as a whole; empty where it says nothing to such a unit. */
    static Optional<Clause> of(Pack pack, Target target, Level level) {
        if (target.levels().contains(level)) {
            return Optional.of(new Clause(pack, target, null, null));
        }
        Each each = target.each();
        return each != null && each.level() == level
                ? Optional.of(new Clause(pack, target, null, each))
                : Optional.empty();
    }

    /** What packs say to units of the level, but for what a later document supersedes. */
    static List<Clause> all(List<Pack> binding, Level level) {
        Set<String> superseded = binding.stream()
                .flatMap(pack -> pack.targets().stream())
                .flatMap(target -> Stream.ofNullable(target.supersedes()))
                .collect(Collectors.toSet());
        return binding.stream()
                .flatMap(pack -> pack.targets().stream()
                        .filter(target -> !superseded.contains(target.id()))
                        .flatMap(target -> of(pack, target, level).stream()))
                .toList();
    }

    /** This clause seen from one of its parts. */
    Clause part(Part one) {
        return new Clause(pack, target, one, each);
    }

    /** The clause and, where it is compound, each of its parts. */
    Stream<Clause> withParts() {
        return each != null
                ? Stream.of(this)
                : Stream.concat(Stream.of(this), target.parts().stream().map(this::part));
    }

    /** What is measured; null for a compound clause and for one of which only a person can say what it measures. */
    public @Nullable Measure measure() {
        if (part != null) {
            return part.measure();
        }
        return each != null ? each.measure() : target.measure();
    }

    /**
     * Whether the document asks this of a share of units only, so that one unit that falls short is no miss of the
     * document.
     */
    public boolean contribution() {
        return each != null && each.ofSome();
    }

    public String id() {
        return part == null ? target.id() : target.id() + "/" + part.id();
    }

    public Text title() {
        return part == null ? target.title() : part.title();
    }

    /** How much a miss weighs; what only adds to a share is a note. */
    public Severity severity() {
        return contribution() ? Severity.NOTE : target.severity();
    }

    /** What was not checked against the original, of the part or else of the target. */
    public @Nullable Text confirm() {
        return part != null && part.confirm() != null ? part.confirm() : target.confirm();
    }

    /** Why a person must decide, of the part or else of the target. */
    public @Nullable Text review() {
        return part != null && part.review() != null ? part.review() : target.review();
    }
}
