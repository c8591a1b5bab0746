package vn.binhdang.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import vn.binhdang.engine.targets.Pack;
import vn.binhdang.engine.targets.Part;
import vn.binhdang.engine.targets.ReportingDuty;
import vn.binhdang.engine.targets.Target;

/** No rule travels without its cases. Names everything that is missing at once. */
class CaseCoverageTest {

    private static final List<RuleCase> CASES = RuleCase.all();
    private static final Map<String, Set<String>> EXPECTED_BY_TARGET = CASES.stream()
            .collect(Collectors.groupingBy(RuleCase::target, Collectors.mapping(RuleCase::expect, Collectors.toSet())));

    private final List<String> faults = new ArrayList<>();

    @Test
    void everyTargetHasACaseThatIsMetAndOneThatIsNot() {
        for (Target target : Shipped.RULE_BOOK.targets()) {
            demandBothWays(target.id(), target.review() != null);
            for (Part part : target.parts()) {
                demandBothWays(target.id() + "/" + part.id(), target.review() != null || part.review() != null);
            }
        }
        assertThat(faults).isEmpty();
    }

    @Test
    void everyDeadlineHasACaseInTimeAndOneThatIsLate() {
        for (Pack pack : Shipped.RULE_BOOK.packs()) {
            for (ReportingDuty duty : pack.reporting()) {
                demand(duty.id(), "ON_TIME");
                demand(duty.id(), "LATE");
            }
        }
        assertThat(faults).isEmpty();
    }

    @Test
    void everyCaseStandsInTheFileOfItsPackAndNamesATargetOfIt() {
        Map<String, String> fileByPack = Shipped.RULE_BOOK.packs().stream()
                .collect(Collectors.toMap(Pack::id, pack -> pack.file().replaceFirst("^packs/", "")));
        Set<String> known = knownTargets();
        for (RuleCase one : CASES) {
            String pack = one.target().replaceFirst("/.*", "");
            if (!one.file().equals(fileByPack.get(pack)) || !known.contains(one.target())) {
                faults.add(one.file() + ": " + one.target());
            }
        }
        assertThat(faults).isEmpty();
    }

    private void demandBothWays(String target, boolean forAPerson) {
        if (forAPerson) {
            demand(target, "REVIEW");
            return;
        }
        demand(target, "MET");
        Set<String> expected = EXPECTED_BY_TARGET.getOrDefault(target, Set.of());
        if (!expected.contains("GAP") && !expected.contains("NOT_YET")) {
            faults.add(target + " has no case that is missed");
        }
    }

    private void demand(String target, String expected) {
        if (!EXPECTED_BY_TARGET.getOrDefault(target, Set.of()).contains(expected)) {
            faults.add(target + " has no case " + expected);
        }
    }

    private static Set<String> knownTargets() {
        Set<String> known = Shipped.RULE_BOOK.targets().stream().map(Target::id).collect(Collectors.toSet());
        Shipped.RULE_BOOK
                .targets()
                .forEach(target -> target.parts().forEach(part -> known.add(target.id() + "/" + part.id())));
        Shipped.RULE_BOOK.packs().forEach(pack -> pack.reporting().forEach(duty -> known.add(duty.id())));
        return known;
    }
}
