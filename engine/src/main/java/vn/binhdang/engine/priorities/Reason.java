package vn.binhdang.engine.priorities;

import vn.binhdang.engine.text.Text;

/**
 * Why a unit is proposed.
 *
 * @param words in which every number is the unit's own
 * @param rule name of the rule that decided
 */
public record Reason(Setting setting, Text words, String rule) {

    public Criterion criterion() {
        return setting.criterion();
    }

    public int points() {
        return setting.points();
    }
}
