package vn.binhdang.api.service.audit;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.binhdang.engine.text.Text;

/** Reads the chain from its beginning and says where it is not what it was. */
public final class AuditChain {

    private static final int MOST = 1_000;

    /** @param entries how many were read */
    public record Verification(long entries, String head, List<Text> faults) {}

    private record Row(AuditEntry entry, String hash) {}

    private final JdbcClient database;
    private final Map<Long, AuditHead> outside = new HashMap<>();
    private final List<Text> faults = new ArrayList<>();
    private AuditHead last = new AuditHead(0, AuditEntry.BEGINNING);

    /** @param outside lines of the file that is kept outside the database */
    public AuditChain(JdbcClient database, List<String> outside) {
        this.database = database;
        outside.stream().map(AuditHead::parse).forEach(head -> this.outside.put(head.seq(), head));
    }

    /** Reads the chain. Content that its entries name by hash is compared too. */
    public Verification verify() {
        try (Stream<Row> rows = database
                .sql("SELECT * FROM audit_entry ORDER BY seq")
                .query((row, number) -> new Row(
                        new AuditEntry(
                                row.getLong("seq"),
                                row.getTimestamp("at").toInstant(),
                                row.getString("actor"),
                                row.getString("action"),
                                row.getString("subject"),
                                row.getString("details")),
                        row.getString("hash")))
                .stream()) {
            rows.forEach(this::read);
        }
        compareEnds();
        faults.addAll(new AuditedContent(database).faults());
        faults.addAll(new AuditedEvents(database).faults());
        return new Verification(
                last.seq(), last.hash(), faults.stream().limit(MOST).toList());
    }

    private void read(Row row) {
        AuditEntry entry = row.entry();
        if (entry.seq() != last.seq() + 1) {
            faults.add(Text.of(
                    "thiếu dòng nhật ký %s đến %s", "entries %s to %s are missing", last.seq() + 1, entry.seq() - 1));
        } else if (!row.hash().equals(entry.hash(last.hash()))) {
            faults.add(Text.of(
                    "dòng nhật ký %s (%s, %s) không còn như khi được ghi",
                    "entry %s (%s, %s) is not as it was written", entry.seq(), entry.action(), entry.subject()));
        }
        last = new AuditHead(entry.seq(), row.hash());
        AuditHead kept = outside.remove(entry.seq());
        if (kept != null && !kept.equals(last)) {
            faults.add(Text.of(
                    "mã băm của dòng %s khác với bản lưu ngoài cơ sở dữ liệu",
                    "the hash of entry %s differs from the one kept outside the database", entry.seq()));
        }
    }

    private void compareEnds() {
        AuditHead head = database.sql("SELECT seq, hash FROM audit_head")
                .query(AuditHead.class)
                .single();
        if (!head.equals(last)) {
            faults.add(Text.of(
                    "chuỗi dừng ở dòng %s, lẽ ra phải đến dòng %s",
                    "the chain ends at entry %s, and should at %s", last.seq(), head.seq()));
        }
        outside.keySet().stream()
                .max(Long::compare)
                .ifPresent(missing -> faults.add(Text.of(
                        "bản lưu ngoài cơ sở dữ liệu biết đến dòng %s, nhưng dòng đó không còn",
                        "the copy outside the database knows entry %s, which is gone", missing)));
    }
}
