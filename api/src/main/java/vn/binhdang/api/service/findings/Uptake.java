package vn.binhdang.api.service.findings;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.binhdang.api.service.audit.AuditedEvent;
import vn.binhdang.api.service.findings.Standing.Seen;

/**
 * What a report makes of the findings that are known of its unit: opened, seen again, settled, taken over from a unit
 * that is no more. A report settles or reopens nothing that a later one has spoken of.
 */
final class Uptake {

    private static final String LATER_REPORT = "LATER_REPORT";
    private static final String PLACE = "PLACE";
    private static final Comparator<TrackedFinding> LEAST_ADVANCED = Comparator.comparing(TrackedFinding::state)
            .thenComparing(TrackedFinding::openedAt)
            .thenComparing(TrackedFinding::identity);

    private final SeenReport report;
    private final Deadlines deadlines;
    private final Closings closings;
    private final Supplier<UUID> ids;
    private final Map<String, TrackedFinding> own = new LinkedHashMap<>();
    private final Map<UUID, TrackedFinding> changed = new LinkedHashMap<>();
    private final Map<String, Optional<Due>> dueDays = new HashMap<>();
    private final List<AuditedEvent> events = new ArrayList<>();

    /** @param ids for findings that are new */
    Uptake(SeenReport report, Deadlines deadlines, Closings closings, Supplier<UUID> ids) {
        this.report = report;
        this.deadlines = deadlines;
        this.closings = closings;
        this.ids = ids;
    }

    /** @param known of the unit itself; of units that became part of it; and what the report has, in its order */
    void take(
            List<TrackedFinding> known,
            List<TrackedFinding> predecessors,
            List<Found> found,
            BooleanSupplier laterReportIsThere) {
        known.forEach(finding -> own.put(finding.identity(), finding));
        Set<String> identities = found.stream().map(Found::identity).collect(Collectors.toSet());
        predecessors.stream()
                .filter(finding -> !finding.state().isClosed() && !isLaterThanReport(finding))
                .sorted(LEAST_ADVANCED)
                .forEach(finding -> takeOver(finding, identities));
        for (Found one : found) {
            TrackedFinding before = own.get(one.identity());
            if (before == null) {
                open(one, laterReportIsThere.getAsBoolean());
            } else {
                seeAgain(before, one.seen());
            }
        }
        own.values().stream()
                .filter(finding -> !identities.contains(finding.identity()))
                .filter(finding -> !finding.state().isClosed() && !isLaterThanReport(finding))
                .toList()
                .forEach(this::close);
    }

    /** What is to be written, each in its last form. */
    List<TrackedFinding> changed() {
        return List.copyOf(changed.values());
    }

    List<AuditedEvent> events() {
        return List.copyOf(events);
    }

    private void open(Found found, boolean late) {
        Standing standing = late
                ? Standing.settled(FindingState.OBSOLETE, report.lastDay(), List.of(LATER_REPORT))
                : Standing.open(due(found.seen().severity()));
        TrackedFinding opened = found.opened(ids.get(), report, standing);
        event(opened, Action.FIND, null, null, null);
        changed.put(opened.id(), opened);
    }

    private void seeAgain(TrackedFinding before, Seen seen) {
        if (isLaterThanReport(before)) {
            if (Found.isEarlier(report.period(), before.sincePeriod())) {
                changed.put(before.id(), before.since(report.period()));
            }
            return;
        }
        TrackedFinding now = before.seen(seen, report.unitSince(), report.path());
        if (!seen.severity().equals(before.seen().severity())) {
            event(now, Action.WEIGH_ANEW, before.state(), before.seen().severity() + " → " + seen.severity(), null);
        }
        Action again = before.state() == FindingState.WAIVED ? Action.EXPIRE : Action.FIND_AGAIN;
        boolean over = again == Action.EXPIRE ? isOver(before.standing().until()) : reopens(before);
        if (over && Workflow.find(before.state(), again).isPresent()) {
            now = now.with(Standing.open(due(seen.severity())), report.at());
            event(now, again, before.state(), null, null);
        }
        changed.put(now.id(), now);
    }

    private void close(TrackedFinding finding) {
        closings.of(finding).ifPresent(closing -> close(finding, closing));
    }

    private void close(TrackedFinding finding, Closing closing) {
        Workflow.find(finding.state(), closing.action()).ifPresent(way -> {
            TrackedFinding now = finding.with(Standing.settled(way.to(), report.lastDay(), closing.reasons()));
            event(now, way.action(), finding.state(), null, null);
            changed.put(now.id(), now);
        });
    }

    /** The finding goes on where the unit does, and says so at the old one; unless nothing there is about it. */
    private void takeOver(TrackedFinding old, Set<String> identities) {
        String identity = report.unit().code() + old.subject();
        TrackedFinding heir = own.get(identity);
        if (heir == null) {
            heir = old.at(report.unit().code(), report.unitSince(), report.path(), ids.get());
            Optional<Closing> closing = identities.contains(identity) ? Optional.empty() : closings.of(heir);
            if (closing.isPresent() && closing.get().action() == Action.DROP) {
                close(old, closing.get());
                return;
            }
            own.put(identity, heir);
            changed.put(heir.id(), heir);
            event(heir, Action.TAKE_OVER, null, null, old.id());
        }
        TrackedFinding ended = old.with(
                new Standing(FindingState.OBSOLETE, report.lastDay(), null, null, null, List.of(PLACE), heir.id()));
        changed.put(ended.id(), ended);
        event(ended, Action.CARRY, old.state(), null, heir.id());
    }

    /** Counted once for each weight. */
    private @Nullable Due due(String severity) {
        return dueDays.computeIfAbsent(severity, one -> Optional.ofNullable(deadlines.due(one, report.at())))
                .orElse(null);
    }

    private boolean isLaterThanReport(TrackedFinding finding) {
        return finding.seen().lastDay().isAfter(report.lastDay());
    }

    private boolean reopens(TrackedFinding finding) {
        LocalDate from = finding.standing().reopensFrom();
        return from == null || !report.lastDay().isBefore(from);
    }

    private boolean isOver(@Nullable LocalDate until) {
        return until != null && until.isBefore(Deadlines.day(report.at()));
    }

    private void event(
            TrackedFinding now,
            Action action,
            @Nullable FindingState from,
            @Nullable String note,
            @Nullable UUID related) {
        boolean sayWhy = action != Action.WEIGH_ANEW && action != Action.TAKE_OVER;
        events.add(new AuditedEvent(
                now.id(),
                report.at(),
                report.actor(),
                action.code(),
                from == null ? null : from.code(),
                (action == Action.WEIGH_ANEW && from != null ? from : now.state()).code(),
                sayWhy ? now.standing().reasons() : List.of(),
                note,
                null,
                report.report(),
                report.revision(),
                related,
                null));
    }
}
