package vn.binhdang.engine.duties;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import vn.binhdang.engine.numbers.Quantity;

/**
 * How many of the reports that some units owe were sent, and were sent in time. A report that two documents ask for is
 * owed twice.
 *
 * @param units how many units owe at least one report
 * @param due how many have passed their last good day
 * @param returned given back to be mended, and so not sent
 * @param sentLate sent after the last good day, returned since or not
 * @param missing never sent, and overdue
 */
public record Completeness(
        int units, int owed, int due, int sent, int sentInTime, int returned, int sentLate, int missing) {

    public static Completeness of(Collection<UnitDuties> units) {
        List<OwedReport> all =
                units.stream().flatMap(unit -> unit.reports().stream()).toList();
        int owing =
                (int) units.stream().filter(unit -> !unit.reports().isEmpty()).count();
        int due = (int) units.stream()
                .flatMap(unit -> unit.reports().stream()
                        .filter(report -> report.lastGoodDay().isBefore(unit.asOf())))
                .count();
        return new Completeness(
                owing,
                all.size(),
                due,
                count(all, OwedReport::isSent),
                count(all, OwedReport::isSentInTime),
                count(all, report -> report.state() == State.RETURNED),
                count(all, OwedReport::wasSentLate),
                count(all, OwedReport::isMissing));
    }

    /** The exact share of what is owed that was sent, from 0 to 1; nothing where nothing is owed. */
    public Optional<Quantity> shareSent() {
        return share(sent);
    }

    /** The exact share of what is owed that was sent in time, from 0 to 1; nothing where nothing is owed. */
    public Optional<Quantity> shareInTime() {
        return share(sentInTime);
    }

    private Optional<Quantity> share(int some) {
        return owed == 0 ? Optional.empty() : Optional.of(Quantity.of(some, owed));
    }

    private static int count(List<OwedReport> reports, Predicate<OwedReport> which) {
        return (int) reports.stream().filter(which).count();
    }
}
