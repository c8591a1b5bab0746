package vn.binhdang.engine.rulebook;

import java.util.List;
import vn.binhdang.engine.faults.Fault;

/**
 * As much of a rule book as could be read. Nothing may be decided with it while it has faults; what is readable can be
 * looked over all the same, so that its author sees everything at once.
 */
public record RuleBookDraft(RuleBook ruleBook, Places places, List<Fault> faults) {

    public RuleBookDraft {
        faults = List.copyOf(faults);
    }
}
