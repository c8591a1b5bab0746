package vn.binhdang.engine.targets;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.binhdang.engine.localities.Level;
import vn.binhdang.engine.report.Period;
import vn.binhdang.engine.requirements.Deadline;

/**
 * A report that a document demands, and by when.
 *
 * @param id with the pack in front, {@code 37-kh-ubnd-2024/reporting/half-year}
 * @param kind the series of periods it is due for, {@code half-year} or {@code year}
 * @param to to whom it is sent
 */
public record ReportingDuty(
        String id,
        String kind,
        String clause,
        String text,
        Deadline deadline,
        @Nullable String to,
        Set<Level> levels,
        Severity severity) {

    public ReportingDuty {
        levels = Set.copyOf(levels);
    }

    /** Whether a report of the period is the one that is due: the first half-year, or the year. */
    public boolean isFor(Period period) {
        Integer year = deadline.year();
        boolean sameYear = year == null || year == period.year() || year == period.year() + 1 && fallsAfter(period);
        return sameYear && period.series().equals(kind) && period.firstMonth() == 1;
    }

    /** Whether it is due early in the year that follows, as reports on a whole year often are. */
    private boolean fallsAfter(Period period) {
        return period.isYear() && deadline.month() <= 6;
    }

    public LocalDate dueFor(Period period) {
        return deadline.in(period.year());
    }
}
