package vn.binhdang.api.service.http;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.servlet.HandlerExceptionResolver;
import vn.binhdang.api.service.database.DatabaseAway;

/** Answers as {@link Problems} does where another filter, and no controller, has missed the database. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 1)
class AwayAnswers extends OncePerRequestFilter {

    private final HandlerExceptionResolver problems;

    AwayAnswers(@Qualifier("handlerExceptionResolver") HandlerExceptionResolver problems) {
        this.problems = problems;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain next)
            throws ServletException, IOException {
        try {
            next.doFilter(request, response);
        } catch (DataAccessException | TransactionException trouble) {
            if (response.isCommitted()
                    || !DatabaseAway.explains(trouble)
                    || problems.resolveException(request, response, null, trouble) == null) {
                throw trouble;
            }
        }
    }
}
