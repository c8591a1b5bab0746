package vn.binhdang.engine.outlook;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.binhdang.engine.targets.Cell;
import vn.binhdang.engine.verdicts.Judgement;
import vn.binhdang.engine.verdicts.Verdict;

/**
 * Whether a milestone ahead will be reached if the figure goes on as it has since the oldest one known: the stated
 * baseline or an earlier report.
 *
 * @param path what it rests on; null where there is nothing to rest on, and for compound targets
 */
public record Outlook(State state, @Nullable Path path) {

    private static final Outlook UNKNOWN = new Outlook(State.UNKNOWN, null);

    /** How it looks. */
    public enum State {
        /** On the straight line from then to the milestone, or ahead of it. */
        ON_TRACK,
        /** Short of that line. */
        BEHIND,
        /** There is no earlier figure, or none that a line can be drawn through. */
        UNKNOWN
    }

    /** Of what is not yet reached; empty for everything else. */
    public static Optional<Outlook> of(Judgement judgement) {
        return judgement.verdict() == Verdict.NOT_YET ? Optional.of(of(judgement.cell())) : Optional.empty();
    }

    private static Outlook of(Cell cell) {
        if (!cell.parts().isEmpty()) {
            return ofParts(cell.parts().stream().map(Outlook::of).toList());
        }
        return Path.of(cell)
                .map(path -> new Outlook(path.arrivesInTime() ? State.ON_TRACK : State.BEHIND, path))
                .orElse(UNKNOWN);
    }

    /** A compound target looks as bad as the worst of its parts. */
    private static Outlook ofParts(List<Outlook> parts) {
        if (parts.stream().anyMatch(part -> part.state == State.BEHIND)) {
            return new Outlook(State.BEHIND, null);
        }
        boolean all = parts.stream().allMatch(part -> part.state == State.ON_TRACK);
        return all ? new Outlook(State.ON_TRACK, null) : UNKNOWN;
    }
}
