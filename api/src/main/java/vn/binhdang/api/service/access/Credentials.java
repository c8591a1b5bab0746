package vn.binhdang.api.service.access;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.springframework.http.HttpHeaders;

/** By what a request says whose it is. It never stands in the address, which ends up in logs. */
final class Credentials {

    private static final String KEY_HEADER = "X-API-Key";
    private static final String BEARER = "Bearer ";
    private static final String OWN = "bd_";

    private Credentials() {}

    static boolean areGiven(HttpServletRequest request) {
        return request.getHeader(HttpHeaders.AUTHORIZATION) != null || request.getHeader(KEY_HEADER) != null;
    }

    /** Whether it is a token, and not a key of the service's own. */
    static boolean areOfAnotherIssuer(HttpServletRequest request) {
        return request.getHeader(KEY_HEADER) == null
                && bearer(request).filter(token -> !token.startsWith(OWN)).isPresent();
    }

    /** The key that was given, in one header or the other; whoever gives both has none. */
    static Optional<String> key(HttpServletRequest request) {
        String key = request.getHeader(KEY_HEADER);
        if (key == null) {
            return bearer(request);
        }
        return request.getHeader(HttpHeaders.AUTHORIZATION) == null ? Optional.of(key) : Optional.empty();
    }

    static Optional<String> bearer(HttpServletRequest request) {
        String header = request.getHeader(HttpHeaders.AUTHORIZATION);
        return header != null && header.regionMatches(true, 0, BEARER, 0, BEARER.length())
                ? Optional.of(header.substring(BEARER.length()).strip())
                : Optional.empty();
    }
}
