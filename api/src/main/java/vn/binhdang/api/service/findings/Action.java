package vn.binhdang.api.service.findings;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What is done to a finding. */
enum Action {
    /** The unit explains itself, or says what it will do. */
    ANSWER,
    /** A document is added. */
    ATTACH,
    ACCEPT_PLAN,
    /** What the unit says is not enough: it has to act again. */
    RETURN,
    WAIVE,
    CLAIM_FIXED,
    VERIFY,
    REOPEN,
    /** A report has it for the first time. */
    FIND,
    /** A report has it again after it was settled. */
    FIND_AGAIN,
    /** A report has it with another weight. */
    WEIGH_ANEW,
    /** A report has put it right by its figures. */
    MEET,
    /** A report no longer has it, though its figures did not put it right. */
    DROP,
    /** The unit has become part of another, which has it now. */
    CARRY,
    /** It is taken over from a unit that is no more. */
    TAKE_OVER,
    /** The time of a waiver is over. */
    EXPIRE;

    String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static Optional<Action> of(String code) {
        return Arrays.stream(values())
                .filter(action -> action.code().equals(code))
                .findFirst();
    }
}
