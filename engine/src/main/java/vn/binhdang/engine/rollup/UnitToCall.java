package vn.binhdang.engine.rollup;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.binhdang.engine.localities.Locality;

/**
 * A unit whose report, or a figure missing in it, would help to decide.
 *
 * @param reported whether there is a report of it that lacks the figures
 * @param helps how many undecided targets of the larger unit need something of it
 * @param ofUnknownSize whether one of them needs a denominator of it that is not known from earlier either, so that
 *     without it there are not even bounds
 * @param lastDenominator the largest denominator that it last reported among the figures they need, if one is known
 */
public record UnitToCall(
        Locality unit,
        boolean reported,
        int helps,
        boolean ofUnknownSize,
        @Nullable BigDecimal lastDenominator) {

    private static final Comparator<UnitToCall> MOST_HELPFUL_FIRST = Comparator.comparing(
                    UnitToCall::helps, Comparator.reverseOrder())
            .thenComparing(UnitToCall::ofUnknownSize, Comparator.reverseOrder())
            .thenComparing(
                    UnitToCall::lastDenominator,
                    Comparator.nullsLast(Comparator.<BigDecimal>naturalOrder().reversed()))
            .thenComparing(call -> call.unit().code());

    /** What the undecided targets need of one unit. */
    private static final class Needs {
        private final Set<String> targets = new HashSet<>();
        private boolean ofUnknownSize;
        private @Nullable BigDecimal largest;

        void add(String target, RolledFigure figure, @Nullable BigDecimal denominator) {
            targets.add(target);
            ofUnknownSize = ofUnknownSize || (figure.span() instanceof ShareSpan && denominator == null);
            if (denominator != null) {
                largest = largest == null ? denominator : largest.max(denominator);
            }
        }
    }

    /** Those that help most targets first, then those of unknown size, then the largest, then by code. */
    static List<UnitToCall> of(Collection<Outcome> outcomes, Submission submission) {
        Map<Locality, Needs> needs = new HashMap<>();
        for (Outcome outcome : outcomes) {
            String target = outcome.cell().clause().target().id();
            for (RolledFigure figure : outcome.open()) {
                figure.silent()
                        .forEach(silent -> needs.computeIfAbsent(silent.unit(), unused -> new Needs())
                                .add(target, figure, silent.lastDenominator()));
            }
        }
        List<UnitToCall> calls = new ArrayList<>();
        needs.forEach((unit, needed) -> calls.add(new UnitToCall(
                unit,
                submission.byUnit().containsKey(unit.code()),
                needed.targets.size(),
                needed.ofUnknownSize,
                needed.largest)));
        calls.sort(MOST_HELPFUL_FIRST);
        return List.copyOf(calls);
    }
}
