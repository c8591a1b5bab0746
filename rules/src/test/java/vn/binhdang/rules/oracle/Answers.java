package vn.binhdang.rules.oracle;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.binhdang.engine.verdicts.Verdict;
import vn.binhdang.rules.oracle.MadeReport.MadeEntry;

/** The verdict on one figure. */
final class Answers {

    private Answers() {}

    /**
     * @param bounds null for a change that has nothing to count from
     * @param entry null where the report does not speak of the indicator
     */
    static Verdict to(MadeIndicator indicator, @Nullable Bounds bounds, @Nullable MadeEntry entry, boolean due) {
        if (entry == null) {
            return Verdict.NOT_REPORTED;
        }
        if (entry instanceof MadeEntry.NotApplicable) {
            return Verdict.NOT_APPLICABLE;
        }
        if (entry instanceof MadeEntry.Answer answer) {
            return metIf(answer.yes(), due);
        }
        if (entry instanceof MadeEntry.Series series) {
            return toSeries(series.counts(), bounds, due);
        }
        if (entry instanceof MadeEntry.Counts counts && counts.denominator().signum() == 0) {
            return counts.numerator().signum() == 0 && indicator.noneMeansNotApplicable()
                    ? Verdict.NOT_APPLICABLE
                    : Verdict.NOT_COMPUTABLE;
        }
        Fraction figure = figure(indicator, entry);
        Integer notAbove = indicator.notAbove();
        if (bounds == null || (notAbove != null && figure.compareTo(Fraction.of(notAbove)) > 0)) {
            return Verdict.NOT_COMPUTABLE;
        }
        return metIf(bounds.holds(figure), due);
    }

    static Fraction figure(MadeIndicator indicator, MadeEntry entry) {
        if (entry instanceof MadeEntry.Counts counts) {
            return Fraction.of(counts.numerator())
                    .times(Fraction.of(indicator.factor()))
                    .dividedBy(Fraction.of(counts.denominator()));
        }
        return Fraction.of(((MadeEntry.Amount) entry).value());
    }

    /** A part of the period that is still open says nothing; one that is too low is a miss whatever the others become. */
    private static Verdict toSeries(List<Optional<Integer>> counts, @Nullable Bounds bounds, boolean due) {
        if (bounds == null) {
            return Verdict.NOT_COMPUTABLE;
        }
        boolean missed = counts.stream()
                .flatMap(Optional::stream)
                .anyMatch(count -> !bounds.holds(Fraction.of(BigDecimal.valueOf(count))));
        boolean open = counts.isEmpty() || counts.stream().anyMatch(Optional::isEmpty);
        return open && !missed ? Verdict.NOT_REPORTED : metIf(!missed, due);
    }

    private static Verdict metIf(boolean holds, boolean due) {
        if (holds) {
            return Verdict.MET;
        }
        return due ? Verdict.GAP : Verdict.NOT_YET;
    }
}
