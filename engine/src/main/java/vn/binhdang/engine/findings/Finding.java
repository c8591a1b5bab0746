package vn.binhdang.engine.findings;

import java.util.Comparator;
import org.jspecify.annotations.Nullable;
import vn.binhdang.engine.targets.Severity;
import vn.binhdang.engine.text.Text;

/**
 * Something that somebody has to act on.
 *
 * @param id locality, subject, kind and series of periods: the same in the next report as long as it stays open
 * @param target the target, part or reporting duty it is about, if any
 * @param indicator the indicator it is about, if any
 */
public record Finding(
        String id,
        Kind kind,
        @Nullable String target,
        @Nullable String indicator,
        Severity severity,
        Text message) {

    /** Heaviest first, then by kind and identity. */
    public static final Comparator<Finding> HEAVIEST_FIRST = Comparator.comparing(
                    Finding::severity, Comparator.reverseOrder())
            .thenComparing(Finding::kind)
            .thenComparing(Finding::id);

    /** What kind of thing is wrong. A missed target is not a violation of law. */
    public enum Kind {
        GAP,
        NOT_REPORTED,
        DATA_QUALITY,
        REPORTING
    }
}
