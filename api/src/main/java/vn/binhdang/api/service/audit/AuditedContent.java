package vn.binhdang.api.service.audit;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.binhdang.engine.text.Text;

/** Holds what is stored against the hashes in the chain. */
@RequiredArgsConstructor
final class AuditedContent {

    @SuppressWarnings("ArrayRecordComponent") // never compared, only read once
    private record Stored(
            @Nullable String revision,
            @Nullable String subject,
            @Nullable String content,
            byte @Nullable [] result,
            @Nullable String contentHash,
            @Nullable String resultHash) {}

    private final JdbcClient database;

    List<Text> faults() {
        List<Text> faults = new ArrayList<>();
        try (Stream<Stored> all = database
                .sql("""
                        SELECT r.report || '/' || r.number AS revision, a.subject, r.content, r.result,
                            a.details::json ->> 'content' AS content_hash, a.details::json ->> 'result' AS result_hash
                        FROM revision r
                        FULL JOIN (SELECT * FROM audit_entry WHERE action = 'report.submitted') a
                            ON a.subject = 'report/' || r.report || '/' || r.number
                        """)
                .query((row, number) -> new Stored(
                        row.getString("revision"),
                        row.getString("subject"),
                        row.getString("content"),
                        row.getBytes("result"),
                        row.getString("content_hash"),
                        row.getString("result_hash")))
                .stream()) {
            all.forEach(stored -> hold(stored, faults));
        }
        return faults;
    }

    private static void hold(Stored stored, List<Text> faults) {
        String content = stored.content();
        byte[] result = stored.result();
        if (content == null || result == null) {
            faults.add(Text.of(
                    "báo cáo %s có trong nhật ký nhưng không còn trong cơ sở dữ liệu",
                    "%s is in the audit trail and not in the database", String.valueOf(stored.subject())));
        } else if (stored.subject() == null) {
            faults.add(Text.of(
                    "bản báo cáo %s không có trong nhật ký",
                    "revision %s is not in the audit trail", String.valueOf(stored.revision())));
        } else if (!Sha256.of(content).equals(stored.contentHash())) {
            faults.add(Text.of(
                    "nội dung bản báo cáo %s không còn như khi nhận",
                    "the content of revision %s is not as it was received", String.valueOf(stored.revision())));
        } else if (!hash(result).equals(stored.resultHash())) {
            faults.add(Text.of(
                    "kết quả của bản báo cáo %s không còn như khi đánh giá",
                    "the result of revision %s is not as it was decided", String.valueOf(stored.revision())));
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
