package vn.binhdang.engine.duties;

/** How far a unit has come with its report. */
public enum Stage {
    /** There is nothing yet. */
    NONE,
    /** Begun and not sent. */
    DRAFT,
    /** Sent, and with whom it was sent to. */
    SENT,
    /** Sent and given back to be mended; the unit has to send it again. */
    RETURNED;

    /** Whether it was sent at least once. */
    boolean wasSent() {
        return this == SENT || this == RETURNED;
    }
}
