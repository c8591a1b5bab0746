package vn.binhdang.api.service.audit;

import static vn.binhdang.api.service.audit.AuditChain.ROWS_AT_ONCE;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import java.util.function.LongConsumer;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.binhdang.engine.text.Text;

/** Holds what is stored against the hashes in the chain. */
@RequiredArgsConstructor
final class AuditedContent {

    @SuppressWarnings("ArrayRecordComponent") // never compared, only read once
    private record Stored(
            @Nullable String revision,
            @Nullable String subject,
            @Nullable String details,
            @Nullable String content,
            byte @Nullable [] result) {}

    /** What an entry says of the content that it names. */
    private record Named(String content, String result) {}

    private final JdbcClient database;
    private final JsonMapper json = JsonMapper.shared();

    /** @param progress told how many have been looked at */
    void hold(Consumer<Text> faults, LongConsumer progress) {
        try (Stream<Stored> all = database
                .sql("""
                        SELECT r.report || '/' || r.number AS revision, a.subject, a.details, r.content, r.result
                        FROM revision r
                        FULL JOIN (SELECT subject, details FROM audit_entry
                            WHERE action IN ('report.submitted', 'report.drafted')) a
                            ON a.subject = 'report/' || r.report || '/' || r.number
                        """)
                .withFetchSize(ROWS_AT_ONCE)
                .query((row, number) -> new Stored(
                        row.getString("revision"),
                        row.getString("subject"),
                        row.getString("details"),
                        row.getString("content"),
                        row.getBytes("result")))
                .stream()) {
            AtomicLong done = new AtomicLong();
            all.forEach(stored -> {
                fault(stored).ifPresent(faults);
                progress.accept(done.incrementAndGet());
            });
        }
    }

    private Optional<Text> fault(Stored stored) {
        String content = stored.content();
        byte[] result = stored.result();
        if (content == null || result == null) {
            return Optional.of(Text.of(
                    "báo cáo %s có trong nhật ký nhưng không còn trong cơ sở dữ liệu",
                    "%s is in the audit trail and not in the database", String.valueOf(stored.subject())));
        }
        if (stored.subject() == null) {
            return Optional.of(Text.of(
                    "bản báo cáo %s không có trong nhật ký",
                    "revision %s is not in the audit trail", String.valueOf(stored.revision())));
        }
        Named named = named(String.valueOf(stored.details()));
        if (!Sha256.of(content).equals(named.content())) {
            return Optional.of(Text.of(
                    "nội dung bản báo cáo %s không còn như khi nhận",
                    "the content of revision %s is not as it was received", String.valueOf(stored.revision())));
        }
        if (!hash(result).equals(named.result())) {
            return Optional.of(Text.of(
                    "kết quả của bản báo cáo %s không còn như khi đánh giá",
                    "the result of revision %s is not as it was decided", String.valueOf(stored.revision())));
        }
        return Optional.empty();
    }

    /** Whoever has changed the entry may have left anything there. */
    private Named named(String details) {
        try {
            JsonNode read = json.readTree(details);
            return new Named(
                    read.path("content").asString(""), read.path("result").asString(""));
        } catch (JacksonException unreadable) {
            return new Named("", "");
        }
    }

    private static String hash(byte[] compressed) {
        try (GZIPInputStream in = new GZIPInputStream(new ByteArrayInputStream(compressed))) {
            return Sha256.of(in.readAllBytes());
        } catch (IOException damaged) {
            return "";
        }
    }
}
