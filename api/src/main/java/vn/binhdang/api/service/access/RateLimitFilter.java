package vn.binhdang.api.service.access;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import lombok.RequiredArgsConstructor;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;
import vn.binhdang.api.service.access.RateLimits.Allowance;
import vn.binhdang.api.service.http.ProblemAnswers;
import vn.binhdang.api.service.http.Refusal;
import vn.binhdang.engine.text.Text;

/** Holds each caller, and each address of those unknown, to so many requests a minute, and tells what is left. */
@RequiredArgsConstructor
final class RateLimitFilter extends OncePerRequestFilter {

    private final RateLimits limits;
    private final ProblemAnswers problems;

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return Probes.isOne(request);
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain next)
            throws ServletException, IOException {
        Allowance allowance = CallerAuthentication.callerOf(
                        SecurityContextHolder.getContext().getAuthentication())
                .map(limits::askAs)
                .orElseGet(() -> limits.askFrom(request.getRemoteAddr()));
        response.setHeader("RateLimit-Policy", "\"minute\";q=" + allowance.limit() + ";w=60");
        response.setHeader(
                "RateLimit",
                "\"minute\";r=" + allowance.remaining() + ";t="
                        + seconds(allowance.untilFull()).toSeconds());
        if (allowance.granted()) {
            next.doFilter(request, response);
        } else {
            problems.answer(request, response, tooMany(allowance));
        }
    }

    static Refusal tooMany(Allowance allowance) {
        return new Refusal(
                HttpStatus.TOO_MANY_REQUESTS,
                Text.of("Quá nhiều yêu cầu", "Too many requests"),
                Text.of(
                        "Được gửi tối đa %s yêu cầu mỗi phút; hãy gửi lại sau %s giây.",
                        "At most %s requests a minute are taken; send it again in %s seconds.",
                        allowance.limit(),
                        seconds(allowance.untilNext()).toSeconds()),
                seconds(allowance.untilNext()));
    }

    /** Whole ones, and rather one more: whoever waits so long does not wait in vain. */
    private static Duration seconds(Duration exact) {
        return Duration.ofSeconds(Math.max(1, exact.plusNanos(999_999_999).toSeconds()));
    }
}
