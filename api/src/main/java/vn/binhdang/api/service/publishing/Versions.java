package vn.binhdang.api.service.publishing;

import java.time.LocalDate;
import java.util.List;
import lombok.RequiredArgsConstructor;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.binhdang.api.service.http.Refusal;
import vn.binhdang.api.service.rulebooks.PublishedPack;
import vn.binhdang.api.service.rulebooks.PublishedPacks;
import vn.binhdang.engine.text.Text;

/** What was approved. Packs are public documents, and so are their versions. */
@Service
@RequiredArgsConstructor
class Versions {

    private final VersionStore store;
    private final PublishedPacks published;

    /** All versions of the pack, the oldest first, without their texts. */
    @Transactional(readOnly = true)
    public List<VersionView> all(String pack) {
        LocalDate today = published.today();
        List<PublishedPack> due = store.due(today);
        List<PublishedPack> takenUp = published.lastTakenUp();
        return store.all(pack).stream()
                .map(version -> VersionView.of(version, today, due, takenUp))
                .toList();
    }

    /** One with its text. */
    @Transactional(readOnly = true)
    public VersionView one(String pack, int number) {
        LocalDate today = published.today();
        Version version = store.find(pack, number).orElseThrow(() -> unknown(pack, number));
        return VersionView.of(version, today, store.due(today), published.lastTakenUp())
                .with(store.text(pack, number));
    }

    static Refusal unknown(String pack, int number) {
        return Refusal.notFound(Text.of("“%s” không có phiên bản %s.", "“%s” has no version %s.", pack, number));
    }
}
