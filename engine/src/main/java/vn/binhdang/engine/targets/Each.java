package vn.binhdang.engine.targets;

import vn.binhdang.engine.localities.Level;

/**
 * What a share of units demands of one unit: of a commune, at least four news items each quarter.
 *
 * @param ofSome whether the document demands it of less than all units
 */
public record Each(Level level, Measure measure, boolean ofSome) {}
