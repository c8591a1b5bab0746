package vn.binhdang.engine.cases;

import java.util.List;
import vn.binhdang.engine.rulebook.RuleBook;

/**
 * The cases beside the packs of a rule book, in the order of their files.
 *
 * @param ruleBook with the units that only cases speak of
 */
public record Cases(RuleBook ruleBook, List<Case> all) {

    public Cases {
        all = List.copyOf(all);
    }
}
