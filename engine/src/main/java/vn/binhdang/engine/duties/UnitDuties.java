package vn.binhdang.engine.duties;

import java.time.LocalDate;
import java.util.List;
import vn.binhdang.engine.localities.Locality;

/**
 * Everything one unit owes for one year.
 *
 * @param asOf the day on which it stands so
 * @param reports by the day they are due, then by duty
 */
public record UnitDuties(Locality locality, int year, LocalDate asOf, List<OwedReport> reports) {

    public UnitDuties {
        reports = List.copyOf(reports);
    }

    /** How much of it came, and came in time. */
    public Completeness completeness() {
        return Completeness.of(List.of(this));
    }
}
