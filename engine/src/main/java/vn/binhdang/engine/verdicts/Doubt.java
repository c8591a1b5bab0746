package vn.binhdang.engine.verdicts;

import vn.binhdang.engine.indicators.Reading;

/**
 * A reported figure that does not look right. It is asked about, never mended, and never changes a verdict.
 *
 * @param rule name of the rule that found it
 */
public record Doubt(Kind kind, Reading reading, String rule) {

    /** What does not look right. */
    public enum Kind {
        PART_ABOVE_WHOLE,
        PART_OF_NOTHING,
        OUT_OF_RANGE,
        STATED_DIFFERS
    }
}
