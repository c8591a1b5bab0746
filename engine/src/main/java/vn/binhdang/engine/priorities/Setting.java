package vn.binhdang.engine.priorities;

import org.jspecify.annotations.Nullable;
import vn.binhdang.engine.numbers.Quantity;
import vn.binhdang.engine.text.Text;

/**
 * What whoever runs the program, or a plan, makes of one criterion.
 *
 * @param threshold null where there is no more or less
 * @param points by which units are ranked; 0 where it is named only
 * @param source the document and clause that name it
 * @param confirm what no document fixes, and whoever runs the program has to set
 */
public record Setting(
        Criterion criterion,
        @Nullable Quantity threshold,
        int points,
        @Nullable String source,
        @Nullable Text confirm) {}
