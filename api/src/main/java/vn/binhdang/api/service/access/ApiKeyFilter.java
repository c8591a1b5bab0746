package vn.binhdang.api.service.access;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import lombok.RequiredArgsConstructor;
import org.springframework.dao.DataAccessException;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.web.filter.OncePerRequestFilter;
import vn.binhdang.api.service.http.ProblemAnswers;

/** Takes keys of the service's own; tokens of other issuers are left to the next. */
@RequiredArgsConstructor
final class ApiKeyFilter extends OncePerRequestFilter {

    private final KnownKeys keys;
    private final Refusals refusals;
    private final ProblemAnswers problems;
    private final boolean othersIssue;

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain next)
            throws ServletException, IOException {
        if (!Credentials.areGiven(request) || othersIssue && Credentials.areOfAnotherIssuer(request)) {
            next.doFilter(request, response);
            return;
        }
        Optional<Caller> caller;
        try {
            caller = Credentials.key(request).flatMap(keys::caller);
        } catch (DataAccessException away) {
            problems.answer(request, response, away);
            return;
        }
        if (caller.isEmpty()) {
            refusals.commence(request, response, new BadCredentialsException("not a good key"));
            return;
        }
        SecurityContextHolder.setContext(new SecurityContextImpl(new CallerAuthentication(caller.get())));
        next.doFilter(request, response);
    }
}
