package vn.binhdang.api.service.operations;

import lombok.RequiredArgsConstructor;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.stereotype.Component;
import vn.binhdang.api.service.audit.AuditHeads;

/** Whether ends of the audit trail can be written outside the database: what cannot be proved is not taken in. */
@Component("auditHeadsHealthIndicator") // which is called auditHeads among the others
@RequiredArgsConstructor
class AuditHeadsHealth implements HealthIndicator {

    private final AuditHeads heads;

    @Override
    public Health health() {
        return (heads.isWritable() ? Health.up() : Health.down()).build();
    }
}
