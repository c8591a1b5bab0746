package vn.binhdang.engine.targets;

import java.util.List;

/**
 * What binds one locality in one period, and must therefore be decided.
 *
 * @param packs the packs in force that demand anything of the unit, the nation's first
 * @param cells every cell, a compound one before its parts
 * @param pairings targets on the same indicator, of the unit's own documents and of those above
 */
public record Plan(List<Pack> packs, List<Cell> cells, List<Obligation> obligations, Pairings pairings) {

    public Plan {
        packs = List.copyOf(packs);
        cells = List.copyOf(cells);
        obligations = List.copyOf(obligations);
    }
}
