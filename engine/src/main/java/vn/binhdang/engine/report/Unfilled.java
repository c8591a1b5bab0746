package vn.binhdang.engine.report;

import vn.binhdang.engine.faults.Place;

/**
 * A form that came back for a unit without a single value. That is no report of zeros; it is no report at all.
 *
 * @param rows how many figures it asks for
 */
public record Unfilled(String locality, Period period, int rows, Place place) {}
