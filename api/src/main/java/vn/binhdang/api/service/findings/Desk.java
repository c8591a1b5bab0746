package vn.binhdang.api.service.findings;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.binhdang.api.service.access.Caller;
import vn.binhdang.api.service.access.Territories;
import vn.binhdang.api.service.audit.AuditTrail;
import vn.binhdang.api.service.audit.AuditedEvent;
import vn.binhdang.api.service.findings.Transition.Need;
import vn.binhdang.api.service.http.EntityTags;
import vn.binhdang.api.service.http.InvalidFields;
import vn.binhdang.api.service.http.Refusal;
import vn.binhdang.engine.text.Text;

/** Where people act on findings: what they ask for is done in one transaction with its step and its audit, or refused. */
@Service
@RequiredArgsConstructor
class Desk {

    private static final int MOST_YEARS = 3;
    private static final String SERVICE = "service";

    private final FindingStore store;
    private final FindingEvents history;
    private final FindingNews news;
    private final EvidenceStore evidence;
    private final Deadlines deadlines;
    private final Territories territories;
    private final AuditTrail audit;
    private final Clock clock;

    /**
     * Does what is asked for.
     *
     * @param ifMatch the version that the caller has read
     */
    @Transactional
    public void act(UUID id, Request request, @Nullable String ifMatch, Caller caller) {
        TrackedFinding finding = held(id, caller);
        EntityTags.require(ifMatch, Integer.toString(finding.version()));
        Transition way = way(finding, request.action(), caller);
        require(way, request, finding);
        step(
                finding,
                finding.with(standing(way, request, finding, caller), openedAt(way, finding)),
                way,
                request,
                caller.name(),
                null);
    }

    /** Opens what was waived until a day that is over. */
    @Transactional
    public void expire(UUID id) {
        TrackedFinding finding = store.hold(id).orElseThrow();
        LocalDate until = finding.standing().until();
        if (finding.state() == FindingState.WAIVED && until != null && until.isBefore(deadlines.today())) {
            Transition way = Workflow.find(finding.state(), Action.EXPIRE).orElseThrow();
            Standing open = Standing.open(deadlines.due(finding.seen().severity(), clock.instant()));
            step(
                    finding,
                    finding.with(open, clock.instant()),
                    way,
                    new Request(Action.EXPIRE, null, null),
                    SERVICE,
                    null);
        }
    }

    /** Held until the transaction ends. @throws Refusal if there is none that the caller may see */
    TrackedFinding held(UUID id, Caller caller) {
        return store.hold(id)
                .filter(finding -> finding.isIn(territories.of(caller)))
                .orElseThrow(Desk::missing);
    }

    static Refusal missing() {
        return Refusal.notFound(Text.of("Không có phát hiện này.", "There is no such finding."));
    }

    /** The way in the table. @throws Refusal if it is not there, or not for the caller */
    Transition way(TrackedFinding finding, Action action, Caller caller) {
        List<String> possible = Workflow.possible(finding.state(), caller.role()).stream()
                .map(Action::code)
                .toList();
        Transition way = Workflow.find(finding.state(), action)
                .filter(one -> !one.roles().isEmpty())
                .orElseThrow(() -> Refusal.conflict(Text.of(
                        "Phát hiện này %s; lúc này bạn có thể: %s.",
                        "The finding is %s; what you can do now: %s.",
                        finding.state().noun(),
                        possible)));
        if (!way.roles().contains(caller.role())) {
            throw new Refusal(
                    HttpStatus.FORBIDDEN,
                    Text.of("Không thuộc quyền của bạn", "Not for you to do"),
                    Text.of(
                            "Việc “%s” do người khác thực hiện; lúc này bạn có thể: %s.",
                            "“%s” is for others to do; what you can do now: %s.", action.code(), possible));
        }
        return way;
    }

    /** Writes the finding as it is now and the step that led there, tells of it, and writes the audit, in this order. */
    void step(
            TrackedFinding before,
            TrackedFinding now,
            Transition way,
            Request request,
            String actor,
            @Nullable String content) {
        store.write(List.of(now));
        Instant at = clock.instant();
        AuditedEvent event = new AuditedEvent(
                now.id(),
                at,
                actor,
                way.action().code(),
                before.state().code(),
                way.to().code(),
                List.of(),
                request.note(),
                request.until(),
                null,
                null,
                null,
                content);
        long seq = history.append(event);
        news.tell(List.of(event), List.of(now));
        Map<String, String> details = new LinkedHashMap<>();
        details.put("event", event.hash());
        audit.append(actor, "finding." + way.action().code(), "finding/" + now.id() + "/" + seq, details);
    }

    private void require(Transition way, Request request, TrackedFinding finding) {
        InvalidFields.Faults faults = new InvalidFields.Faults();
        String action = way.action().code();
        if (way.needs(Need.NOTE) && request.note() == null) {
            faults.field("/note", Text.of("“%s” cần nêu rõ nội dung, lý do", "“%s” needs words: what, or why", action));
        }
        LocalDate until = request.until();
        LocalDate today = deadlines.today();
        if (way.needs(Need.UNTIL) && until == null) {
            faults.field("/until", Text.of("“%s” cần thời hạn", "“%s” needs a last day", action));
        } else if (!way.needs(Need.UNTIL) && until != null) {
            faults.field("/until", Text.of("“%s” không có thời hạn", "“%s” has no last day", action));
        } else if (until != null && (!until.isAfter(today) || until.isAfter(today.plusYears(MOST_YEARS)))) {
            faults.field(
                    "/until", Text.of("sau hôm nay, không quá %s năm", "after today and within %s years", MOST_YEARS));
        }
        if (way.needs(Need.EVIDENCE) && evidence.count(finding.id()) == 0) {
            faults.field(
                    "/action",
                    Text.of(
                            "“%s” cần ít nhất một tài liệu kèm theo",
                            "“%s” needs at least one document as evidence", action));
        }
        faults.raise();
    }

    private Standing standing(Transition way, Request request, TrackedFinding finding, Caller caller) {
        Standing before = finding.standing();
        LocalDate until = request.until();
        // A person judges by what there is today: only a report of a later period says otherwise.
        LocalDate later = finding.seen().lastDay().plusDays(1);
        return switch (way.to()) {
            case OPEN -> Standing.open(deadlines.due(finding.seen().severity(), clock.instant()));
            case PLAN_ACCEPTED ->
                until == null
                        ? before
                        : new Standing(way.to(), null, new Due(until, true), until, null, List.of(), null);
            case WAIVED -> new Standing(way.to(), null, null, until, caller.name(), List.of(), null);
            case ANSWERED -> new Standing(way.to(), null, null, null, null, List.of(), null);
            case CLAIMED_FIXED -> way.from() == way.to() ? before : Standing.settled(way.to(), later, List.of());
            case VERIFIED -> new Standing(way.to(), before.reopensFrom(), null, null, null, before.reasons(), null);
            case OBSOLETE -> throw new IllegalStateException("no person makes a finding obsolete");
        };
    }

    private Instant openedAt(Transition way, TrackedFinding finding) {
        return way.to() == FindingState.OPEN && way.from() != FindingState.OPEN ? clock.instant() : finding.openedAt();
    }
}
