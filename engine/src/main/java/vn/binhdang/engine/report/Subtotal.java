package vn.binhdang.engine.report;

import org.jspecify.annotations.Nullable;
import vn.binhdang.engine.faults.Place;

/**
 * One of the parts that a reported figure is said to be made of, such as one level of government.
 *
 * @param name in the words of the report; null where it gives none
 * @param reported counts where the figure has counts, an amount where it is one
 */
public record Subtotal(@Nullable String name, Reported reported, Place place) {

    /** Into how many parts a figure may be divided. */
    static final int MOST = 200;
}
