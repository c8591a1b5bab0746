package vn.binhdang.api.service.description;

import io.swagger.v3.core.util.Json31;
import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.media.JsonSchema;
import io.swagger.v3.oas.models.media.Schema;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Objects;
import org.springdoc.core.customizers.OpenApiCustomizer;
import org.springframework.core.annotation.Order;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/** Adds the schemas of what is read or written without a record of its own. */
@Component
@Order(1)
class HandWrittenSchemas implements OpenApiCustomizer {

    private static final ClassPathResource FILE = new ClassPathResource("openapi-schemas.json");

    @Override
    public void customise(OpenAPI document) {
        Map<String, Schema> schemas = document.getComponents().getSchemas();
        read().forEach((name, schema) -> {
            if (schemas.put(name, schema) != null) {
                throw new IllegalStateException("a record and a file both describe " + name);
            }
        });
        // The engine, which knows nothing of OpenAPI, writes these as maps.
        Schema<?> result = Objects.requireNonNull(schemas.get("Result"));
        result.addProperty("summary", reference(Described.VERDICT_COUNTS));
        result.addProperty("scores", new JsonSchema().typesItem("array").items(reference("ResultScore")));
    }

    private static Map<String, Schema> read() {
        try (InputStream content = FILE.getInputStream()) {
            return Json31.mapper().readValue(content, Components.class).getSchemas();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Schema<?> reference(String name) {
        return new JsonSchema().$ref(name);
    }
}
