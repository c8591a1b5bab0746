package vn.binhdang.api.service.findings;

import java.util.List;
import java.util.Set;
import vn.binhdang.api.service.access.Role;

/**
 * One way from a state to a state.
 *
 * @param roles who may go it; nobody may go those that only reports and days go
 * @param needs what has to come with it
 */
record Transition(FindingState from, Action action, FindingState to, Set<Role> roles, List<Need> needs) {

    /** What has to come with an action. */
    enum Need {
        /** Why, or what is said. */
        NOTE,
        /** Until which day. */
        UNTIL,
        /** At least one document among the evidence of the finding. */
        EVIDENCE
    }

    Transition {
        roles = Set.copyOf(roles);
        needs = List.copyOf(needs);
    }

    boolean needs(Need need) {
        return needs.contains(need);
    }
}
