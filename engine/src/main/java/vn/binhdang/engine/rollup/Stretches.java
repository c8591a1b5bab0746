package vn.binhdang.engine.rollup;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import vn.binhdang.engine.numbers.Quantity;

/**
 * Cuts a line of possible numbers at bounds and picks one from each piece: each bound itself, and a number between it and
 * the next one.
 *
 * @param from the lowest possible number
 * @param to the highest, null where there is none
 * @param whole whether only whole numbers are possible
 */
record Stretches(Quantity from, @Nullable Quantity to, boolean whole) {

    private static final Quantity ONE = Quantity.of(1);
    private static final Quantity HALF = Quantity.of(1, 2);

    /** One number of each piece that has any, in ascending order; the lowest and the highest are among them. */
    List<Quantity> picks(Collection<Quantity> bounds) {
        TreeSet<Quantity> picks = new TreeSet<>(Comparator.naturalOrder());
        picks.add(from);
        if (to != null) {
            picks.add(to);
        }
        if (whole) {
            bounds.forEach(bound -> around(bound, picks));
        } else {
            between(bounds, picks);
        }
        return List.copyOf(picks);
    }

    /** The last whole number below the bound, the bound if it is whole, and the first one above. */
    private void around(Quantity bound, Collection<Quantity> picks) {
        Quantity floor = Quantity.of(bound.floor());
        Quantity ceiling = Quantity.of(bound.ceiling());
        for (Quantity near : List.of(ceiling.minus(ONE), floor, ceiling, floor.plus(ONE))) {
            if (holds(near)) {
                picks.add(near);
            }
        }
    }

    private void between(Collection<Quantity> bounds, Collection<Quantity> picks) {
        List<Quantity> cuts = new ArrayList<>(List.of(from));
        bounds.stream().filter(this::holds).sorted().forEach(cuts::add);
        cuts.add(to == null ? cuts.get(cuts.size() - 1).plus(ONE) : to);
        for (int index = 0; index < cuts.size(); index++) {
            picks.add(cuts.get(index));
            if (index > 0) {
                picks.add(cuts.get(index - 1).plus(cuts.get(index)).times(HALF));
            }
        }
    }

    private boolean holds(Quantity number) {
        return number.compareTo(from) >= 0 && (to == null || number.compareTo(to) <= 0);
    }
}
