package vn.binhdang.engine.verdicts;

import vn.binhdang.engine.indicators.Figures;
import vn.binhdang.engine.targets.Plan;

/** Decides every cell and obligation of a plan and looks at every reading and at the report as a whole. */
@FunctionalInterface
public interface Judge {

    Decisions decide(Plan plan, Figures figures);
}
