package vn.binhdang.api.service.findings;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import lombok.RequiredArgsConstructor;
import org.springframework.stereotype.Component;
import vn.binhdang.api.service.audit.AuditedEvent;
import vn.binhdang.api.service.webhooks.EventOutbox;
import vn.binhdang.api.service.webhooks.EventOutbox.Event;
import vn.binhdang.api.service.webhooks.EventType;

/** Tells other programs what becomes of findings, in codes: who did it, and in which words, is for those who may ask. */
@Component
@RequiredArgsConstructor
class FindingNews {

    private final EventOutbox outbox;

    /**
     * Tells of steps that were just made.
     *
     * @param findings that they were made with, each in its last form
     */
    void tell(List<AuditedEvent> steps, List<TrackedFinding> findings) {
        if (!outbox.wants(EventType.FINDING_OPENED) && !outbox.wants(EventType.FINDING_CHANGED)) {
            return;
        }
        Map<UUID, TrackedFinding> byId =
                findings.stream().collect(Collectors.toMap(TrackedFinding::id, Function.identity()));
        outbox.publish(
                steps.stream().flatMap(step -> event(step, byId).stream()).toList());
    }

    /** None where nobody has more or less to do than before. */
    private static Optional<Event> event(AuditedEvent step, Map<UUID, TrackedFinding> findings) {
        String from = step.from();
        if (from == null ? FindingState.OBSOLETE.code().equals(step.to()) : from.equals(step.to())) {
            return Optional.empty();
        }
        EventType type = from == null ? EventType.FINDING_OPENED : EventType.FINDING_CHANGED;
        TrackedFinding finding = findings.get(step.finding());
        return Optional.ofNullable(finding).map(known -> new Event(type, "finding/" + known.id(), data(step, known)));
    }

    private static Map<String, Object> data(AuditedEvent step, TrackedFinding finding) {
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("finding", "/api/v1/findings/" + finding.id());
        data.put("identity", finding.identity());
        data.put("locality", finding.locality());
        data.put("series", finding.series());
        data.put("period", finding.seen().period());
        data.put("kind", finding.kind());
        data.put("target", finding.target());
        data.put("indicator", finding.indicator());
        data.put("severity", finding.seen().severity());
        data.put("from", step.from());
        data.put("to", step.to());
        data.put("report", "/api/v1/reports/" + finding.seen().report());
        data.values().removeIf(Objects::isNull);
        return data;
    }
}
