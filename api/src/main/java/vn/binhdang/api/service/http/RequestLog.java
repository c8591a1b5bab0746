package vn.binhdang.api.service.http;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import lombok.extern.slf4j.Slf4j;
import org.jspecify.annotations.Nullable;
import org.slf4j.MDC;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.servlet.HandlerMapping;

/**
 * Gives each request a name, and writes one line of each: what kind of thing was asked for, and how that went. Never
 * addresses as they were typed, queries, headers, bodies or who asked: they may tell of people.
 */
@Slf4j
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class RequestLog extends OncePerRequestFilter {

    /** How the log, problems and this program call the name of a request. */
    static final String ID = "requestId";

    private static final String HEADER = "X-Request-Id";
    private static final String BEGUN = RequestLog.class.getName();
    private static final Pattern NAME = Pattern.compile("[A-Za-z0-9._-]{1,64}");

    private static final Set<String> METHODS = Set.of("GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS");

    @Override
    protected boolean shouldNotFilterAsyncDispatch() {
        return false; // what is streamed ends there
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain next)
            throws ServletException, IOException {
        if (request.getAttribute(ID) == null) {
            request.setAttribute(ID, id(request.getHeader(HEADER)));
            request.setAttribute(BEGUN, System.nanoTime());
        }
        String id = String.valueOf(request.getAttribute(ID));
        response.setHeader(HEADER, id);
        MDC.put(ID, id);
        boolean answered = false;
        try {
            next.doFilter(request, response);
            answered = true;
        } finally {
            if (!request.isAsyncStarted()) {
                line(request, answered ? response.getStatus() : HttpServletResponse.SC_INTERNAL_SERVER_ERROR);
            }
            MDC.remove(ID);
        }
    }

    private static void line(HttpServletRequest request, int status) {
        long nanoseconds = System.nanoTime() - (Long) request.getAttribute(BEGUN);
        Object pattern = request.getAttribute(HandlerMapping.BEST_MATCHING_PATTERN_ATTRIBUTE);
        String address = pattern == null ? "-" : pattern.toString();
        log.atInfo()
                .addKeyValue("http.response.status_code", status)
                .addKeyValue("event.duration", nanoseconds)
                .log(
                        "{} {} {} {} ms",
                        METHODS.contains(request.getMethod()) ? request.getMethod() : "-",
                        address,
                        status,
                        TimeUnit.NANOSECONDS.toMillis(nanoseconds));
    }

    /** The one that the caller has given, if it could be one. */
    private static String id(@Nullable String given) {
        return given != null && NAME.matcher(given).matches()
                ? given
                : UUID.randomUUID().toString();
    }
}
