package vn.binhdang.api.service.findings;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.binhdang.api.service.audit.AuditedEvent;
import vn.binhdang.api.service.findings.EvidenceStore.Document;
import vn.binhdang.api.service.findings.FindingEvents.Numbered;

/**
 * A finding with all that has become of it.
 *
 * @param possible what the caller can do next
 * @param carriedFrom findings of units that are no more, which go on in this one
 * @param history every step, the oldest first
 */
record FindingDetails(
        @JsonUnwrapped FindingView finding,
        List<String> possible,
        List<UUID> carriedFrom,
        List<Document> evidence,
        List<Step> history) {

    /** One step. @param related the finding that it was carried to or taken over from */
    record Step(
            long seq,
            Instant at,
            String actor,
            String action,
            @Nullable String from,
            String to,
            List<String> reasons,
            @Nullable String note,
            @Nullable LocalDate until,
            @Nullable UUID report,
            @Nullable Integer revision,
            @Nullable UUID related,
            @Nullable String evidenceSha256) {

        static Step of(Numbered numbered) {
            AuditedEvent event = numbered.event();
            return new Step(
                    numbered.seq(),
                    event.at(),
                    event.actor(),
                    event.action(),
                    event.from(),
                    event.to(),
                    event.reasons(),
                    event.note(),
                    event.until(),
                    event.report(),
                    event.revision(),
                    event.related(),
                    event.content());
        }
    }
}
