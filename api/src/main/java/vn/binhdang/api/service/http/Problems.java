package vn.binhdang.api.service.http;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import lombok.RequiredArgsConstructor;
import lombok.extern.slf4j.Slf4j;
import org.jspecify.annotations.Nullable;
import org.slf4j.MDC;
import org.springframework.core.task.TaskRejectedException;
import org.springframework.dao.DataAccessException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.transaction.TransactionException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.context.request.WebRequest;
import org.springframework.web.servlet.mvc.method.annotation.ResponseEntityExceptionHandler;
import vn.binhdang.api.service.database.DatabaseAway;
import vn.binhdang.api.service.meters.Meters;
import vn.binhdang.engine.report.InvalidReportException;
import vn.binhdang.engine.text.Language;
import vn.binhdang.engine.text.Text;
import vn.binhdang.engine.verdicts.IncompleteDecisionsException;

/** Answers what could not be evaluated, in the form of RFC 9457 and in the language asked for. */
@Slf4j
@RestControllerAdvice
@RequiredArgsConstructor
public class Problems extends ResponseEntityExceptionHandler {

    private static final Duration AWAY = Duration.ofSeconds(5);
    private static final Duration BUSY = Duration.ofSeconds(1);
    private static final int MOST_ERRORS = 1_000;

    private final Meters meters;

    /** What ended work that nobody waits for, in the words that an answer would have. */
    public ProblemDetail of(RuntimeException trouble, Locale locale) {
        if (trouble instanceof InvalidReportException unreadable) {
            return unreadable(unreadable, locale);
        }
        if (trouble instanceof IncompleteDecisionsException incomplete) {
            return incomplete(incomplete, locale);
        }
        if (trouble instanceof FaultyContent faulty) {
            return faulty(faulty, locale);
        }
        if (trouble instanceof FaultyContent faulty) {
            return faulty(faulty, locale);
        }
        if (trouble instanceof Refusal refusal) {
            return problem(refusal.status(), refusal.title(), refusal.detail(), locale);
        }
        return unexpected(trouble, locale);
    }

    @ExceptionHandler(InvalidReportException.class)
    ProblemDetail unreadable(InvalidReportException unreadable, Locale locale) {
        List<FaultView> errors = unreadable.faults().stream()
                .limit(MOST_ERRORS)
                .map(FaultView::of)
                .toList();
        ProblemDetail problem = problem(
                HttpStatus.UNPROCESSABLE_CONTENT,
                Text.of("Không đọc được báo cáo", "The input cannot be read as a report"),
                Text.of(
                        "Chưa đánh giá nội dung nào. Số lỗi: %s.",
                        "Nothing was evaluated. Faults: %s.",
                        unreadable.faults().size()),
                locale);
        problem.setProperty("errors", errors);
        return problem;
    }

    @ExceptionHandler(InvalidFields.class)
    ProblemDetail invalid(InvalidFields invalid, Locale locale) {
        ProblemDetail problem = problem(
                HttpStatus.UNPROCESSABLE_CONTENT,
                Text.of("Nội dung yêu cầu chưa đúng", "The request cannot be taken as it is"),
                Text.of("Chưa thay đổi gì.", "Nothing was changed."),
                locale);
        problem.setProperty("errors", invalid.errors());
        return problem;
    }

    @ExceptionHandler(Refusal.class)
    ResponseEntity<ProblemDetail> refused(Refusal refusal, Locale locale) {
        ResponseEntity.BodyBuilder answer = ResponseEntity.status(refusal.status());
        Duration retryAfter = refusal.retryAfter();
        if (retryAfter != null) {
            answer.header(HttpHeaders.RETRY_AFTER, Long.toString(retryAfter.toSeconds()));
        }
        return answer.body(problem(refusal.status(), refusal.title(), refusal.detail(), locale));
    }

    /** What the database confirmed is kept; whatever it did not confirm may be sent again. */
    @ExceptionHandler({DataAccessException.class, TransactionException.class})
    ResponseEntity<ProblemDetail> database(RuntimeException trouble, Locale locale) {
        if (!DatabaseAway.explains(trouble)) {
            return ResponseEntity.internalServerError().body(unexpected(trouble, locale));
        }
        meters.databaseAway();
        log.warn("the database is away: {}", DatabaseAway.kind(trouble));
        return refused(
                new Refusal(
                        HttpStatus.SERVICE_UNAVAILABLE,
                        Text.of(
                                "Cơ sở dữ liệu tạm thời không dùng được",
                                "The database is not available at the moment"),
                        Text.of(
                                "Hãy gửi lại yêu cầu sau ít giây, với cùng Idempotency-Key nếu có.",
                                "Send the request again in a few seconds, with the same Idempotency-Key if it has one."),
                        AWAY),
                locale);
    }

    /** All threads that write answers are taken, and so are the places to wait for one. */
    @ExceptionHandler(TaskRejectedException.class)
    ResponseEntity<ProblemDetail> busy(TaskRejectedException full, Locale locale) {
        return refused(
                new Refusal(
                        HttpStatus.SERVICE_UNAVAILABLE,
                        Text.of("Dịch vụ đang bận", "The service is busy"),
                        Text.of("Hãy gửi lại yêu cầu sau giây lát.", "Send the request again in a moment."),
                        BUSY),
                locale);
    }

    @ExceptionHandler(FaultyContent.class)
    ProblemDetail faulty(FaultyContent faulty, Locale locale) {
        ProblemDetail problem = problem(HttpStatus.UNPROCESSABLE_CONTENT, faulty.title(), faulty.detail(), locale);
        problem.setProperty("errors", faulty.errors());
        return problem;
    }

    @ExceptionHandler(IncompleteDecisionsException.class)
    ProblemDetail incomplete(IncompleteDecisionsException incomplete, Locale locale) {
        log.error("planned cells without exactly one verdict: {}", incomplete.cells());
        ProblemDetail problem = problem(
                HttpStatus.INTERNAL_SERVER_ERROR,
                Text.of("Bộ quy tắc không đưa ra đúng một kết luận", "The rules did not give exactly one verdict"),
                Text.of("Không có kết quả nào được trả về.", "No result is given."),
                locale);
        problem.setProperty("cells", incomplete.cells());
        return problem;
    }

    private static ProblemDetail unexpected(RuntimeException trouble, Locale locale) {
        log.error("the service failed", trouble);
        return problem(
                HttpStatus.INTERNAL_SERVER_ERROR,
                Text.of("Dịch vụ gặp lỗi", "The service failed"),
                Text.of("Lỗi đã được ghi vào nhật ký của dịch vụ.", "The error is in the log of the service."),
                locale);
    }

    /** What the framework itself answers. */
    @Override
    protected ResponseEntity<Object> createResponseEntity(
            @Nullable Object body, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        if (body instanceof ProblemDetail problem) {
            named(problem);
        }
        return super.createResponseEntity(body, headers, status, request);
    }

    /** By the name under which the log knows the request. */
    private static ProblemDetail named(ProblemDetail problem) {
        String id = MDC.get(RequestLog.ID);
        if (id != null) {
            problem.setProperty(RequestLog.ID, id);
        }
        return problem;
    }

    private static ProblemDetail problem(HttpStatus status, Text title, Text detail, Locale locale) {
        Language language = Language.ofPosixLocale(locale.getLanguage()).orElse(Language.VI);
        ProblemDetail problem = ProblemDetail.forStatusAndDetail(status, detail.in(language));
        problem.setTitle(title.in(language));
        return named(problem);
    }
}
