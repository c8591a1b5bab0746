package vn.binhdang.api.service.findings;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import vn.binhdang.engine.text.Text;

/** How far a finding has come. The unit has to act while it is open; somebody else, or nobody, in all other states. */
enum FindingState {
    OPEN(Text.of("chờ giải trình", "open")),
    /** The unit has explained itself; an inspector has to read it. */
    ANSWERED(Text.of("đã giải trình", "answered")),
    /** An inspector agrees with what the unit will do, and until when. */
    PLAN_ACCEPTED(Text.of("đã chấp thuận kế hoạch khắc phục", "plan accepted")),
    /** Somebody has taken it on themselves that nothing need be done until a day. */
    WAIVED(Text.of("được miễn xử lý có thời hạn", "waived")),
    /** The unit says, by a report or by a document, that it is put right. */
    CLAIMED_FIXED(Text.of("đã báo khắc phục, chờ xác minh", "claimed fixed")),
    /** An inspector has seen that it is put right. */
    VERIFIED(Text.of("đã xác minh khắc phục", "verified")),
    /** What was found is gone without having been put right: the target, the rule file, the program or the place. */
    OBSOLETE(Text.of("không còn đối tượng xử lý", "obsolete"));

    private final Text noun;

    FindingState(Text noun) {
        this.noun = noun;
    }

    Text noun() {
        return noun;
    }

    /** Whether nothing is left to do, unless it is found again. */
    boolean isClosed() {
        return this == VERIFIED || this == OBSOLETE;
    }

    /** Whether a report that finds the same again says nothing new. */
    boolean isPending() {
        return this == OPEN || this == ANSWERED || this == PLAN_ACCEPTED || this == WAIVED;
    }

    String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static Optional<FindingState> of(String code) {
        return Arrays.stream(values())
                .filter(state -> state.code().equals(code))
                .findFirst();
    }
}
