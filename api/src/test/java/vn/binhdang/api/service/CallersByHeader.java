package vn.binhdang.api.service;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.core.MethodParameter;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import vn.binhdang.api.service.access.Caller;
import vn.binhdang.api.service.access.Role;

/** Lets tests say in a header who asks: {@code Test-Caller: CLERK 30511}. Without it, somebody who may do all. */
@TestConfiguration(proxyBeanMethods = false)
@Order(Ordered.HIGHEST_PRECEDENCE)
public class CallersByHeader implements WebMvcConfigurer {

    public static final String HEADER = "Test-Caller";

    @Override
    public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
        resolvers.add(new ByHeader());
    }

    /** Takes them at their word. */
    private static final class ByHeader implements HandlerMethodArgumentResolver {

        @Override
        public boolean supportsParameter(MethodParameter parameter) {
            return parameter.getParameterType().equals(Caller.class);
        }

        @Override
        public Caller resolveArgument(
                MethodParameter parameter,
                @Nullable ModelAndViewContainer container,
                NativeWebRequest request,
                @Nullable WebDataBinderFactory binders) {
            String[] words = Objects.requireNonNullElse(request.getHeader(HEADER), "ADMIN VN")
                    .split(" ");
            return new Caller(words[0].toLowerCase(Locale.ROOT) + "-" + words[1], Role.valueOf(words[0]), words[1]);
        }
    }
}
