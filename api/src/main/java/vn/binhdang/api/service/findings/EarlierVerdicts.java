package vn.binhdang.api.service.findings;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import lombok.RequiredArgsConstructor;
import lombok.extern.slf4j.Slf4j;
import vn.binhdang.engine.EngineVersion;
import vn.binhdang.engine.changes.Before;
import vn.binhdang.engine.changes.Changes;
import vn.binhdang.engine.changes.Reason;
import vn.binhdang.engine.indicators.Figures;
import vn.binhdang.engine.report.InvalidReportException;
import vn.binhdang.engine.report.Report;
import vn.binhdang.engine.report.ReportFile;

/**
 * The revisions that findings rest on, judged once more by the rule files of today: what they would not have today is
 * gone because of the rules, and not because of the report that came in. Read only when a finding is to be closed.
 */
@Slf4j
@RequiredArgsConstructor
final class EarlierVerdicts implements Closings.Evidently {

    private record Key(UUID report, int revision) {}

    /** A revision with what decided on it then. */
    record Stored(String content, String ruleBook, String engine) {}

    private final SeenReport seen;
    private final FindingStore store;
    private final Map<Key, Stored> stored = new HashMap<>();
    private final Map<Key, Optional<Changes>> changes = new HashMap<>();

    @Override
    public Optional<Changes> since(TrackedFinding finding) {
        return changes.computeIfAbsent(key(finding), this::changes);
    }

    @Override
    public Optional<Reason> otherRules(TrackedFinding finding) {
        Stored then = stored(key(finding));
        if (!then.ruleBook().equals(seen.scorecard().ruleBook().hex())) {
            return Optional.of(Reason.RULE_FILES);
        }
        return then.engine().equals(EngineVersion.current()) ? Optional.empty() : Optional.of(Reason.ENGINE);
    }

    private Optional<Changes> changes(Key key) {
        try {
            ReportFile file =
                    new ReportFile("earlier report", stored(key).content().getBytes(StandardCharsets.UTF_8));
            Report then = seen.inForce().intake().read(List.of(file)).get(0);
            Before before = new Before(
                    List.of(seen.inForce().engine().evaluate(then).snapshot()),
                    Figures.of(then, seen.inForce().ruleBook().catalogue()),
                    List.of(),
                    seen.scorecard().ruleBook().hex());
            return Optional.of(Changes.between(before, seen.scorecard().snapshot()));
        } catch (InvalidReportException outdated) {
            log.warn(
                    "an earlier report says nothing to the rule files of today: {}",
                    outdated.faults().get(0));
            return Optional.empty();
        }
    }

    private Stored stored(Key key) {
        return stored.computeIfAbsent(key, missing -> store.revision(missing.report(), missing.revision()));
    }

    private static Key key(TrackedFinding finding) {
        return new Key(finding.seen().report(), finding.seen().revision());
    }
}
