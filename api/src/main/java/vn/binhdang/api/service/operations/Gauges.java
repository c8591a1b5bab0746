package vn.binhdang.api.service.operations;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import lombok.RequiredArgsConstructor;
import org.springframework.stereotype.Component;
import vn.binhdang.api.service.audit.AuditHeads;
import vn.binhdang.api.service.rulebooks.RuleBooks;

/** How the rule book and the audit trail stand, whenever somebody asks. */
@Component
@RequiredArgsConstructor
class Gauges implements MeterBinder {

    private final RuleBooks ruleBooks;
    private final AuditHeads heads;
    private final Clock clock;

    @Override
    public void bindTo(MeterRegistry registry) {
        Gauge.builder("binhdang.rulebook.age", () -> since(ruleBooks.inForce().since()))
                .baseUnit("seconds")
                .description("How long the rule book has been in force")
                .register(registry);
        Gauge.builder(
                        "binhdang.rulebook.refused",
                        () -> ruleBooks.refusedAt().map(this::since).orElse(0.0))
                .baseUnit("seconds")
                .description("How long rule files have been refused that nobody has mended; 0 while there are none")
                .register(registry);
        Gauge.builder("binhdang.audit.seq", heads, AuditHeads::seq)
                .description("Last entry of the audit trail since the service has started; 0 before the first")
                .register(registry);
        Gauge.builder("binhdang.audit.head.age", () -> since(heads.written()))
                .baseUnit("seconds")
                .description("Since when the file outside the database may say less than the audit trail")
                .register(registry);
        Gauge.builder("binhdang.audit.head.waiting", () -> seconds(heads.waiting()))
                .baseUnit("seconds")
                .description("How long an end of the audit trail has waited to be written outside")
                .register(registry);
    }

    private double since(Instant then) {
        return seconds(Duration.between(then, clock.instant()));
    }

    private static double seconds(Duration time) {
        return time.toMillis() / 1_000.0;
    }
}
