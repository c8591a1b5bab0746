package vn.binhdang.api.output;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import vn.binhdang.api.output.TableNotes.Note;
import vn.binhdang.engine.changes.Changes;
import vn.binhdang.engine.changes.Changes.State;
import vn.binhdang.engine.changes.Reason;
import vn.binhdang.engine.changes.Resolved;
import vn.binhdang.engine.changes.Share;
import vn.binhdang.engine.scorecard.Scorecard;
import vn.binhdang.engine.text.Text;

/** The lines that say what has become of the findings of the last report. */
final class ChangeNotes {

    private ChangeNotes() {}

    /** None where no earlier report is known. */
    static List<Note> of(Scorecard scorecard) {
        Changes changes = scorecard.changes();
        if (changes.since() == null) {
            return List.of();
        }
        List<Note> notes = new ArrayList<>();
        notes.add(new Note(
                null,
                Text.of(
                        "So với %s: %s phát hiện mới, %s còn tồn tại, %s đã khắc phục.",
                        "Since %s: %s new findings, %s still open, %s resolved.",
                        Objects.requireNonNull(changes.since()).words(),
                        count(scorecard, State.NEW),
                        count(scorecard, State.STILL_OPEN),
                        changes.resolved().size())));
        changes.resolved().forEach(resolved -> notes.add(new Note("fg(green)", words(resolved))));
        return notes;
    }

    private static long count(Scorecard scorecard, State state) {
        return scorecard.findings().stream()
                .filter(finding -> scorecard.changes().of(finding).equals(Optional.of(state)))
                .count();
    }

    private static Text words(Resolved resolved) {
        List<Text> reasons = resolved.why().stream()
                .map(Share::reason)
                .distinct()
                .map(Reason::noun)
                .toList();
        return Text.of(
                "Đã khắc phục (do %s): %s",
                "Resolved (%s): %s",
                new Text(
                        reasons.stream().map(Text::vi).collect(Collectors.joining(", ")),
                        reasons.stream().map(Text::en).collect(Collectors.joining(", "))),
                resolved.finding().message());
    }
}
