package vn.binhdang.engine.mistakes;

import java.util.List;
import vn.binhdang.engine.cases.Case;
import vn.binhdang.engine.cases.Outcome;

/**
 * The mistakes in one target, reporting duty or pack, and the cases that should notice them.
 *
 * @param ofFigures whether figures decide, so that cases are of use only if some mistake changes what they say
 */
public record Task(String target, List<Mutant> mutants, List<Case> cases, boolean ofFigures) {

    public Task {
        mutants = List.copyOf(mutants);
        cases = List.copyOf(cases);
    }

    /**
     * The cases that should change with what is demanded. That a target does not bind some unit is another matter.
     */
    List<Case> ofDemands() {
        return ofFigures
                ? cases.stream()
                        .filter(one -> !one.expected().equals(Outcome.NOT_BOUND))
                        .toList()
                : List.of();
    }
}
