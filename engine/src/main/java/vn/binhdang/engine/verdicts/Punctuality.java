package vn.binhdang.engine.verdicts;

import vn.binhdang.engine.text.Text;

/** Whether a report came in time. Late is not a gap. */
public enum Punctuality {
    ON_TIME(Text.of("Đúng hạn", "On time")),
    LATE(Text.of("Trễ hạn", "Late")),
    /** The report does not say when it was sent. */
    UNDATED(Text.of("Không ghi ngày gửi", "Undated"));

    private final Text noun;

    Punctuality(Text noun) {
        this.noun = noun;
    }

    public Text noun() {
        return noun;
    }
}
