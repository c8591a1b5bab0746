package vn.binhdang.api.service.webhooks;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** What others can be told of. */
public enum EventType {
    /** A report came in, or a correction of one. */
    REPORT_SUBMITTED("report.submitted"),
    /** Something was found that was not known before. */
    FINDING_OPENED("finding.opened"),
    /** A finding came into another state, by a person, a report or a day that is over. */
    FINDING_CHANGED("finding.changed"),
    /** Another rule book decides from now on. */
    RULE_BOOK_CHANGED("rule-book.changed");

    private final String code;

    EventType(String code) {
        this.code = code;
    }

    public String code() {
        return code;
    }

    static Optional<EventType> of(String code) {
        return Arrays.stream(values()).filter(type -> type.code.equals(code)).findFirst();
    }

    static List<String> codes() {
        return Arrays.stream(values()).map(EventType::code).toList();
    }
}
