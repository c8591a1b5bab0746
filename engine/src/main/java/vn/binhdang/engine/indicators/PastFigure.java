package vn.binhdang.engine.indicators;

import vn.binhdang.engine.numbers.Quantity;
import vn.binhdang.engine.report.Period;

/**
 * What an indicator was at an earlier time, in its unit.
 *
 * @param of the time the figure speaks of: its data year where the report names one, else the period of the report
 */
public record PastFigure(Period of, Quantity value) {}
