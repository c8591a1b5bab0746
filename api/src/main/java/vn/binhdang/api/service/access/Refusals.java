package vn.binhdang.api.service.access;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.List;
import lombok.RequiredArgsConstructor;
import lombok.extern.slf4j.Slf4j;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.AuthenticationServiceException;
import org.springframework.security.authentication.InsufficientAuthenticationException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.stereotype.Component;
import org.springframework.web.HttpRequestMethodNotSupportedException;
import org.springframework.web.servlet.resource.NoResourceFoundException;
import vn.binhdang.api.service.access.RateLimits.Allowance;
import vn.binhdang.api.service.http.ProblemAnswers;
import vn.binhdang.api.service.http.Refusal;
import vn.binhdang.engine.text.Text;

/** Answers those whom the table of access does not let through: where there is nothing, that there is nothing. */
@Slf4j
@Component
@RequiredArgsConstructor
class Refusals implements AuthenticationEntryPoint, AccessDeniedHandler {

    private static final String CHALLENGE = "Bearer realm=\"binhdang\"";

    private static final Duration ISSUER_AWAY = Duration.ofSeconds(5);

    private final AccessTable table;
    private final ProblemAnswers problems;
    private final RateLimits limits;

    /** Whoever asks has not said who they are, or what they say does not hold. */
    @Override
    public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException trouble) {
        boolean anonymous = trouble instanceof InsufficientAuthenticationException;
        if (anonymous && isNothing(request, response)) {
            return;
        }
        if (trouble instanceof AuthenticationServiceException) {
            log.warn("the issuer of tokens cannot be asked: {}", trouble.getMessage());
            problems.answer(request, response, issuerAway());
            return;
        }
        if (!anonymous) {
            Allowance tries = limits.failedFrom(request.getRemoteAddr());
            if (!tries.granted()) {
                problems.answer(request, response, RateLimitFilter.tooMany(tries));
                return;
            }
        }
        response.setHeader(
                HttpHeaders.WWW_AUTHENTICATE, anonymous ? CHALLENGE : CHALLENGE + ", error=\"invalid_token\"");
        problems.answer(request, response, anonymous ? nobody() : doesNotHold());
    }

    /** Whoever asks is known, and may not. */
    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException denied) {
        if (isNothing(request, response)) {
            return;
        }
        problems.answer(
                request,
                response,
                new Refusal(
                        HttpStatus.FORBIDDEN,
                        Text.of("Không được phép", "Not allowed"),
                        Text.of(
                                "Vai trò của bạn không được thực hiện yêu cầu này.",
                                "Your role does not allow this request.")));
    }

    private boolean isNothing(HttpServletRequest request, HttpServletResponse response) {
        List<String> methods = table.methods(request);
        if (methods.isEmpty()) {
            problems.answer(
                    request,
                    response,
                    new NoResourceFoundException(HttpMethod.valueOf(request.getMethod()), request.getRequestURI(), ""));
            return true;
        }
        boolean possible = methods.contains(request.getMethod())
                || methods.contains("GET") && request.getMethod().equals("HEAD");
        if (!possible) {
            problems.answer(
                    request, response, new HttpRequestMethodNotSupportedException(request.getMethod(), methods));
        }
        return !possible;
    }

    private static Refusal nobody() {
        return new Refusal(
                HttpStatus.UNAUTHORIZED,
                Text.of("Cần xác thực", "Who are you?"),
                Text.of(
                        "Hãy gửi kèm khóa truy cập (Authorization: Bearer …).",
                        "Send a key along (Authorization: Bearer …)."));
    }

    private static Refusal issuerAway() {
        return new Refusal(
                HttpStatus.SERVICE_UNAVAILABLE,
                Text.of("Chưa kiểm tra được đăng nhập", "The token cannot be checked now"),
                Text.of(
                        "Hệ thống đăng nhập không trả lời; hãy gửi lại sau ít giây.",
                        "The issuer of tokens does not answer; send the request again in a few seconds."),
                ISSUER_AWAY);
    }

    private static Refusal doesNotHold() {
        return new Refusal(
                HttpStatus.UNAUTHORIZED,
                Text.of("Khóa truy cập không dùng được", "The key is not good"),
                Text.of(
                        "Khóa truy cập không đúng, đã hết hạn hoặc đã bị thu hồi.",
                        "The key is not known, has expired or was revoked."));
    }
}
