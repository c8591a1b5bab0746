package vn.binhdang.engine.targets;

import org.jspecify.annotations.Nullable;
import vn.binhdang.engine.report.Period;
import vn.binhdang.engine.requirements.Requirement;

/**
 * What must be reached by when.
 *
 * @param label as written, {@code 2025} or {@code 2022-Q2}
 * @param at the year, or the part of a year, by the end of which it must be reached
 * @param requirement null where the document states a change and no baseline, so that nothing can be compared
 * @param yearly whether it must be reached anew in {@code at} and in every year after it
 */
public record Milestone(
        String label, Period at, String wording, @Nullable Requirement requirement, boolean yearly) {

    /** This milestone as a report of the period meets it: what comes every year is the milestone of the report's year. */
    Milestone in(Period period) {
        if (!yearly) {
            return this;
        }
        Period year = Period.ofYear(Math.max(at.year(), period.year()));
        return new Milestone(year.toString(), year, wording, requirement, true);
    }

    /**
     * Whether a report of the period must already show it. A report of a half-year, quarter or month leaves the
     * milestone of its year ahead.
     */
    public boolean isDueIn(Period period) {
        if (at.year() != period.year()) {
            return at.year() < period.year();
        }
        return at.isYear() ? period.isYear() : !at.last().isAfter(period.last());
    }
}
