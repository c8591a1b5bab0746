package vn.binhdang.api.service.findings;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.binhdang.api.service.access.Territory;
import vn.binhdang.api.service.findings.Standing.Seen;

/**
 * A finding that is followed from report to report.
 *
 * @param identity by which the engine knows it again
 * @param localitySince first day of the unit that the code means; of one that was always there the first day of all
 * @param path codes of the units above, the nation first, and its own
 * @param seen by the latest report that has it
 * @param sincePeriod the earliest period whose report has it
 * @param openedAt when the unit was last asked to act
 * @param version one more with every change
 */
record TrackedFinding(
        UUID id,
        String identity,
        String locality,
        LocalDate localitySince,
        List<String> path,
        String series,
        String kind,
        @Nullable String target,
        @Nullable String indicator,
        Seen seen,
        String sincePeriod,
        Instant openedAt,
        Standing standing,
        int version) {

    TrackedFinding {
        path = List.copyOf(path);
    }

    FindingState state() {
        return standing.state();
    }

    /** Whether it is of a unit in the territory: where the unit was when it was last seen there, or began to be there. */
    boolean isIn(Territory territory) {
        LocalDate last = seen.lastDay();
        return territory.holds(path, last.isBefore(localitySince) ? localitySince : last);
    }

    /** What it is about, without the unit. */
    String subject() {
        return identity.substring(locality.length());
    }

    TrackedFinding with(Standing other, Instant opened) {
        return new TrackedFinding(
                id,
                identity,
                locality,
                localitySince,
                path,
                series,
                kind,
                target,
                indicator,
                seen,
                sincePeriod,
                opened,
                other,
                version + 1);
    }

    TrackedFinding with(Standing other) {
        return with(other, openedAt);
    }

    /** After another report has said something of it. */
    TrackedFinding seen(Seen by, LocalDate unitSince, List<String> unitPath) {
        return new TrackedFinding(
                id,
                identity,
                locality,
                unitSince,
                unitPath,
                series,
                kind,
                target,
                indicator,
                by,
                sincePeriod,
                openedAt,
                standing,
                version + 1);
    }

    TrackedFinding since(String period) {
        return new TrackedFinding(
                id,
                identity,
                locality,
                localitySince,
                path,
                series,
                kind,
                target,
                indicator,
                seen,
                period,
                openedAt,
                standing,
                version + 1);
    }

    /** The same one, of the unit that took over. */
    TrackedFinding at(String successor, LocalDate since, List<String> successorPath, UUID newId) {
        return new TrackedFinding(
                newId,
                successor + subject(),
                successor,
                since,
                successorPath,
                series,
                kind,
                target,
                indicator,
                seen,
                sincePeriod,
                openedAt,
                standing,
                1);
    }
}
