package vn.binhdang.engine.findings;

import org.jspecify.annotations.Nullable;
import vn.binhdang.engine.explanations.Explanations;
import vn.binhdang.engine.targets.Severity;
import vn.binhdang.engine.text.Text;

/**
 * Something that somebody has to act on.
 *
 * @param identity the same in the next report as long as it stays open
 * @param target the target, part or reporting duty it is about, if any
 * @param indicator the indicator it is about, if any
 */
public record Finding(
        Identity identity,
        @Nullable String target,
        @Nullable String indicator,
        Severity severity,
        Cause cause) {

    /** What kind of thing is wrong. A missed target is not a violation of law. */
    public enum Kind {
        GAP,
        NOT_REPORTED,
        DATA_QUALITY,
        REPORTING,
        ALIGNMENT,
        CONFLICT
    }

    public String id() {
        return identity.toString();
    }

    public Kind kind() {
        return identity.kind();
    }

    /** The finding in a sentence or two. */
    public Text message() {
        return message(new Explanations());
    }

    /** As {@link #message()}, with what was explained before. */
    public Text message(Explanations explanations) {
        return cause.words(explanations);
    }
}
