package vn.binhdang.engine.report;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.binhdang.engine.faults.Place;

/**
 * What one locality reports for one period.
 *
 * @param locality code as written; which unit it means depends on the period
 * @param submittedOn the day it was sent in, in Vietnam; null where the report does not say
 * @param document number of the paper report, or a word on where the figures are from
 * @param entries at most one for an indicator
 */
public record Report(
        String locality,
        Period period,
        @Nullable LocalDate submittedOn,
        @Nullable String document,
        List<Entry> entries,
        Place place) {

    public Report {
        entries = List.copyOf(entries);
    }

    public Optional<Entry> entry(String indicator) {
        return entries.stream()
                .filter(entry -> entry.indicator().equals(indicator))
                .findFirst();
    }

    /** This report with no line but that of one indicator. */
    public Report withOnly(String indicator) {
        return new Report(
                locality,
                period,
                submittedOn,
                document,
                entry(indicator).stream().toList(),
                place);
    }
}
