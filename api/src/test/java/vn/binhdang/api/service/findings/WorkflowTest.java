package vn.binhdang.api.service.findings;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import vn.binhdang.api.service.access.Role;

/** The closed table, held against what the people who work with it were told. */
class WorkflowTest {

    /** For each state, by action, where it leads and who may: C clerk, I inspector, - only reports and days. */
    private static final Map<String, String> EXPECTED = new LinkedHashMap<>();

    static {
        EXPECTED.put(
                "OPEN",
                "ANSWER>ANSWERED C, ATTACH>OPEN CI, WAIVE>WAIVED I, CLAIM_FIXED>CLAIMED_FIXED C,"
                        + " MEET>CLAIMED_FIXED -, DROP>OBSOLETE -, CARRY>OBSOLETE -");
        EXPECTED.put(
                "ANSWERED",
                "ANSWER>ANSWERED C, ATTACH>ANSWERED CI, ACCEPT_PLAN>PLAN_ACCEPTED I, RETURN>OPEN I,"
                        + " WAIVE>WAIVED I, CLAIM_FIXED>CLAIMED_FIXED C, MEET>CLAIMED_FIXED -, DROP>OBSOLETE -,"
                        + " CARRY>OBSOLETE -");
        EXPECTED.put(
                "PLAN_ACCEPTED",
                "ANSWER>PLAN_ACCEPTED C, ATTACH>PLAN_ACCEPTED CI, ACCEPT_PLAN>PLAN_ACCEPTED I,"
                        + " RETURN>OPEN I, WAIVE>WAIVED I, CLAIM_FIXED>CLAIMED_FIXED C, MEET>CLAIMED_FIXED -,"
                        + " DROP>OBSOLETE -, CARRY>OBSOLETE -");
        EXPECTED.put("WAIVED", "REOPEN>OPEN I, EXPIRE>OPEN -, MEET>CLAIMED_FIXED -, DROP>OBSOLETE -, CARRY>OBSOLETE -");
        EXPECTED.put(
                "CLAIMED_FIXED",
                "ANSWER>CLAIMED_FIXED C, ATTACH>CLAIMED_FIXED CI, VERIFY>VERIFIED I,"
                        + " RETURN>OPEN I, FIND_AGAIN>OPEN -, DROP>OBSOLETE -, CARRY>OBSOLETE -");
        EXPECTED.put("VERIFIED", "REOPEN>OPEN I, FIND_AGAIN>OPEN -");
        EXPECTED.put("OBSOLETE", "FIND_AGAIN>OPEN -");
    }

    static Stream<Arguments> everyCell() {
        return Arrays.stream(FindingState.values())
                .flatMap(state -> Arrays.stream(Action.values())
                        .flatMap(
                                action -> Arrays.stream(Role.values()).map(role -> Arguments.of(state, action, role))));
    }

    @ParameterizedTest
    @MethodSource("everyCell")
    void everyStateActionAndRoleHasItsOutcome(FindingState state, Action action, Role role) {
        assertThat(outcome(state, action, role)).isEqualTo(expected(state, action, role));
    }

    @Test
    void noActionLeadsTwoWaysFromOneState() {
        assertThat(Workflow.table().stream().map(way -> way.from() + " " + way.action()))
                .doesNotHaveDuplicates();
    }

    @Test
    void everyStateCanBeReachedFromOpen() {
        Set<FindingState> reached = EnumSet.of(FindingState.OPEN);
        for (FindingState unused : FindingState.values()) {
            reached.addAll(Workflow.table().stream()
                    .filter(way -> reached.contains(way.from()))
                    .map(Transition::to)
                    .toList());
        }
        assertThat(reached).containsExactlyInAnyOrder(FindingState.values());
    }

    @Test
    void nobodyVerifiesWhatTheyMayClaim() {
        Set<Role> claim = roles(Action.CLAIM_FIXED);
        assertThat(roles(Action.VERIFY)).doesNotContainAnyElementsOf(claim);
        assertThat(roles(Action.WAIVE)).doesNotContainAnyElementsOf(claim);
    }

    @ParameterizedTest
    @CsvSource({
        "OPEN, ANSWER, NOTE",
        "OPEN, WAIVE, NOTE UNTIL",
        "OPEN, CLAIM_FIXED, NOTE EVIDENCE",
        "ANSWERED, ACCEPT_PLAN, UNTIL",
        "PLAN_ACCEPTED, ACCEPT_PLAN, NOTE UNTIL",
        "CLAIMED_FIXED, RETURN, NOTE",
        "CLAIMED_FIXED, VERIFY, ''",
        "VERIFIED, REOPEN, NOTE"
    })
    void whatAnActionNeedsStandsInTheTable(FindingState from, Action action, String needs) {
        assertThat(Workflow.find(from, action).orElseThrow().needs().stream()
                        .map(Enum::name)
                        .collect(Collectors.joining(" ")))
                .isEqualTo(needs);
    }

    private static Set<Role> roles(Action action) {
        return Workflow.table().stream()
                .filter(way -> way.action() == action)
                .flatMap(way -> way.roles().stream())
                .collect(Collectors.toSet());
    }

    private static String outcome(FindingState state, Action action, Role role) {
        return Workflow.find(state, action)
                .map(way -> (way.roles().contains(role) ? "to " : "forbidden to ") + way.to())
                .orElse("impossible");
    }

    private static String expected(FindingState state, Action action, Role role) {
        List<String> ways = List.of(EXPECTED.getOrDefault(state.name(), "").split(", "));
        return ways.stream()
                .filter(way -> way.startsWith(action + ">"))
                .map(way -> way.substring(action.name().length() + 1).split(" "))
                .map(way -> (way[1].contains(letter(role)) ? "to " : "forbidden to ") + way[0])
                .findFirst()
                .orElse("impossible");
    }

    private static String letter(Role role) {
        return role == Role.CLERK || role == Role.INSPECTOR
                ? role.name().substring(0, 1).toUpperCase(Locale.ROOT)
                : "none";
    }
}
