package vn.binhdang.api.service.publishing;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;
import vn.binhdang.api.service.access.Caller;
import vn.binhdang.api.service.audit.AuditTrail;
import vn.binhdang.api.service.http.FaultyContent;
import vn.binhdang.api.service.http.InvalidFields;
import vn.binhdang.api.service.http.Refusal;
import vn.binhdang.api.service.rulebooks.PublishedPacks;
import vn.binhdang.engine.localities.Validity;
import vn.binhdang.engine.targets.Pack;
import vn.binhdang.engine.text.Text;

/** Makes versions of drafts: what a second person has read and nobody has changed since. */
@Service
@RequiredArgsConstructor
class Approvals {

    private final DraftStore drafts;
    private final VersionStore versions;
    private final Trials trials;
    private final PublishedPacks published;
    private final AuditTrail audit;
    private final TransactionTemplate transactions;
    private final Clock clock;

    /**
     * @return the number of the new version
     * @throws FaultyContent if it would not be taken up on its day, as far as that can be told today
     */
    int approve(String pack, Approval approval, Caller caller) {
        PolicyDesk.requireWriter(caller);
        Draft draft = drafts.open(pack).orElseThrow(() -> Drafts.none(pack));
        PolicyDesk.requireSecondPerson(draft, caller);
        PackUpload text = readBy(approval, draft);
        Trial trial = trials.of(pack, text, approval.from());
        if (trial.pack() != null) {
            requireDay(approval.from(), published.today(), trial.pack());
        }
        if (!trial.isSound()) {
            throw unsound(trial);
        }
        return Objects.requireNonNull(transactions.execute(status -> add(pack, approval, caller)));
    }

    /** Looks again, now that nobody else can change the draft. */
    private int add(String pack, Approval approval, Caller caller) {
        Draft draft = drafts.hold(pack).orElseThrow(() -> Drafts.none(pack));
        PolicyDesk.requireSecondPerson(draft, caller);
        readBy(approval, draft);
        Instant now = clock.instant();
        int number = versions.add(draft, caller.name(), now, approval.from());
        drafts.close(draft.draft(), Draft.State.APPROVED, now);
        Map<String, Object> details = new LinkedHashMap<>();
        details.put("version", number);
        details.put("draft", draft.draft());
        details.put("edit", draft.edit());
        details.put("sha256", approval.sha256());
        details.put("authors", draft.authors());
        details.put("from", approval.from().toString());
        audit.append(caller.name(), "pack.approved", "pack/" + pack, details);
        return number;
    }

    private PackUpload readBy(Approval approval, Draft draft) {
        PackUpload text = drafts.text(draft.draft(), draft.edit());
        if (!text.sha256().equals(approval.sha256())) {
            throw Refusal.conflict(Text.of(
                    "Dự thảo đã được sửa sau khi bạn đọc; hãy đọc lại rồi phê duyệt.",
                    "The draft was edited since you read it; read it again first."));
        }
        return text;
    }

    /** What binds units must be known on the first day that it binds them, and come before it ends. */
    private static void requireDay(LocalDate from, LocalDate today, Pack pack) {
        Validity binding = pack.inForce();
        LocalDate first = Objects.requireNonNull(binding.from());
        LocalDate last = binding.to();
        InvalidFields.Faults faults = new InvalidFields.Faults();
        if (from.isBefore(today)) {
            faults.field("/from", Text.of("ngày này đã qua; sớm nhất là %s", "is past; at the earliest %s", today));
        }
        if (first.isAfter(today) && from.isAfter(first)) {
            faults.field("/from", disagreement(from, first, last));
        }
        if (last != null && !last.isBefore(today) && from.isAfter(last)) {
            faults.field("/from", disagreement(from, first, last));
        }
        faults.raise();
    }

    private static FaultyContent unsound(Trial trial) {
        return new FaultyContent(
                Text.of("Bộ chỉ tiêu có lỗi", "The pack has faults"),
                Text.of(
                        "Chưa phê duyệt được; hãy sửa dự thảo rồi thử lại.",
                        "It cannot be approved; mend the draft first."),
                TrialView.of(trial).errors());
    }

    private static Text disagreement(LocalDate from, LocalDate first, @Nullable LocalDate last) {
        return Text.of(
                "%s không khớp với “in-force” của bộ chỉ tiêu: từ %s đến %s",
                "%s does not agree with “in-force” of the pack: from %s to %s", from, first, last == null ? "…" : last);
    }
}
