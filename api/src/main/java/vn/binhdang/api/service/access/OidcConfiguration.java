package vn.binhdang.api.service.access;

import java.time.Duration;
import org.springframework.boot.security.oauth2.server.resource.autoconfigure.JwkSetUriJwtDecoderBuilderCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.client.SimpleClientHttpRequestFactory;
import org.springframework.web.client.RestTemplate;

/** How the keys of an issuer are fetched. */
@Configuration(proxyBeanMethods = false)
class OidcConfiguration {

    private static final Duration LONGEST_WAIT = Duration.ofSeconds(3);

    /** An issuer that does not answer must not hold up those who wait for it for long. */
    @Bean
    JwkSetUriJwtDecoderBuilderCustomizer patience() {
        SimpleClientHttpRequestFactory requests = new SimpleClientHttpRequestFactory();
        requests.setConnectTimeout(LONGEST_WAIT);
        requests.setReadTimeout(LONGEST_WAIT);
        return decoder -> decoder.restOperations(new RestTemplate(requests));
    }
}
