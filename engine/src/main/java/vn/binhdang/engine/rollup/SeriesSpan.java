package vn.binhdang.engine.rollup;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import vn.binhdang.engine.numbers.Quantity;
import vn.binhdang.engine.report.Reported;
import vn.binhdang.engine.verdicts.Verdict;

/**
 * Counts by month or quarter that silent units can still raise, each for itself. One that a unit left open stays open.
 *
 * @param least the counts so far
 * @param canBeNothing whether it is still possible that no unit has anything to count
 * @param silent how many units can raise them; zero where they do not follow from units at all
 */
record SeriesSpan(Reported.Series least, boolean canBeNothing, int silent) implements Span {

    /** What is required of a series is required of its lowest count: that one is lifted to and above each bound. */
    @Override
    public List<Reported> probes(Collection<Quantity> bounds) {
        List<Reported> probes = new ArrayList<>();
        if (canBeNothing) {
            probes.add(ShareSpan.NOTHING);
        }
        probes.add(least);
        for (Quantity bound : new TreeSet<>(bounds)) {
            probes.add(liftedTo(new BigDecimal(bound.ceiling())));
            probes.add(liftedTo(new BigDecimal(bound.floor()).add(BigDecimal.ONE)));
        }
        return probes.stream().distinct().toList();
    }

    private Reported liftedTo(BigDecimal level) {
        return new Reported.Series(
                least.frequency(),
                least.counts().stream().map(count -> count.map(level::max)).toList());
    }

    @Override
    public @Nullable Reported lowest() {
        return least;
    }

    @Override
    public @Nullable Reported highest() {
        return null;
    }

    /** One unit alone can raise every count as high as it takes. */
    @Override
    public @Nullable Integer deciding(List<Reported> probes, List<Verdict> verdicts) {
        return silent == 0 ? null : 1;
    }
}
