package vn.binhdang.api.service.access;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import java.util.Set;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;

/**
 * One line of the table: who may send requests of a method to a path.
 *
 * @param toAnybody also to those who do not say who they are
 */
record Permission(String method, PathPatternRequestMatcher path, Set<Role> roles, boolean toAnybody) {

    static Permission anybody(String method, String path) {
        return new Permission(method, matcher(path), Set.of(Role.values()), true);
    }

    static Permission roles(String method, String path, Role... roles) {
        return new Permission(method, matcher(path), Set.of(roles), false);
    }

    private static PathPatternRequestMatcher matcher(String path) {
        return PathPatternRequestMatcher.withDefaults().matcher(path);
    }

    boolean isAbout(HttpServletRequest request) {
        return path.matches(request);
    }

    /** Whoever may read may also ask for the headers alone. */
    boolean isForMethod(String asked) {
        return method.equals(asked) || method.equals("GET") && asked.equals("HEAD");
    }

    boolean allows(Optional<Caller> caller) {
        return toAnybody || caller.isPresent() && roles.contains(caller.get().role());
    }
}
