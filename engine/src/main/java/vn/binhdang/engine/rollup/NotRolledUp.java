package vn.binhdang.engine.rollup;

import org.jspecify.annotations.Nullable;
import vn.binhdang.engine.indicators.Indicator;
import vn.binhdang.engine.targets.Clause;
import vn.binhdang.engine.text.Text;

/**
 * A target or part of the larger unit whose figure does not follow from those of the units.
 *
 * @param indicator null where only a person can say what it measures
 * @param reason why
 */
public record NotRolledUp(Clause clause, @Nullable Indicator indicator, Text reason) {}
