package vn.binhdang.api.service.findings;

import static vn.binhdang.api.service.findings.Action.ACCEPT_PLAN;
import static vn.binhdang.api.service.findings.Action.ANSWER;
import static vn.binhdang.api.service.findings.Action.ATTACH;
import static vn.binhdang.api.service.findings.Action.CARRY;
import static vn.binhdang.api.service.findings.Action.CLAIM_FIXED;
import static vn.binhdang.api.service.findings.Action.DROP;
import static vn.binhdang.api.service.findings.Action.EXPIRE;
import static vn.binhdang.api.service.findings.Action.FIND_AGAIN;
import static vn.binhdang.api.service.findings.Action.MEET;
import static vn.binhdang.api.service.findings.Action.REOPEN;
import static vn.binhdang.api.service.findings.Action.RETURN;
import static vn.binhdang.api.service.findings.Action.VERIFY;
import static vn.binhdang.api.service.findings.Action.WAIVE;
import static vn.binhdang.api.service.findings.FindingState.ANSWERED;
import static vn.binhdang.api.service.findings.FindingState.CLAIMED_FIXED;
import static vn.binhdang.api.service.findings.FindingState.OBSOLETE;
import static vn.binhdang.api.service.findings.FindingState.OPEN;
import static vn.binhdang.api.service.findings.FindingState.PLAN_ACCEPTED;
import static vn.binhdang.api.service.findings.FindingState.VERIFIED;
import static vn.binhdang.api.service.findings.FindingState.WAIVED;
import static vn.binhdang.api.service.findings.Transition.Need.EVIDENCE;
import static vn.binhdang.api.service.findings.Transition.Need.NOTE;
import static vn.binhdang.api.service.findings.Transition.Need.UNTIL;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.binhdang.api.service.access.Role;
import vn.binhdang.api.service.findings.Transition.Need;

/** Everything that can become of a finding. What does not stand here is refused. */
final class Workflow {

    private static final Set<Role> UNIT = Set.of(Role.CLERK);
    private static final Set<Role> INSPECTOR = Set.of(Role.INSPECTOR);
    private static final Set<Role> BOTH = Set.of(Role.CLERK, Role.INSPECTOR);
    /** Only reports that come in, or days that go by. */
    private static final Set<Role> NOBODY = Set.of();

    private static final List<Transition> TABLE = List.of(
            way(OPEN, ANSWER, ANSWERED, UNIT, NOTE),
            way(OPEN, ATTACH, OPEN, BOTH),
            way(OPEN, WAIVE, WAIVED, INSPECTOR, NOTE, UNTIL),
            way(OPEN, CLAIM_FIXED, CLAIMED_FIXED, UNIT, NOTE, EVIDENCE),
            way(OPEN, MEET, CLAIMED_FIXED, NOBODY),
            way(OPEN, DROP, OBSOLETE, NOBODY),
            way(OPEN, CARRY, OBSOLETE, NOBODY),
            way(ANSWERED, ANSWER, ANSWERED, UNIT, NOTE),
            way(ANSWERED, ATTACH, ANSWERED, BOTH),
            way(ANSWERED, ACCEPT_PLAN, PLAN_ACCEPTED, INSPECTOR, UNTIL),
            way(ANSWERED, RETURN, OPEN, INSPECTOR, NOTE),
            way(ANSWERED, WAIVE, WAIVED, INSPECTOR, NOTE, UNTIL),
            way(ANSWERED, CLAIM_FIXED, CLAIMED_FIXED, UNIT, NOTE, EVIDENCE),
            way(ANSWERED, MEET, CLAIMED_FIXED, NOBODY),
            way(ANSWERED, DROP, OBSOLETE, NOBODY),
            way(ANSWERED, CARRY, OBSOLETE, NOBODY),
            way(PLAN_ACCEPTED, ANSWER, PLAN_ACCEPTED, UNIT, NOTE),
            way(PLAN_ACCEPTED, ATTACH, PLAN_ACCEPTED, BOTH),
            way(PLAN_ACCEPTED, ACCEPT_PLAN, PLAN_ACCEPTED, INSPECTOR, NOTE, UNTIL),
            way(PLAN_ACCEPTED, RETURN, OPEN, INSPECTOR, NOTE),
            way(PLAN_ACCEPTED, WAIVE, WAIVED, INSPECTOR, NOTE, UNTIL),
            way(PLAN_ACCEPTED, CLAIM_FIXED, CLAIMED_FIXED, UNIT, NOTE, EVIDENCE),
            way(PLAN_ACCEPTED, MEET, CLAIMED_FIXED, NOBODY),
            way(PLAN_ACCEPTED, DROP, OBSOLETE, NOBODY),
            way(PLAN_ACCEPTED, CARRY, OBSOLETE, NOBODY),
            way(WAIVED, REOPEN, OPEN, INSPECTOR, NOTE),
            way(WAIVED, EXPIRE, OPEN, NOBODY),
            way(WAIVED, MEET, CLAIMED_FIXED, NOBODY),
            way(WAIVED, DROP, OBSOLETE, NOBODY),
            way(WAIVED, CARRY, OBSOLETE, NOBODY),
            way(CLAIMED_FIXED, ANSWER, CLAIMED_FIXED, UNIT, NOTE),
            way(CLAIMED_FIXED, ATTACH, CLAIMED_FIXED, BOTH),
            way(CLAIMED_FIXED, VERIFY, VERIFIED, INSPECTOR),
            way(CLAIMED_FIXED, RETURN, OPEN, INSPECTOR, NOTE),
            way(CLAIMED_FIXED, FIND_AGAIN, OPEN, NOBODY),
            way(CLAIMED_FIXED, DROP, OBSOLETE, NOBODY),
            way(CLAIMED_FIXED, CARRY, OBSOLETE, NOBODY),
            way(VERIFIED, REOPEN, OPEN, INSPECTOR, NOTE),
            way(VERIFIED, FIND_AGAIN, OPEN, NOBODY),
            way(OBSOLETE, FIND_AGAIN, OPEN, NOBODY));

    private Workflow() {}

    /** All ways there are. */
    static List<Transition> table() {
        return TABLE;
    }

    /** The way that the action goes from the state, whoever may go it. */
    static Optional<Transition> find(FindingState from, Action action) {
        return TABLE.stream()
                .filter(way -> way.from() == from && way.action() == action)
                .findFirst();
    }

    /** What somebody in the role can do next. */
    static List<Action> possible(FindingState from, Role role) {
        return TABLE.stream()
                .filter(way -> way.from() == from && way.roles().contains(role))
                .map(Transition::action)
                .toList();
    }

    /** What anybody can ask for. */
    static List<Action> byPersons() {
        return TABLE.stream()
                .filter(way -> !way.roles().isEmpty())
                .map(Transition::action)
                .distinct()
                .sorted()
                .toList();
    }

    private static Transition way(FindingState from, Action action, FindingState to, Set<Role> roles, Need... needs) {
        return new Transition(from, action, to, roles, List.of(needs));
    }
}
