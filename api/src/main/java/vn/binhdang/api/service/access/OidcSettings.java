package vn.binhdang.api.service.access;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Which claims of a token say who somebody is. Names with dots lead into claims within claims.
 *
 * @param roleClaim a role, or a list of which exactly one is a role here
 * @param localityClaim code of the unit of clerks and inspectors
 * @param nameClaim what the audit calls them; where it is missing, {@code sub}
 */
@ConfigurationProperties("binhdang.oidc")
record OidcSettings(
        @DefaultValue("binhdang_role") String roleClaim,
        @DefaultValue("binhdang_locality") String localityClaim,
        @DefaultValue("preferred_username") String nameClaim) {}
