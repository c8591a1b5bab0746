package vn.binhdang.engine.duties;

import vn.binhdang.engine.text.Text;

/** Where a report that is owed stands on a day. */
public enum State {
    NOT_STARTED(Text.of("Chưa lập", "Not started")),
    DRAFT(Text.of("Đang soạn", "Draft")),
    /** Sent, in time or not: {@link OwedReport#daysLate()} tells. */
    SENT(Text.of("Đã gửi", "Sent")),
    /** Sent and given back; it is with the unit again, and not late for that. */
    RETURNED(Text.of("Bị trả lại", "Returned")),
    /** Never sent, and the last good day is over. */
    LATE(Text.of("Quá hạn, chưa gửi", "Overdue, not sent"));

    private final Text noun;

    State(Text noun) {
        this.noun = noun;
    }

    public Text noun() {
        return noun;
    }

    static State of(Stage stage, boolean overdue) {
        return switch (stage) {
            case NONE -> overdue ? LATE : NOT_STARTED;
            case DRAFT -> overdue ? LATE : DRAFT;
            case SENT -> SENT;
            case RETURNED -> RETURNED;
        };
    }
}
