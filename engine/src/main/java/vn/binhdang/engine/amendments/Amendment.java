package vn.binhdang.engine.amendments;

import org.jspecify.annotations.Nullable;
import vn.binhdang.engine.indicators.Unit;
import vn.binhdang.engine.text.Text;

/**
 * One difference in meaning between two rule books.
 *
 * @param milestone the one it is about, if any
 * @param before what stood there, empty for nothing
 * @param after what stands there now, empty for nothing
 * @param unit of both, where they are numbers of one unit; else empty
 */
public record Amendment(
        Subject subject,
        Change change,
        Aspect aspect,
        @Nullable Text milestone,
        Text before,
        Text after,
        Text unit,
        Effect effect) {

    static final Text NOTHING = Text.same("");

    /** What happened. */
    public enum Change {
        ADDED,
        LOST,
        CHANGED
    }

    static Amendment added(Subject subject, Text what, Effect effect) {
        return new Amendment(subject, Change.ADDED, Aspect.WHOLE, null, NOTHING, what, NOTHING, effect);
    }

    static Amendment lost(Subject subject, Text what, Effect effect) {
        return new Amendment(subject, Change.LOST, Aspect.WHOLE, null, what, NOTHING, NOTHING, effect);
    }

    static Amendment changed(Subject subject, Aspect aspect, Text before, Text after, Effect effect) {
        return new Amendment(subject, Change.CHANGED, aspect, null, before, after, NOTHING, effect);
    }

    /** One sentence without a full stop. */
    public Text words() {
        Text mark = milestone == null ? NOTHING : milestone;
        return switch (change) {
            case ADDED -> came(Text.of("Thêm", "Added:"), Text.of("thêm mốc %s", "milestone %s added", mark), after);
            case LOST -> came(Text.of("Bỏ", "Lost:"), Text.of("bỏ mốc %s", "milestone %s lost", mark), before);
            case CHANGED ->
                milestone == null
                        ? turned(Text.of("%s, %s", "%s, %s", subject.words(), aspect.noun()))
                        : turned(Text.of("%s, mốc %s", "%s, milestone %s", subject.words(), mark));
        };
    }

    private Text came(Text verb, Text ofMilestone, Text what) {
        Text who = aspect == Aspect.MILESTONE
                ? Text.of("%s, %s", "%s, %s", subject.words(), ofMilestone)
                : Text.of(
                        "%s %s %s",
                        "%s %s %s",
                        verb,
                        subject.kind().noun(),
                        Text.of("%s (%s)", "%s (%s)", subject.title(), subject.id()));
        return what.equals(NOTHING) ? who : Text.of("%s: %s", "%s: %s", who, Unit.joined(what, unit));
    }

    private Text turned(Text where) {
        return Text.of("%s: %s → %s", "%s: %s → %s", where, shown(before), Unit.joined(shown(after), unit));
    }

    private static Text shown(Text what) {
        return what.vi().isEmpty() ? Text.of("(không có)", "(nothing)") : what;
    }
}
