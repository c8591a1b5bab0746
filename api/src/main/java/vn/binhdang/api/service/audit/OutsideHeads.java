package vn.binhdang.api.service.audit;

import java.util.Iterator;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import vn.binhdang.engine.text.Text;

/** Goes through the lines of the file outside the database beside the chain, both in the order in which they grew. */
final class OutsideHeads {

    private final Iterator<String> lines;
    private final Consumer<Text> faults;
    private @Nullable AuditHead next;
    private long line;
    private long last;
    private long missing;

    OutsideHeads(Iterator<String> lines, Consumer<Text> faults) {
        this.lines = lines;
        this.faults = faults;
        advance();
    }

    /** Holds an entry of the chain against the line that names it, if one does. */
    void pass(AuditHead entry) {
        while (next != null && next.seq() < entry.seq()) {
            missing = Math.max(missing, next.seq());
            advance();
        }
        while (next != null && next.seq() == entry.seq()) {
            if (!next.equals(entry)) {
                faults.accept(Text.of(
                        "mã băm của dòng %s khác với bản lưu ngoài cơ sở dữ liệu",
                        "the hash of entry %s differs from the one kept outside the database", entry.seq()));
            }
            advance();
        }
    }

    /** The chain has ended: what is still named outside is gone. */
    void end() {
        while (next != null) {
            missing = Math.max(missing, next.seq());
            advance();
        }
        if (missing > 0) {
            faults.accept(Text.of(
                    "bản lưu ngoài cơ sở dữ liệu biết đến dòng %s, nhưng dòng đó không còn",
                    "the copy outside the database knows entry %s, which is gone", missing));
        }
    }

    private void advance() {
        next = null;
        while (next == null && lines.hasNext()) {
            String read = lines.next();
            line++;
            next = AuditHead.read(read).filter(head -> head.seq() >= last).orElse(null);
            if (next == null) {
                faults.accept(Text.of(
                        "dòng %s của bản lưu ngoài cơ sở dữ liệu không đọc được hoặc không đúng thứ tự",
                        "line %s of the copy outside the database cannot be read, or is out of order", line));
            } else {
                last = next.seq();
            }
        }
    }
}
