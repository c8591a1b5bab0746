package vn.binhdang.engine.amendments;

import vn.binhdang.engine.text.Text;

/** Whether more or less is demanded than before. */
public enum Effect {
    TIGHTER(Text.of("chặt hơn", "tighter")),
    LOOSER(Text.of("nới lỏng", "looser")),
    /** Neither, or it cannot be told from the change alone. */
    OPEN(Text.same(""));

    private final Text noun;

    Effect(Text noun) {
        this.noun = noun;
    }

    public Text noun() {
        return noun;
    }

    /** The effect of the change in the other direction. */
    Effect reversed() {
        return switch (this) {
            case TIGHTER -> LOOSER;
            case LOOSER -> TIGHTER;
            case OPEN -> OPEN;
        };
    }

    /** What it means that something that was demanded to hold now covers more, or less, or neither. */
    static Effect ofCoverage(boolean coversAllItDid, boolean coveredAllItDoes) {
        if (coversAllItDid == coveredAllItDoes) {
            return OPEN;
        }
        return coversAllItDid ? TIGHTER : LOOSER;
    }
}
