package vn.binhdang.api.service.description;

import io.swagger.v3.core.jackson.ModelResolver;
import io.swagger.v3.oas.annotations.OpenAPIDefinition;
import io.swagger.v3.oas.annotations.enums.SecuritySchemeType;
import io.swagger.v3.oas.annotations.info.Info;
import io.swagger.v3.oas.annotations.security.SecurityRequirement;
import io.swagger.v3.oas.annotations.security.SecurityScheme;
import io.swagger.v3.oas.annotations.servers.Server;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.springdoc.core.providers.ObjectMapperProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** How the OpenAPI document is made, and what it says of the service as a whole. */
@Configuration(proxyBeanMethods = false)
@OpenAPIDefinition(
        info =
                @Info(
                        title = "Bình Đẳng",
                        version = "v1",
                        description =
                                "Checks what localities report on gender equality against the targets that bind them."),
        servers = @Server(url = "/", description = "Where this document was read"),
        security = {@SecurityRequirement(name = "key"), @SecurityRequirement(name = "token")},
        tags = {
            @Tag(name = "Checks", description = "Reports are tried out, and nothing is stored."),
            @Tag(name = "Reports", description = "Reports come in and can be read again."),
            @Tag(name = "Results", description = "What the rules say of them."),
            @Tag(name = "Findings", description = "What has to be acted on, and what becomes of it."),
            @Tag(name = "Duties", description = "What units owe by when."),
            @Tag(name = "Inspections", description = "Whom to inspect, whom to commend, and visits."),
            @Tag(name = "Localities", description = "The register of units."),
            @Tag(name = "Packs", description = "The rule files in force: what binds."),
            @Tag(name = "Publishing", description = "Packs are drafted, tried out, approved and rolled back."),
            @Tag(name = "Jobs", description = "Long work that is asked for now and done later."),
            @Tag(name = "Webhooks", description = "Other programs that are told of what happens here."),
            @Tag(name = "Keys", description = "Who may call this service.")
        })
@SecurityScheme(
        name = "key",
        type = SecuritySchemeType.HTTP,
        scheme = "bearer",
        description = "A key that an administrator of this service has made.")
@SecurityScheme(
        name = "token",
        type = SecuritySchemeType.HTTP,
        scheme = "bearer",
        bearerFormat = "JWT",
        description = "A token of the OIDC issuer that this service trusts, where it trusts one.")
class DescriptionConfiguration {

    @Bean
    ModelResolver recordSchemas(ObjectMapperProvider mappers) {
        return new RecordSchemas(mappers.jsonMapper());
    }
}
