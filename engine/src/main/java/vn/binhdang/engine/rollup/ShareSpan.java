package vn.binhdang.engine.rollup;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.binhdang.engine.numbers.Quantity;
import vn.binhdang.engine.report.Reported;
import vn.binhdang.engine.verdicts.Verdict;

/**
 * Not even the denominators of some silent units are known: the ratio can be nearly anything.
 *
 * @param top the most that it can be, in the unit; null where nothing limits it
 * @param canBeZero false once somebody was counted in the numerator
 * @param canBeTop false once somebody was counted in the denominator only
 * @param canBeNothing whether it is still possible that no unit has anything to count
 * @param unknown how many silent units never gave a denominator; zero where the ratio does not follow from units at all
 */
record ShareSpan(@Nullable Quantity top, boolean canBeZero, boolean canBeTop, boolean canBeNothing, int unknown)
        implements Span {

    static final Reported NOTHING = new Reported.NotApplicable("không phát sinh ở đơn vị nào");

    @Override
    public List<Reported> probes(Collection<Quantity> bounds) {
        List<Reported> probes = new ArrayList<>();
        if (canBeNothing) {
            probes.add(NOTHING);
        }
        new Stretches(Quantity.ZERO, top, false)
                .picks(bounds).stream()
                        .filter(this::isPossible)
                        .forEach(value -> probes.add(new Reported.Amount(NumeratorSpan.decimal(value))));
        return probes;
    }

    private boolean isPossible(Quantity value) {
        return (canBeZero || value.signum() > 0) && (canBeTop || !isTop(value));
    }

    private boolean isTop(Quantity value) {
        return top != null && value.compareTo(top) == 0;
    }

    @Override
    public @Nullable Reported lowest() {
        return null;
    }

    @Override
    public @Nullable Reported highest() {
        return null;
    }

    /**
     * One report with a part counted and a part not rules out both ends. Between them a unit of unknown size can still
     * move the ratio anywhere, so all of those must report; they can then outweigh the others.
     */
    @Override
    public @Nullable Integer deciding(List<Reported> probes, List<Verdict> verdicts) {
        if (unknown == 0) {
            return null;
        }
        List<Verdict> inside = new ArrayList<>();
        for (int index = 0; index < probes.size(); index++) {
            boolean end = !(probes.get(index) instanceof Reported.Amount amount)
                    || amount.value().signum() == 0
                    || isTop(Quantity.of(amount.value()));
            if (!end) {
                inside.add(verdicts.get(index));
            }
        }
        return inside.stream().distinct().count() == 1 ? 1 : unknown;
    }
}
