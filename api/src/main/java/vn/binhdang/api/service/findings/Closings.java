package vn.binhdang.api.service.findings;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
import vn.binhdang.engine.changes.Changes;
import vn.binhdang.engine.changes.Movement;
import vn.binhdang.engine.changes.Reason;
import vn.binhdang.engine.changes.Resolved;
import vn.binhdang.engine.changes.Share;
import vn.binhdang.engine.findings.Finding.Kind;
import vn.binhdang.engine.numbers.Quantity;
import vn.binhdang.engine.scorecard.Scorecard;
import vn.binhdang.engine.verdicts.Judgement;
import vn.binhdang.engine.verdicts.Verdict;

/**
 * Says why a finding is not in a report any more. Fixed is not the same as gone, and a figure that is left out or cannot
 * be judged closes nothing.
 */
@RequiredArgsConstructor
final class Closings {

    private static final Set<Verdict> UNDECIDED = Set.of(Verdict.NOT_REPORTED, Verdict.NOT_COMPUTABLE, Verdict.REVIEW);
    private static final Set<Verdict> GOOD = Set.of(Verdict.MET, Verdict.NOT_APPLICABLE);

    private final Scorecard now;
    private final Evidently before;

    /** What the reports were that findings rest on, as they would be judged today. */
    interface Evidently {

        /** What has changed from the report that the finding was last seen in; empty where nothing can be read. */
        Optional<Changes> since(TrackedFinding finding);

        /** What decided then and is another today: rule files or program. */
        Optional<Reason> otherRules(TrackedFinding finding);
    }

    /** Empty where it stays open, for the report does not show that it is settled. */
    Optional<Closing> of(TrackedFinding finding) {
        String target = finding.target();
        return switch (Kind.valueOf(finding.kind())) {
            case ALIGNMENT, CONFLICT -> Optional.of(Closing.gone(rulesOr(finding, Reason.TARGET)));
            case REPORTING -> Optional.of(ofDuty(finding, Objects.requireNonNull(target)));
            case GAP, NOT_REPORTED, DATA_QUALITY ->
                target == null ? Optional.of(ofFigures(finding)) : ofTarget(finding, about(target));
        };
    }

    private Optional<Closing> ofTarget(TrackedFinding finding, @Nullable Judgement judgement) {
        List<Share> why = why(finding);
        if (judgement == null) {
            return Optional.of(Closing.gone(why, rulesOr(finding, Reason.TARGET)));
        }
        boolean silence = finding.kind().equals(Kind.NOT_REPORTED.name());
        if (!silence && UNDECIDED.contains(judgement.verdict())) {
            return Optional.empty();
        }
        boolean good = !finding.kind().equals(Kind.GAP.name()) || GOOD.contains(judgement.verdict());
        if (!why.isEmpty()) {
            return Optional.of(
                    good && figureHelped(why, finding) ? Closing.met(why) : Closing.gone(why, Reason.TARGET));
        }
        return Optional.of(before.otherRules(finding)
                .map(Closing::gone)
                .orElseGet(() -> good ? Closing.met(why) : Closing.gone(Reason.TARGET)));
    }

    private Closing ofDuty(TrackedFinding finding, String duty) {
        boolean binds =
                now.reporting().stream().anyMatch(one -> one.obligation().id().equals(duty));
        return binds ? Closing.met(List.of()) : Closing.gone(rulesOr(finding, Reason.TARGET));
    }

    private Closing ofFigures(TrackedFinding finding) {
        if (finding.subject().startsWith(":rule-book:")) {
            return Closing.gone(rulesOr(finding, Reason.TARGET));
        }
        boolean foundToday = resolved(finding).isPresent();
        return foundToday
                ? Closing.met(List.of())
                : before.otherRules(finding).map(Closing::gone).orElseGet(() -> Closing.met(List.of()));
    }

    private Reason rulesOr(TrackedFinding finding, Reason otherwise) {
        return before.otherRules(finding).orElse(otherwise);
    }

    private List<Share> why(TrackedFinding finding) {
        return resolved(finding).map(Resolved::why).orElse(List.of());
    }

    /** Of the changes since the last report where it tells, else since the report that it was last seen in. */
    private Optional<Resolved> resolved(TrackedFinding finding) {
        return find(now.changes(), finding).or(() -> before.since(finding).flatMap(changes -> find(changes, finding)));
    }

    private Optional<Resolved> find(Changes changes, TrackedFinding finding) {
        return changes.resolved().stream()
                .filter(one -> one.finding()
                        .identity()
                        .at(finding.locality())
                        .toString()
                        .equals(finding.identity()))
                .findFirst();
    }

    /** Whether the figure moved towards the requirement, whatever else moved. */
    private boolean figureHelped(List<Share> why, TrackedFinding finding) {
        Quantity gap = movement(now.changes(), finding)
                .or(() -> before.since(finding).flatMap(changes -> movement(changes, finding)))
                .map(Movement::gapWas)
                .orElse(null);
        return why.stream()
                .filter(share -> share.reason() == Reason.FIGURE)
                .map(Share::by)
                .anyMatch(by -> by == null || gap == null || by.signum() != gap.signum());
    }

    private static Optional<Movement> movement(Changes changes, TrackedFinding finding) {
        return changes.movements().entrySet().stream()
                .filter(entry -> entry.getKey().target().equals(finding.target()))
                .map(Map.Entry::getValue)
                .findFirst();
    }

    private @Nullable Judgement about(String target) {
        return now.verdicts().stream()
                .filter(judgement -> judgement.cell().target().equals(target))
                .findFirst()
                .orElse(null);
    }
}
