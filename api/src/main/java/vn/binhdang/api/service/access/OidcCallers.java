package vn.binhdang.api.service.access;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
import org.springframework.core.convert.converter.Converter;
import org.springframework.security.authentication.AbstractAuthenticationToken;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.server.resource.InvalidBearerTokenException;

/** Makes callers of those who signed in elsewhere. A token that does not say plainly what somebody may do is no good. */
@RequiredArgsConstructor
final class OidcCallers implements Converter<Jwt, AbstractAuthenticationToken> {

    private final OidcSettings settings;

    @Override
    public AbstractAuthenticationToken convert(Jwt token) {
        Role role = role(token);
        String territory = role.isOfAUnit()
                ? text(token, settings.localityClaim()).orElseThrow(() -> missing(settings.localityClaim()))
                : Caller.WHOLE_COUNTRY;
        String name = text(token, settings.nameClaim())
                .or(() -> Optional.ofNullable(token.getSubject()))
                .orElseThrow(() -> missing(settings.nameClaim()));
        String person = Optional.ofNullable(token.getSubject()).orElse(name);
        return new CallerAuthentication(new Caller("user/" + name, person, role, territory));
    }

    private Role role(Jwt token) {
        List<Role> roles = words(claim(token, settings.roleClaim())).stream()
                .flatMap(word -> Role.of(word).stream())
                .distinct()
                .toList();
        if (roles.size() != 1) {
            throw missing(settings.roleClaim());
        }
        return roles.get(0);
    }

    private static Optional<String> text(Jwt token, String claim) {
        return words(claim(token, claim)).stream()
                .filter(word -> !word.isBlank())
                .findFirst();
    }

    private static List<String> words(@Nullable Object claim) {
        if (claim instanceof String word) {
            return List.of(word);
        }
        return claim instanceof Collection<?> many
                ? many.stream().filter(Objects::nonNull).map(Object::toString).toList()
                : List.of();
    }

    /** The claim of that name; else the one within others that the dots lead to. */
    private static @Nullable Object claim(Jwt token, String name) {
        Object claim = token.getClaims().get(name);
        if (claim != null) {
            return claim;
        }
        Object within = token.getClaims();
        for (String part : Arrays.asList(name.split("\\.", -1))) {
            within = within instanceof Map<?, ?> map ? map.get(part) : null;
        }
        return within;
    }

    private static InvalidBearerTokenException missing(String claim) {
        return new InvalidBearerTokenException("the token does not say plainly: " + claim);
    }
}
