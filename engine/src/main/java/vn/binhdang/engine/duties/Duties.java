package vn.binhdang.engine.duties;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import vn.binhdang.engine.localities.Locality;
import vn.binhdang.engine.localities.Register;
import vn.binhdang.engine.report.Period;
import vn.binhdang.engine.rulebook.RuleBook;
import vn.binhdang.engine.targets.Obligation;
import vn.binhdang.engine.targets.PackIndex;
import vn.binhdang.engine.targets.Planner;

/**
 * Says what units owe by when. A unit owes for a period what the documents in force on its last day ask of it, as in a
 * check; a unit that was no more on that day owes nothing for it. Safe for use by several threads at once.
 */
public final class Duties {

    private static final int[] MONTHS = {12, 6, 3, 1};
    private static final Comparator<OwedReport> BY_DAY =
            Comparator.comparing(OwedReport::due).thenComparing(OwedReport::id);

    private final Register register;
    private final Planner planner;

    public Duties(RuleBook ruleBook) {
        this.register = ruleBook.register();
        this.planner = new Planner(new PackIndex(ruleBook.packs()));
    }

    /**
     * What the unit owes on the periods of a year; empty where the code meant no unit on the day.
     *
     * @param day any day of the unit's validity, since codes are given anew
     * @param filed at most one for each period
     * @param asOf the day on which it is asked how the reports stand
     */
    public Optional<UnitDuties> of(
            String code, LocalDate day, int year, Collection<FiledReport> filed, LocalDate asOf) {
        return register.find(code, day).map(unit -> of(unit, year, filed, asOf));
    }

    /** As {@link #of(String, LocalDate, int, Collection, LocalDate)}, of a unit of the register. */
    public UnitDuties of(Locality unit, int year, Collection<FiledReport> filed, LocalDate asOf) {
        List<OwedReport> owed = new ArrayList<>();
        for (int months : MONTHS) {
            Period period = new Period(year, 1, months);
            if (unit.validity().contains(period.last())) {
                FiledReport report = on(period, filed).on(asOf);
                for (Obligation obligation : obligations(unit, report)) {
                    owed.add(OwedReport.of(obligation, report, asOf));
                }
            }
        }
        owed.sort(BY_DAY);
        return new UnitDuties(unit, year, asOf, owed);
    }

    private List<Obligation> obligations(Locality unit, FiledReport report) {
        Period period = report.period();
        List<String> path = register.path(unit, period.last());
        return planner.obligations(unit, path, period, report.submittedOn());
    }

    private static FiledReport on(Period period, Collection<FiledReport> filed) {
        List<FiledReport> found =
                filed.stream().filter(report -> report.period().equals(period)).toList();
        if (found.size() > 1) {
            throw new IllegalArgumentException("two reports on " + period);
        }
        return found.isEmpty() ? FiledReport.none(period) : found.get(0);
    }
}
