package vn.binhdang.engine.priorities;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;
import vn.binhdang.engine.numbers.Quantity;
import vn.binhdang.engine.targets.Severity;

/** One unit beside the thresholds it is held against. The rules see this fact and nothing beside it. */
public record Candidate(UnitSituation situation, Criteria criteria) {

    public int criticalFindings() {
        return situation.openFindings().atLeast(Severity.CRITICAL);
    }

    public int criticalFindingsFrom() {
        return criteria.number(Criterion.CRITICAL_FINDINGS);
    }

    public int heavyFindings() {
        return situation.openFindings().atLeast(criteria.heavy());
    }

    public int heavyFindingsFrom() {
        return criteria.number(Criterion.OPEN_FINDINGS);
    }

    public boolean isLeadershipKnown() {
        return situation.womenInKeyLeadership() != null;
    }

    public @Nullable Quantity womenLeading() {
        return situation.womenInKeyLeadership();
    }

    public Quantity womenLeadingBelow() {
        return criteria.threshold(Criterion.FEW_WOMEN_LEADING);
    }

    public int missingReports() {
        return situation.reports().missing();
    }

    public int missingReportsFrom() {
        return criteria.number(Criterion.MISSING_REPORTS);
    }

    public int lateReports() {
        return situation.reports().late();
    }

    public int lateReportsFrom() {
        return criteria.number(Criterion.LATE_REPORTS);
    }

    public boolean isEverInspected() {
        return situation.lastInspection() != null;
    }

    /** Whole years since the last inspection; 0 where there was none. */
    public int yearsNotInspected() {
        LocalDate last = situation.lastInspection();
        return last == null ? 0 : Math.toIntExact(ChronoUnit.YEARS.between(last, situation.asOf()));
    }

    public int yearsNotInspectedFrom() {
        return criteria.number(Criterion.LONG_NOT_INSPECTED);
    }

    public int targetsDue() {
        return situation.targets().due();
    }

    public int targetsMet() {
        return situation.targets().met();
    }

    public int reportsDue() {
        return situation.reports().due();
    }

    public int reportsInTime() {
        return situation.reports().inTime();
    }

    /** Whether both this year and the last one have a score. */
    public boolean isComparable() {
        return score() != null && lastScore() != null;
    }

    public @Nullable Quantity score() {
        return situation.targets().score().orElse(null);
    }

    public @Nullable Quantity lastScore() {
        DueTargets lastYear = situation.lastYear();
        return lastYear == null ? null : lastYear.score().orElse(null);
    }
}
