package vn.binhdang.api.service.http;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.servlet.HandlerExceptionResolver;

/** Answers as {@link Problems} does where another filter, and no controller, has failed, or has missed the database. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 1)
class ProblemsOfFilters extends OncePerRequestFilter {

    private final HandlerExceptionResolver problems;

    ProblemsOfFilters(@Qualifier("handlerExceptionResolver") HandlerExceptionResolver problems) {
        this.problems = problems;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain next)
            throws ServletException, IOException {
        try {
            next.doFilter(request, response);
        } catch (RuntimeException trouble) {
            if (response.isCommitted() || problems.resolveException(request, response, null, trouble) == null) {
                throw trouble;
            }
        }
    }
}
