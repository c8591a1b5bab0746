package vn.binhdang.api.service.findings;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import lombok.RequiredArgsConstructor;
import org.springframework.stereotype.Component;
import vn.binhdang.api.service.audit.AuditedEvent;
import vn.binhdang.api.service.findings.Kinship.Kin;
import vn.binhdang.api.service.meters.Meters;

/** Writes down what a check has found, so that it can be followed from report to report. */
@Component
@RequiredArgsConstructor
public class FindingRecords {

    private final FindingStore store;
    private final FindingEvents history;
    private final FindingNews news;
    private final Deadlines deadlines;
    private final Meters meters;

    /**
     * Takes up the findings of a report within the caller's transaction.
     *
     * @return hash of all that has become of findings by it, for the audit; empty where nothing has
     */
    public Optional<String> take(SeenReport report) {
        store.hold(report.unit().code(), report.series());
        Kinship kinship = new Kinship(report);
        Map<Kin, List<TrackedFinding>> known =
                store.known(kinship.codes(), report.series()).stream().collect(Collectors.groupingBy(kinship::of));
        Closings closings = new Closings(report.scorecard(), new EarlierVerdicts(report, store));
        Uptake uptake = new Uptake(report, deadlines, closings, UUID::randomUUID);
        uptake.take(
                known.getOrDefault(Kin.SELF, List.of()),
                known.getOrDefault(Kin.PREDECESSOR, List.of()),
                Found.of(report),
                new LaterReport(report)::isThere);
        store.write(uptake.changed());
        report.scorecard().findings().forEach(meters::found);
        List<AuditedEvent> events = uptake.events();
        history.append(events);
        news.tell(events, uptake.changed());
        return events.isEmpty() ? Optional.empty() : Optional.of(AuditedEvent.hash(events));
    }

    /** Asked for once, and only if there is a finding that nobody knows. */
    private final class LaterReport {

        private final SeenReport report;
        private Optional<Boolean> isThere = Optional.empty();

        LaterReport(SeenReport report) {
            this.report = report;
        }

        boolean isThere() {
            if (isThere.isEmpty()) {
                isThere = Optional.of(store.hasLaterReport(report.unit().code(), report.series(), report.lastDay()));
            }
            return isThere.orElseThrow();
        }
    }
}
