package vn.binhdang.api.service.publishing;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import lombok.RequiredArgsConstructor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import vn.binhdang.api.service.audit.AuditTrail;
import vn.binhdang.api.service.publishing.VersionStore.TakenUp;
import vn.binhdang.api.service.rulebooks.PublishedPack;
import vn.binhdang.api.service.rulebooks.PublishedPacks;
import vn.binhdang.api.service.webhooks.EventOutbox;
import vn.binhdang.api.service.webhooks.EventType;

/** Keeps what was published in the database: all instances of a service agree, and its backups hold it. */
@Component
@RequiredArgsConstructor
class PacksInDatabase implements PublishedPacks {

    private static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");
    private static final String SERVICE = "service";

    private final VersionStore store;
    private final EventOutbox events;
    private final AuditTrail audit;
    private final JdbcClient database;
    private final TransactionTemplate transactions;
    private final Clock clock;

    @Override
    public LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), ZONE);
    }

    @Override
    public List<PublishedPack> due(LocalDate day) {
        return store.due(day);
    }

    @Override
    public List<PublishedPack> lastTakenUp() {
        return store.lastTakenUp().map(TakenUp::versions).orElse(List.of());
    }

    @Override
    public PackText text(PublishedPack version) {
        PackUpload text = store.text(version.pack(), version.version());
        return new PackText(text.content(), text.cases());
    }

    /** The first rule book that a database sees is no change. */
    @Override
    public void takenUp(String ruleBook, List<PublishedPack> versions) {
        transactions.executeWithoutResult(status -> {
            database.sql("SELECT pg_advisory_xact_lock(hashtextextended('rule book', 6))")
                    .query((row, number) -> number)
                    .single();
            Optional<TakenUp> last = store.lastTakenUp();
            if (last.filter(known -> known.ruleBook().equals(ruleBook)
                            && known.versions().equals(versions))
                    .isPresent()) {
                return;
            }
            store.addTakenUp(ruleBook, versions, clock.instant());
            last.ifPresent(before -> tell(before.ruleBook(), ruleBook, versions));
        });
    }

    private void tell(String before, String ruleBook, List<PublishedPack> versions) {
        Map<String, Object> details = new LinkedHashMap<>();
        details.put("before", before);
        details.put("published", versions.stream().map(PublishedPack::toString).toList());
        events.publish(EventType.RULE_BOOK_CHANGED, "rule-book/" + ruleBook, details);
        audit.append(SERVICE, "rule-book.changed", "rule-book/" + ruleBook, details);
    }
}
