package vn.binhdang.api.service.audit;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.function.LongConsumer;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.binhdang.engine.text.Text;

/**
 * Reads the chain from its beginning and says where it is not what it was. Row by row where it is given a connection
 * within a transaction, so that a chain of any length takes the same memory.
 */
public final class AuditChain {

    static final int ROWS_AT_ONCE = 500;
    private static final int MOST = 1_000;

    /**
     * What was found.
     *
     * @param entries how many were read
     * @param faults the first thousand
     * @param faulty how many there are
     */
    public record Verification(long entries, String head, List<Text> faults, long faulty) {

        public boolean holds() {
            return faulty == 0;
        }
    }

    private record Row(AuditEntry entry, String hash) {}

    private final JdbcClient database;
    private final List<Text> faults = new ArrayList<>();
    private final OutsideHeads outside;
    private AuditHead last = new AuditHead(0, AuditEntry.BEGINNING);
    private long entries;
    private long faulty;

    /** @param outside lines of the file that is kept outside the database */
    public AuditChain(JdbcClient database, List<String> outside) {
        this(database, outside.iterator());
    }

    /** @param outside lines of the file, read from it before the database is */
    public AuditChain(JdbcClient database, Iterator<String> outside) {
        this.database = database;
        this.outside = new OutsideHeads(outside, this::add);
    }

    /** Reads the chain. Content that its entries name by hash is compared too. */
    public Verification verify() {
        return verify(done -> {});
    }

    /** The same. @param progress told how many rows have been read, of the chain and of the content that it names */
    public Verification verify(LongConsumer progress) {
        try (Stream<Row> rows = database
                .sql("SELECT seq, at, actor, action, subject, details, hash FROM audit_entry ORDER BY seq")
                .withFetchSize(ROWS_AT_ONCE)
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
            rows.forEach(row -> {
                read(row);
                progress.accept(entries);
            });
        }
        compareEnds();
        new AuditedContent(database).hold(this::add, done -> progress.accept(entries + done));
        new AuditedEvents(database).faults().forEach(this::add);
        return new Verification(entries, last.hash(), List.copyOf(faults), faulty);
    }

    private void add(Text fault) {
        faulty++;
        if (faults.size() < MOST) {
            faults.add(fault);
        }
    }

    private void read(Row row) {
        AuditEntry entry = row.entry();
        entries++;
        if (entry.seq() != last.seq() + 1) {
            add(Text.of(
                    "thiếu dòng nhật ký %s đến %s", "entries %s to %s are missing", last.seq() + 1, entry.seq() - 1));
        } else if (!row.hash().equals(entry.hash(last.hash()))) {
            add(Text.of(
                    "dòng nhật ký %s (%s, %s) không còn như khi được ghi",
                    "entry %s (%s, %s) is not as it was written", entry.seq(), entry.action(), entry.subject()));
        }
        last = new AuditHead(entry.seq(), row.hash());
        outside.pass(last);
    }

    private void compareEnds() {
        AuditHead head = database.sql("SELECT seq, hash FROM audit_head")
                .query(AuditHead.class)
                .single();
        if (!head.equals(last)) {
            add(Text.of(
                    "chuỗi dừng ở dòng %s, lẽ ra phải đến dòng %s",
                    "the chain ends at entry %s, and should at %s", last.seq(), head.seq()));
        }
        outside.end();
    }
}
