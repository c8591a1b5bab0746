package vn.binhdang.engine.indicators;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.binhdang.engine.report.Period;
import vn.binhdang.engine.report.Report;

/**
 * One report as a whole, as the checks of data quality look at it.
 *
 * @param submittedOn null where the report does not say when it was sent
 * @param last period of the last report, if there is one
 * @param compared how many figures both reports give as numbers, but for those that both say to be of the same year
 * @param same how many of these are identical
 * @param sameNotZero how many of the identical ones are not zero
 */
public record Submission(
        Period period,
        @Nullable LocalDate submittedOn,
        @Nullable Period last,
        int compared,
        int same,
        int sameNotZero) {

    /** The first day of the period. */
    public LocalDate firstDay() {
        return period.first();
    }

    static Submission of(Report report, @Nullable Report last, Collection<Reading> readings) {
        if (last == null) {
            return new Submission(report.period(), report.submittedOn(), null, 0, 0, 0);
        }
        List<Reading> compared = readings.stream().filter(Reading::isComparable).toList();
        List<Reading> same = compared.stream().filter(Reading::isRepeated).toList();
        long notZero = same.stream()
                .filter(reading -> !Earlier.isZero(reading.entry().reported()))
                .count();
        return new Submission(
                report.period(),
                report.submittedOn(),
                last.period(),
                compared.size(),
                same.size(),
                Math.toIntExact(notZero));
    }
}
