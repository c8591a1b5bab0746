package vn.binhdang.api.service.http;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.util.Locale;
import java.util.Objects;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.DispatcherServlet;
import org.springframework.web.servlet.HandlerExceptionResolver;
import org.springframework.web.servlet.LocaleResolver;
import tools.jackson.databind.json.JsonMapper;

/** Gives the answers of {@link Problems} where a request is refused before it reaches a controller. */
@Component
public class ProblemAnswers {

    private final HandlerExceptionResolver problems;
    private final LocaleResolver locales;
    private final Problems refusals;
    private final JsonMapper json;

    ProblemAnswers(
            @Qualifier("handlerExceptionResolver") HandlerExceptionResolver problems,
            LocaleResolver locales,
            Problems refusals,
            JsonMapper json) {
        this.problems = problems;
        this.locales = locales;
        this.refusals = refusals;
        this.json = json;
    }

    /** As {@link #answer}, for refusals that must cost little, since there are many of them. */
    public void answerAtOnce(HttpServletRequest request, HttpServletResponse response, Refusal refusal)
            throws IOException {
        ResponseEntity<ProblemDetail> answer = refusals.refused(refusal, locales.resolveLocale(request));
        ProblemDetail problem = Objects.requireNonNull(answer.getBody());
        problem.setInstance(URI.create(request.getRequestURI()));
        byte[] body = json.writeValueAsBytes(problem);
        response.setStatus(answer.getStatusCode().value());
        answer.getHeaders().forEach((name, values) -> values.forEach(value -> response.addHeader(name, value)));
        response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
        response.setContentLength(body.length);
        response.getOutputStream().write(body);
    }

    /** Answers in the language asked for. */
    public void answer(HttpServletRequest request, HttpServletResponse response, Exception trouble) {
        Locale before = LocaleContextHolder.getLocale();
        request.setAttribute(DispatcherServlet.LOCALE_RESOLVER_ATTRIBUTE, locales);
        LocaleContextHolder.setLocale(locales.resolveLocale(request));
        try {
            if (problems.resolveException(request, response, null, trouble) == null) {
                throw new IllegalStateException(trouble);
            }
        } finally {
            LocaleContextHolder.setLocale(before);
        }
    }
}
