package vn.binhdang.engine.impact;

import vn.binhdang.engine.scorecard.Tally;
import vn.binhdang.engine.text.Text;

/**
 * How the verdicts on one target or part add up over all reports, before and after.
 *
 * @param part whether it is a part of a compound target
 * @param flips how many of its verdicts change
 * @param units how many units have a verdict that changes
 */
public record TargetImpact(String target, Text title, boolean part, Tally before, Tally after, int flips, int units) {}
