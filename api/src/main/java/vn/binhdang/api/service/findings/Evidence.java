package vn.binhdang.api.service.findings;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.binhdang.api.service.access.Caller;
import vn.binhdang.api.service.access.Territories;
import vn.binhdang.api.service.audit.Sha256;
import vn.binhdang.api.service.findings.EvidenceStore.Document;
import vn.binhdang.api.service.http.Refusal;
import vn.binhdang.engine.text.Text;

/** Takes documents in and gives them out. */
@Service
@RequiredArgsConstructor
class Evidence {

    static final int MOST_BYTES = 5_000_000;
    private static final int MOST = 10;

    private final FindingStore findings;
    private final EvidenceStore store;
    private final Desk desk;
    private final Territories territories;
    private final Clock clock;

    /** A document with what it holds. */
    @SuppressWarnings("ArrayRecordComponent") // never compared, only written
    record Opened(Document document, byte[] content) {}

    /** Adds a document; one that is there already is not added again. */
    @Transactional
    public Document add(UUID id, @Nullable String name, byte[] content, Caller caller) {
        TrackedFinding finding = desk.held(id, caller);
        Transition way = desk.way(finding, Action.ATTACH, caller);
        EvidenceKind kind = kind(content);
        String hash = Sha256.of(content);
        List<Document> there = store.of(id);
        Optional<Document> same =
                there.stream().filter(one -> one.sha256().equals(hash)).findFirst();
        if (same.isPresent()) {
            return same.get();
        }
        if (there.size() >= MOST) {
            throw Refusal.conflict(Text.of(
                    "Đã có đủ %s tài liệu kèm theo.", "There are %s documents already, and may be no more.", MOST));
        }
        Document document = new Document(
                UUID.randomUUID(),
                EvidenceName.clean(name, kind),
                kind.mediaType(),
                content.length,
                hash,
                clock.instant().truncatedTo(ChronoUnit.MICROS),
                caller.name());
        store.add(id, document, content);
        Request request = new Request(Action.ATTACH, document.name(), null);
        desk.step(finding, finding.with(finding.standing()), way, request, caller.name(), hash);
        return document;
    }

    /** @throws Refusal if there is none that the caller may see */
    Opened open(UUID id, UUID document, Caller caller) {
        if (findings.find(id)
                .filter(finding -> finding.isIn(territories.of(caller)))
                .isEmpty()) {
            throw Desk.missing();
        }
        Document found = store.of(id).stream()
                .filter(one -> one.id().equals(document))
                .findFirst()
                .orElseThrow(() -> Refusal.notFound(Text.of("Không có tài liệu này.", "There is no such document.")));
        return new Opened(found, store.content(id, document).orElseThrow());
    }

    private static EvidenceKind kind(byte[] content) {
        if (content.length > MOST_BYTES) {
            throw new Refusal(
                    HttpStatus.CONTENT_TOO_LARGE,
                    Text.of("Tài liệu quá lớn", "The document is too large"),
                    Text.of("Mỗi tài liệu không quá %s byte.", "A document has up to %s bytes.", MOST_BYTES));
        }
        return EvidenceKind.of(content)
                .orElseThrow(
                        () -> new Refusal(
                                HttpStatus.UNSUPPORTED_MEDIA_TYPE,
                                Text.of("Không nhận loại tài liệu này", "Documents of this kind are not taken"),
                                Text.of(
                                        "Chỉ nhận PDF, PNG, JPEG, XLSX, DOCX (không có macro), xét theo nội dung chứ không theo tên.",
                                        "PDF, PNG, JPEG, XLSX and DOCX (without macros) are taken, by content and not by name.")));
    }
}
