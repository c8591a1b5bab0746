package vn.binhdang.engine.rollup;

import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.binhdang.engine.numbers.Quantity;
import vn.binhdang.engine.report.Reported;
import vn.binhdang.engine.verdicts.Verdict;

/** Which figures an indicator of the larger unit can still take, once every unit has reported. */
public sealed interface Span permits Span.Known, NumeratorSpan, ShareSpan, AmountSpan, SeriesSpan, Span.EitherAnswer {

    /**
     * Figures to try: one for each stretch of possible ones that the bounds cannot tell apart. A verdict that all of
     * these get, every possible figure gets.
     *
     * @param bounds those of the requirements on the indicator, in its unit
     * @return in ascending order, with the lowest and the highest possible figure where there are such; never empty
     */
    List<Reported> probes(Collection<Quantity> bounds);

    /** The lowest possible figure; null where there is none that can be shown. */
    @Nullable
    Reported lowest();

    /** The highest possible figure; null where there is none that can be shown. */
    @Nullable
    Reported highest();

    /**
     * The smallest number of units of which it is possible that their reports settle the verdict: whatever the others
     * then still report, it stays the same. The units that weigh most are taken to report first, and those that report to
     * give a figure; of all that they could report, what settles the verdict soonest counts, be it that the requirement
     * is then sure to hold or that it is out of reach.
     *
     * @param probes as {@link #probes} gave them
     * @param verdicts one for each probe, not all the same
     * @return null where the span cannot say it
     */
    @Nullable
    Integer deciding(List<Reported> probes, List<Verdict> verdicts);

    /** Every unit has reported: there is one figure. */
    record Known(Reported reported) implements Span {

        @Override
        public List<Reported> probes(Collection<Quantity> bounds) {
            return List.of(reported);
        }

        @Override
        public @Nullable Reported lowest() {
            return reported;
        }

        @Override
        public @Nullable Reported highest() {
            return reported;
        }

        @Override
        public @Nullable Integer deciding(List<Reported> probes, List<Verdict> verdicts) {
            return null;
        }
    }

    /** An answer that does not follow from those of the units. */
    record EitherAnswer() implements Span {

        @Override
        public List<Reported> probes(Collection<Quantity> bounds) {
            return List.of(new Reported.Answer(false), new Reported.Answer(true));
        }

        @Override
        public @Nullable Reported lowest() {
            return null;
        }

        @Override
        public @Nullable Reported highest() {
            return null;
        }

        @Override
        public @Nullable Integer deciding(List<Reported> probes, List<Verdict> verdicts) {
            return null;
        }
    }
}
