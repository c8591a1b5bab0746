package vn.binhdang.api.service.access;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpHeaders;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.CsrfConfigurer;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.config.annotation.web.configurers.LogoutConfigurer;
import org.springframework.security.config.annotation.web.configurers.RequestCacheConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.AnonymousAuthenticationFilter;
import org.springframework.security.web.header.HeaderWriterFilter;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.security.web.header.writers.StaticHeadersWriter;
import vn.binhdang.api.service.http.ProblemAnswers;

/**
 * What every request passes on its way in. There are no sessions and no cookies: who asks is said anew by each request, in
 * a header that no browser adds by itself. That is also why a page of somebody else cannot ask in the name of a person
 * who happens to be signed in (CSRF), and nothing is needed against it.
 */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties({LimitSettings.class, OidcSettings.class})
@RequiredArgsConstructor
class SecurityConfiguration {

    /** The pages of the service bring their own scripts and styles, and take nothing from elsewhere. */
    private static final String CONTENT_POLICY = "default-src 'self'; style-src 'self' 'unsafe-inline';"
            + " img-src 'self' data:; object-src 'none'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'";

    private final AccessTable table;
    private final Refusals refusals;
    private final KnownKeys keys;
    private final ProblemAnswers problems;
    private final RateLimits limits;
    private final LimitSettings settings;
    private final OidcSettings oidc;
    private final ObjectProvider<JwtDecoder> issuer;

    @Bean
    SecurityFilterChain everyRequest(HttpSecurity http) {
        JwtDecoder tokens = issuer.getIfAvailable();
        if (tokens != null) {
            http.oauth2ResourceServer(signIn -> signIn.bearerTokenResolver(SecurityConfiguration::token)
                    .authenticationEntryPoint(refusals)
                    .accessDeniedHandler(refusals)
                    .withObjectPostProcessor(new TroubleOfTheIssuer(refusals))
                    .jwt(jwt -> jwt.decoder(tokens).jwtAuthenticationConverter(new OidcCallers(oidc))));
        }
        return http.sessionManagement(sessions -> sessions.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .csrf(CsrfConfigurer::disable)
                .logout(LogoutConfigurer::disable)
                .requestCache(RequestCacheConfigurer::disable)
                .headers(SecurityConfiguration::headers)
                .addFilterAfter(new InFlightFilter(settings.inFlight(), problems), HeaderWriterFilter.class)
                .addFilterAfter(new BodyLimitFilter(settings.body().toBytes(), problems), InFlightFilter.class)
                .addFilterBefore(
                        new ApiKeyFilter(keys, refusals, problems, tokens != null), AnonymousAuthenticationFilter.class)
                .addFilterAfter(new RateLimitFilter(limits, problems), AnonymousAuthenticationFilter.class)
                .exceptionHandling(
                        trouble -> trouble.authenticationEntryPoint(refusals).accessDeniedHandler(refusals))
                .authorizeHttpRequests(all -> all
                        // What was let in once is not asked again on its way out.
                        .dispatcherTypeMatchers(DispatcherType.ASYNC, DispatcherType.ERROR, DispatcherType.FORWARD)
                        .permitAll()
                        .anyRequest()
                        .access(table))
                .build();
    }

    /** Keys of the service's own are no tokens. */
    private static @Nullable String token(HttpServletRequest request) {
        return Credentials.areOfAnotherIssuer(request)
                ? Credentials.bearer(request).orElse(null)
                : null;
    }

    /** Answers may be kept by whom they were given to, and are asked for again by their entity tags. */
    private static void headers(HeadersConfigurer<HttpSecurity> headers) {
        headers.cacheControl(HeadersConfigurer.CacheControlConfig::disable)
                .addHeaderWriter(new StaticHeadersWriter(HttpHeaders.CACHE_CONTROL, "private, no-cache"))
                .referrerPolicy(referrer -> referrer.policy(ReferrerPolicy.NO_REFERRER))
                .contentSecurityPolicy(content -> content.policyDirectives(CONTENT_POLICY));
    }
}
