package vn.binhdang.api.service.access;

import lombok.RequiredArgsConstructor;
import org.springframework.security.config.ObjectPostProcessor;
import org.springframework.security.oauth2.server.resource.web.authentication.BearerTokenAuthenticationFilter;

/** Hands over what is wrong with the issuer of tokens too, which the filter would throw at the container otherwise. */
@RequiredArgsConstructor
final class TroubleOfTheIssuer implements ObjectPostProcessor<BearerTokenAuthenticationFilter> {

    private final Refusals refusals;

    @Override
    public <O extends BearerTokenAuthenticationFilter> O postProcess(O filter) {
        filter.setAuthenticationFailureHandler(refusals::commence);
        return filter;
    }
}
