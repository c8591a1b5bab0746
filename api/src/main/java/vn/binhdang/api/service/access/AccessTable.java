package vn.binhdang.api.service.access;

import static vn.binhdang.api.service.access.Permission.anybody;
import static vn.binhdang.api.service.access.Permission.roles;
import static vn.binhdang.api.service.access.Role.ADMIN;
import static vn.binhdang.api.service.access.Role.AUDITOR;
import static vn.binhdang.api.service.access.Role.CLERK;
import static vn.binhdang.api.service.access.Role.INSPECTOR;
import static vn.binhdang.api.service.access.Role.POLICY;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.springframework.security.authorization.AuthorizationDecision;
import org.springframework.security.authorization.AuthorizationManager;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.access.intercept.RequestAuthorizationContext;
import org.springframework.stereotype.Component;

/**
 * Who may ask for what. The first line that fits decides, and what no line names is refused to all. Whose data somebody
 * may see is not decided here: {@link Caller#sees} is asked where the data is read, and what is not theirs is not found.
 */
@Component
class AccessTable implements AuthorizationManager<RequestAuthorizationContext> {

    private static final Role[] READERS = {CLERK, INSPECTOR, AUDITOR, ADMIN};
    private static final Role[] ALL = Role.values();

    private static final List<Permission> LINES = List.of(
            anybody("GET", "/"),
            anybody("GET", "/index.html"),
            anybody("GET", "/actuator/health/**"),
            anybody("GET", "/livez"),
            anybody("GET", "/readyz"),
            roles("GET", "/actuator/prometheus", ADMIN, AUDITOR),
            anybody("GET", "/v3/api-docs/**"),
            anybody("GET", "/v3/api-docs.yaml"),
            anybody("GET", "/swagger-ui.html"),
            anybody("GET", "/swagger-ui/**"),
            // Says what published documents demand, and keeps nothing: a clerk may try a report before having a key.
            anybody("POST", "/api/v1/checks"),
            roles("POST", "/api/v1/packs:validate", POLICY, ADMIN),
            roles("POST", "/api/v1/packs:impact", POLICY, ADMIN),
            roles("GET", "/api/v1/packs/*/draft", POLICY, AUDITOR, ADMIN),
            roles("GET", "/api/v1/packs/*/drafts", POLICY, AUDITOR, ADMIN),
            roles("PUT", "/api/v1/packs/*/draft", POLICY),
            roles("DELETE", "/api/v1/packs/*/draft", POLICY),
            roles("POST", "/api/v1/packs/*/draft/approvals", POLICY),
            roles("POST", "/api/v1/packs/*/versions/*", POLICY),
            anybody("GET", "/api/v1/packs/**"),
            roles("GET", "/api/v1/webhooks/**", ADMIN, AUDITOR),
            roles("POST", "/api/v1/webhooks/**", ADMIN),
            roles("DELETE", "/api/v1/webhooks/*", ADMIN),
            roles("GET", "/api/v1/rule-book", ALL),
            roles("POST", "/api/v1/reports", CLERK, ADMIN),
            roles("GET", "/api/v1/reports/**", READERS),
            roles("POST", "/api/v1/reports/*/returns", INSPECTOR, ADMIN),
            roles("POST", "/api/v1/dataValueSets", CLERK, ADMIN),
            roles("GET", "/api/v1/jobs/**", ALL),
            roles("GET", "/api/v1/localities", ALL),
            roles("GET", "/api/v1/localities/**", READERS),
            // What each may do with a finding, the table of its ways says.
            roles("GET", "/api/v1/findings/**", READERS),
            roles("POST", "/api/v1/findings/**", CLERK, INSPECTOR),
            roles("PATCH", "/api/v1/findings/*", CLERK, INSPECTOR),
            roles("GET", "/api/v1/priorities", INSPECTOR, AUDITOR, ADMIN),
            roles("POST", "/api/v1/inspections", INSPECTOR, ADMIN),
            roles("GET", "/api/v1/keys", ADMIN, AUDITOR),
            roles("POST", "/api/v1/keys", ADMIN),
            roles("DELETE", "/api/v1/keys/*", ADMIN));

    @Override
    public AuthorizationDecision authorize(
            Supplier<? extends Authentication> authentication, RequestAuthorizationContext context) {
        HttpServletRequest request = context.getRequest();
        boolean allowed = about(request)
                .filter(line -> line.isForMethod(request.getMethod()))
                .findFirst()
                .filter(line -> line.allows(CallerAuthentication.callerOf(authentication.get())))
                .isPresent();
        return new AuthorizationDecision(allowed);
    }

    /** The methods that lines name for the path of a request; none where there is nothing at the path. */
    List<String> methods(HttpServletRequest request) {
        return about(request).map(Permission::method).distinct().toList();
    }

    private static Stream<Permission> about(HttpServletRequest request) {
        return LINES.stream().filter(line -> line.isAbout(request));
    }
}
