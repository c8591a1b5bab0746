package vn.binhdang.engine.changes;

import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.binhdang.engine.numbers.Quantity;
import vn.binhdang.engine.report.Period;
import vn.binhdang.engine.verdicts.Verdict;

/**
 * A result as it was published: what was said then, whatever would be said now.
 *
 * @param ruleBook fingerprint of the rule files that decided
 * @param engine version of the program that decided
 * @param verdicts by target, of the milestone that was due first
 * @param findings their identities
 */
public record Said(
        String locality,
        Period period,
        String ruleBook,
        String engine,
        Map<String, SaidVerdict> verdicts,
        Set<String> findings) {

    public Said {
        verdicts = Map.copyOf(verdicts);
        findings = Set.copyOf(findings);
    }

    /** @param gap figure less requirement as published; null where there was none */
    public record SaidVerdict(Verdict verdict, @Nullable Quantity gap) {}
}
