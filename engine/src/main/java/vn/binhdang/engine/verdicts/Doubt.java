package vn.binhdang.engine.verdicts;

import vn.binhdang.engine.indicators.Reading;
import vn.binhdang.engine.targets.Severity;

/**
 * A reported figure that does not look right. It is asked about, never mended, and never changes a verdict.
 *
 * @param rule name of the rule that found it
 */
public record Doubt(Kind kind, Reading reading, String rule) {

    /** What does not look right. */
    public enum Kind {
        PART_ABOVE_WHOLE(Severity.MAJOR),
        PART_OF_NOTHING(Severity.MAJOR),
        OUT_OF_RANGE(Severity.MINOR),
        STATED_DIFFERS(Severity.MAJOR),
        STATED_TRUNCATED(Severity.NOTE),
        PARTS_DO_NOT_SUM(Severity.MAJOR),
        UNIT_SLIP(Severity.MAJOR),
        OLD_DATA(Severity.NOTE),
        COPIED(Severity.NOTE);

        private final Severity severity;

        Kind(Severity severity) {
            this.severity = severity;
        }

        public Severity severity() {
            return severity;
        }
    }
}
