package vn.binhdang.engine.rollup;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.binhdang.engine.numbers.Quantity;
import vn.binhdang.engine.report.Reported;
import vn.binhdang.engine.verdicts.Verdict;

/**
 * A sum of money or of counts that silent units can still raise.
 *
 * @param least the sum so far
 * @param whole whether it is a whole number
 * @param canBeNothing whether it is still possible that no unit has anything to count
 * @param silent how many units can raise it; zero where it does not follow from units at all
 */
record AmountSpan(BigDecimal least, boolean whole, boolean canBeNothing, int silent) implements Span {

    @Override
    public List<Reported> probes(Collection<Quantity> bounds) {
        List<Reported> probes = new ArrayList<>();
        if (canBeNothing) {
            probes.add(ShareSpan.NOTHING);
        }
        new Stretches(Quantity.of(least), null, whole)
                .picks(bounds)
                .forEach(value -> probes.add(new Reported.Amount(NumeratorSpan.decimal(value))));
        return probes;
    }

    @Override
    public @Nullable Reported lowest() {
        return new Reported.Amount(least);
    }

    @Override
    public @Nullable Reported highest() {
        return null;
    }

    /** One unit alone can raise a sum as high as it takes. */
    @Override
    public @Nullable Integer deciding(List<Reported> probes, List<Verdict> verdicts) {
        return silent == 0 ? null : 1;
    }
}
