package vn.binhdang.engine.verdicts;

import java.util.List;
import vn.binhdang.engine.indicators.Reading;
import vn.binhdang.engine.targets.Plan;

/** Decides every cell and obligation of a plan and looks at every reading. */
@FunctionalInterface
public interface Judge {

    Decisions decide(Plan plan, List<Reading> readings);
}
