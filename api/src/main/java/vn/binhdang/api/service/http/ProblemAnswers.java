package vn.binhdang.api.service.http;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Locale;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.DispatcherServlet;
import org.springframework.web.servlet.HandlerExceptionResolver;
import org.springframework.web.servlet.LocaleResolver;

/** Gives the answers of {@link Problems} where a request is refused before it reaches a controller. */
@Component
public class ProblemAnswers {

    private final HandlerExceptionResolver problems;
    private final LocaleResolver locales;

    ProblemAnswers(@Qualifier("handlerExceptionResolver") HandlerExceptionResolver problems, LocaleResolver locales) {
        this.problems = problems;
        this.locales = locales;
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
