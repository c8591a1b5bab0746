package vn.binhdang.api.service.meters;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import java.util.Locale;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;
import vn.binhdang.engine.findings.Finding;
import vn.binhdang.engine.report.InvalidReportException;
import vn.binhdang.engine.scorecard.Scorecard;
import vn.binhdang.engine.verdicts.IncompleteDecisionsException;

/** Counts and times what the service does. Tags are words of ours: never a locality, a name or an id. */
@Component
public class Meters {

    /** Outcome of a submission as a whole, by the name of its tag. */
    public enum Outcome {
        STORED,
        /** What was sent says what was there already. */
        UNCHANGED,
        TRIED_OUT,
        REPLAYED,
        UNREADABLE,
        /** Refused, or failed. */
        REFUSED
    }

    private final MeterRegistry registry;
    private final Timer check;
    private final Timer stored;
    private final Counter planned;
    private final Counter produced;
    private final Counter away;

    Meters(MeterRegistry registry) {
        this.registry = registry;
        this.check = Timer.builder("binhdang.check")
                .description("Time to evaluate one report")
                .publishPercentileHistogram()
                .register(registry);
        this.stored = Timer.builder("binhdang.submission.stored")
                .description("Time from the first byte of a submission to its receipts")
                .publishPercentileHistogram()
                .register(registry);
        this.planned = Counter.builder("binhdang.verdicts.planned")
                .description("Targets that had to be decided")
                .register(registry);
        this.produced = Counter.builder("binhdang.verdicts.produced")
                .description("Verdicts that were given")
                .register(registry);
        this.away = Counter.builder("binhdang.database.away")
                .description("Requests that were answered 503 since the database was away")
                .register(registry);
        Gauge.builder("binhdang.verdicts.missing", () -> planned.count() - produced.count())
                .description("Planned minus produced; anything but 0 means that results are withheld")
                .register(registry);
        for (Finding.Kind kind : Finding.Kind.values()) {
            findings(kind); // there from the beginning, so that a first one is seen as an increase
        }
    }

    /** Evaluates a report, and counts what was planned and what came of it, even where the run fails. */
    public Scorecard check(Supplier<Scorecard> evaluation) {
        try {
            Scorecard scorecard = check.record(evaluation);
            planned.increment(scorecard.verdicts().size());
            produced.increment(scorecard.summary().total());
            return scorecard;
        } catch (IncompleteDecisionsException incomplete) {
            planned.increment(incomplete.cells().size());
            throw incomplete;
        }
    }

    /** What a submission that ended in this failure counts as. */
    public static Outcome of(RuntimeException failure) {
        return failure instanceof InvalidReportException ? Outcome.UNREADABLE : Outcome.REFUSED;
    }

    /** @param format one of those that the service reads */
    public void submission(String format, Outcome outcome) {
        registry.counter("binhdang.submissions", "format", format, "outcome", word(outcome))
                .increment();
    }

    /** Begins to time a submission; to be ended by {@link #end}. */
    public Timer.Sample begin() {
        return Timer.start(registry);
    }

    public void end(Timer.Sample begun) {
        begun.stop(stored);
    }

    /** A finding that was written down. */
    public void found(Finding finding) {
        findings(finding.kind()).increment();
    }

    public void databaseAway() {
        away.increment();
    }

    private Counter findings(Finding.Kind kind) {
        return registry.counter("binhdang.findings", "kind", word(kind));
    }

    private static String word(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }
}
