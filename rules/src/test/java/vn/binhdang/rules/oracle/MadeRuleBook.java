package vn.binhdang.rules.oracle;

import java.util.List;

/** A made rule book: register, catalogue and packs. */
record MadeRuleBook(List<MadeUnit> units, List<MadeIndicator> indicators, List<MadePack> packs) {

    MadeRuleBook with(List<MadePack> others) {
        return new MadeRuleBook(units, indicators, others);
    }
}
