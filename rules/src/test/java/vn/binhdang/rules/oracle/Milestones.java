package vn.binhdang.rules.oracle;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.binhdang.rules.oracle.MadeMeasure.MadeMilestone;

/** Which milestone is due in a period, and which is ahead. */
final class Milestones {

    /** By the day they end; of those that end together, the shorter first. */
    static final Comparator<Span> IN_TIME = Comparator.comparing(Span::lastDay).thenComparing(Span::months);

    private Milestones() {}

    /** The latest milestone up to the period. */
    static Optional<MadeMilestone> due(MadeMeasure measure, Span period) {
        return sorted(measure)
                .filter(milestone -> isDue(milestone.at(), period))
                .reduce((earlier, later) -> later);
    }

    /** The next one. */
    static Optional<MadeMilestone> ahead(MadeMeasure measure, Span period) {
        return sorted(measure)
                .filter(milestone -> !isDue(milestone.at(), period))
                .findFirst();
    }

    /**
     * A year is due in its own yearly report and in every report of a later year; a part of a year also in every report
     * of its year that does not end before it.
     */
    private static boolean isDue(Span at, Span period) {
        if (at.year() != period.year()) {
            return at.year() < period.year();
        }
        return period.isYear() || (!at.isYear() && !period.lastDay().isBefore(at.lastDay()));
    }

    private static Stream<MadeMilestone> sorted(MadeMeasure measure) {
        List<MadeMilestone> milestones = measure.milestones();
        return milestones.stream().sorted(Comparator.comparing(MadeMilestone::at, IN_TIME));
    }
}
