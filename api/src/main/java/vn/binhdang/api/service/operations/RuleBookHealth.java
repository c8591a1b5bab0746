package vn.binhdang.api.service.operations;

import lombok.RequiredArgsConstructor;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.stereotype.Component;
import vn.binhdang.api.service.rulebooks.RuleBooks;

/** Whether there are rules to decide by. A refused change does no harm to that: what was in force stays so. */
@Component("ruleBook")
@RequiredArgsConstructor
class RuleBookHealth implements HealthIndicator {

    private final RuleBooks ruleBooks;

    @Override
    public Health health() {
        boolean decides = !ruleBooks.inForce().ruleBook().packs().isEmpty();
        return (decides ? Health.up() : Health.down())
                .withDetail(
                        "fingerprint",
                        ruleBooks.inForce().ruleBook().fingerprint().hex())
                .withDetail("refused", ruleBooks.refusedAt().isPresent())
                .build();
    }
}
