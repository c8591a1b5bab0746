package vn.binhdang.engine.requirements;

import vn.binhdang.engine.numbers.Quantity;

/** The figure from which a rise or fall is counted, in the unit of the indicator, and the year it is of. */
public record Baseline(Quantity value, int year) {}
