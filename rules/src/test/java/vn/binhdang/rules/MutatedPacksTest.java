package vn.binhdang.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.drools.modelcompiler.constraints.ConstraintEvaluationException;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import vn.binhdang.engine.ComplianceEngine;
import vn.binhdang.engine.rulebook.RuleBook;
import vn.binhdang.engine.targets.Pack;
import vn.binhdang.rules.PackMutants.Mutant;

/** A slip of the pen in any pack is noticed by a case that stands beside it. */
class MutatedPacksTest {

    private static final Map<String, List<RuleCase>> CASES =
            RuleCase.all().stream().collect(Collectors.groupingBy(one -> withoutPart(one.target())));

    @TestFactory
    Stream<DynamicTest> theCasesOfAPackNoticeEveryMistakeInIt() {
        return Shipped.RULE_BOOK.packs().stream()
                .map(pack -> DynamicTest.dynamicTest(pack.id(), () -> {
                    List<Mutant> mutants = PackMutants.of(pack);
                    List<String> unnoticed = mutants.stream()
                            .filter(mutant -> !isNoticed(mutant))
                            .map(mutant -> mutant.target() + ": " + mutant.mistake())
                            .toList();
                    assertThat(unnoticed).as("of %d mistakes", mutants.size()).isEmpty();
                }));
    }

    private static boolean isNoticed(Mutant mutant) {
        ComplianceEngine engine = new ComplianceEngine(mistaken(mutant.pack()), Shipped.CHECKS.judge());
        return CASES.getOrDefault(mutant.target(), List.of()).stream().anyMatch(one -> fails(one, engine));
    }

    private static boolean fails(RuleCase one, ComplianceEngine engine) {
        try {
            return !one.outcome(engine).equals(Optional.of(one.expect()));
        } catch (ConstraintEvaluationException stumbled) {
            // A rule file beside a pack asks for the bound that its comparison has; turned round, it has another one.
            return true;
        }
    }

    private static RuleBook mistaken(Pack pack) {
        List<Pack> packs = RulesOfCases.RULE_BOOK.packs().stream()
                .map(other -> other.id().equals(pack.id()) ? pack : other)
                .toList();
        return new RuleBook(
                RulesOfCases.RULE_BOOK.catalogue(),
                RulesOfCases.RULE_BOOK.register(),
                packs,
                RulesOfCases.RULE_BOOK.fingerprint());
    }

    /** Parts of a compound target are tried with it. */
    private static String withoutPart(String target) {
        String[] steps = target.split("/", -1);
        return steps.length == 3 && !steps[1].equals("reporting") ? steps[0] + "/" + steps[1] : target;
    }
}
