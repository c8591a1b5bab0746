package vn.binhdang.api.service.publishing;

import java.time.Clock;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.binhdang.api.service.access.Caller;
import vn.binhdang.api.service.audit.AuditTrail;
import vn.binhdang.api.service.http.EntityTags;
import vn.binhdang.api.service.http.Refusal;
import vn.binhdang.engine.text.Text;

/** Packs that people are changing. */
@Service
@RequiredArgsConstructor
class Drafts {

    private final DraftStore store;
    private final VersionStore versions;
    private final AuditTrail audit;
    private final Clock clock;

    /** A draft after somebody wrote it. */
    record Written(DraftView draft, boolean isNew) {}

    /**
     * Opens a draft, or gives the open one another text; cases about which nothing is said stay as they were.
     *
     * @param ifMatch names the text that is replaced; none for a new draft
     */
    @Transactional
    public Written write(String pack, PackUpload upload, @Nullable String ifMatch, Caller caller) {
        PolicyDesk.requireWriter(caller);
        requireName(pack);
        Optional<Draft> known = store.hold(pack);
        if (known.isEmpty()) {
            if (ifMatch != null) {
                throw gone(pack);
            }
            return open(pack, upload.withCases(casesOfLatest(pack)), null, caller);
        }
        Draft draft = known.get();
        PackUpload before = store.text(draft.draft(), draft.edit());
        EntityTags.require(ifMatch, before.sha256());
        PackUpload text = upload.withCases(before.cases());
        if (text.equals(before)) {
            return new Written(DraftView.of(draft, before), false);
        }
        store.addText(draft.draft(), draft.edit() + 1, text, caller, clock.instant());
        audit(caller, "pack.draft-edited", draft.draft(), pack, draft.edit() + 1, text.sha256());
        return new Written(DraftView.of(store.open(pack).orElseThrow(), text), false);
    }

    /** Opens a draft with the text of an old version, to be approved like any other. */
    @Transactional
    public DraftView restore(String pack, int number, Caller caller) {
        PolicyDesk.requireWriter(caller);
        if (versions.find(pack, number).isEmpty()) {
            throw Versions.unknown(pack, number);
        }
        if (store.hold(pack).isPresent()) {
            throw Refusal.conflict(Text.of(
                    "“%s” đang có dự thảo; hãy phê duyệt hoặc rút dự thảo đó trước.",
                    "“%s” has an open draft; approve or withdraw it first.", pack));
        }
        return open(pack, versions.text(pack, number), number, caller).draft();
    }

    @Transactional(readOnly = true)
    public DraftView read(String pack, Caller caller) {
        PolicyDesk.requireReader(caller);
        Draft draft = store.open(pack).orElseThrow(() -> none(pack));
        return DraftView.of(draft, store.text(draft.draft(), draft.edit()));
    }

    /** All that there ever were, without their texts. */
    @Transactional(readOnly = true)
    public List<Draft> all(String pack, Caller caller) {
        PolicyDesk.requireReader(caller);
        return store.all(pack);
    }

    /** Closes the draft; its texts stay. */
    @Transactional
    public void withdraw(String pack, @Nullable String ifMatch, Caller caller) {
        PolicyDesk.requireWriter(caller);
        Draft draft = store.hold(pack).orElseThrow(() -> none(pack));
        String hash = store.text(draft.draft(), draft.edit()).sha256();
        EntityTags.require(ifMatch, hash);
        store.close(draft.draft(), Draft.State.WITHDRAWN, clock.instant());
        audit(caller, "pack.draft-withdrawn", draft.draft(), pack, draft.edit(), hash);
    }

    static Refusal none(String pack) {
        return Refusal.notFound(Text.of("“%s” không có dự thảo nào.", "“%s” has no open draft.", pack));
    }

    private Written open(String pack, PackUpload text, @Nullable Integer restores, Caller caller) {
        Instant now = clock.instant();
        UUID id = UUID.randomUUID();
        store.add(id, pack, restores, now);
        store.addText(id, 1, text, caller, now);
        audit(caller, restores == null ? "pack.draft-opened" : "pack.rolled-back", id, pack, 1, text.sha256());
        return new Written(DraftView.of(store.open(pack).orElseThrow(), text), true);
    }

    private @Nullable String casesOfLatest(String pack) {
        List<Version> known = versions.all(pack);
        return known.isEmpty() ? null : versions.text(pack, known.size()).cases();
    }

    private void audit(Caller caller, String action, UUID draft, String pack, int edit, String hash) {
        Map<String, Object> details = new LinkedHashMap<>();
        details.put("draft", draft);
        details.put("edit", edit);
        details.put("sha256", hash);
        audit.append(caller.name(), action, "pack/" + pack, details);
    }

    private static void requireName(String pack) {
        if (!Trials.isName(pack)) {
            throw Refusal.notFound(Text.of(
                    "Tên bộ chỉ tiêu chỉ gồm chữ, số, dấu chấm, gạch nối và gạch dưới, nhiều nhất 100 ký tự.",
                    "The name of a pack has letters, digits, dots, hyphens and underscores only, at most 100."));
        }
    }

    private static Refusal gone(String pack) {
        return new Refusal(
                HttpStatus.PRECONDITION_FAILED,
                Text.of("Dự thảo không còn", "The draft is gone"),
                Text.of(
                        "Dự thảo của “%s” đã được phê duyệt hoặc rút sau khi bạn đọc.",
                        "The draft of “%s” was approved or withdrawn since you read it.", pack));
    }
}
