package vn.binhdang.api.service.submissions;

import java.net.URI;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Repository;
import vn.binhdang.api.service.http.Refusal;
import vn.binhdang.engine.text.Text;

/** Answers by the key under which they were asked for: the same request sent again gets the same answer. */
@Repository
@RequiredArgsConstructor
class IdempotentAnswers {

    private static final Duration KEPT = Duration.ofDays(7);

    private final JdbcClient database;
    private final Clock clock;

    /** An answer as it was given. @param location of what was made, if anything was */
    record Answer(int status, @Nullable String location, String body) {

        ResponseEntity<String> toResponse() {
            ResponseEntity.BodyBuilder response = ResponseEntity.status(status).contentType(MediaType.APPLICATION_JSON);
            return (location == null ? response : response.location(URI.create(location))).body(body);
        }
    }

    private record Kept(
            String requestSha256, int status, @Nullable String location, String body) {}

    /**
     * The answer that was given under the key.
     *
     * @throws Refusal if the key was used for another request
     */
    Optional<Answer> find(String caller, String key, String requestHash) {
        Optional<Kept> kept = database.sql(
                        "SELECT request_sha256, status, location, body FROM idempotent_answer WHERE caller = ? AND key = ?")
                .params(caller, key)
                .query(Kept.class)
                .optional();
        if (kept.isPresent() && !kept.get().requestSha256().equals(requestHash)) {
            throw new Refusal(
                    HttpStatus.UNPROCESSABLE_CONTENT,
                    Text.of("Khóa đã dùng cho nội dung khác", "The key was used for another request"),
                    Text.of(
                            "Idempotency-Key “%s” đã dùng cho một yêu cầu có nội dung khác; hãy dùng khóa mới.",
                            "The Idempotency-Key “%s” was used for a request with another content; use a new one.",
                            key));
        }
        return kept.map(answer -> new Answer(answer.status(), answer.location(), answer.body()));
    }

    /**
     * Holds the key until the transaction ends.
     *
     * @throws Refusal if the same request is being carried out at this moment
     */
    void hold(String caller, String key) {
        boolean held = database.sql("SELECT pg_try_advisory_xact_lock(hashtextextended(?, 0))")
                .param(caller + "\n" + key)
                .query(Boolean.class)
                .single();
        if (!held) {
            throw new Refusal(
                    HttpStatus.CONFLICT,
                    Text.of("Yêu cầu đang được xử lý", "The request is being carried out"),
                    Text.of(
                            "Một yêu cầu cùng Idempotency-Key đang được xử lý; hãy gửi lại sau giây lát.",
                            "A request with the same Idempotency-Key is being carried out; send it again in a moment."),
                    Duration.ofSeconds(1));
        }
    }

    void keep(String caller, String key, String requestHash, Answer answer) {
        database.sql("""
                        INSERT INTO idempotent_answer (caller, key, request_sha256, status, location, body, answered_at)
                        VALUES (:caller, :key, :request, :status, :location, :body, :at)
                        """)
                .param("caller", caller)
                .param("key", key)
                .param("request", requestHash)
                .param("status", answer.status())
                .param("location", answer.location())
                .param("body", answer.body())
                .param("at", Timestamp.from(clock.instant()))
                .update();
    }

    @Scheduled(fixedDelayString = "PT1H", initialDelayString = "PT1M")
    void forgetOld() {
        database.sql("DELETE FROM idempotent_answer WHERE answered_at < ?")
                .param(Timestamp.from(clock.instant().minus(KEPT)))
                .update();
    }
}
