package vn.binhdang.engine.changes;

import org.jspecify.annotations.Nullable;
import vn.binhdang.engine.numbers.Quantity;

/**
 * What one reason adds to a change.
 *
 * @param by by how much the gap moved for this reason, signed, in the unit of the indicator; null where it cannot be
 *     counted
 */
public record Share(Reason reason, @Nullable Quantity by) {}
