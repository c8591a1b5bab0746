package vn.binhdang.engine.targets;

import java.util.List;
import vn.binhdang.engine.indicators.Figures;
import vn.binhdang.engine.localities.Locality;

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

    /** A plan of these demands alone, without duties to report and without targets held against targets. */
    public static Plan of(List<Demand> demands, Locality locality, Figures figures) {
        List<Cell> cells = new CellFactory(locality, figures.period(), figures).cells(demands);
        return new Plan(List.of(), cells, List.of(), Pairings.none());
    }
}
