package vn.binhdang.api.service.description;

import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.parameters.RequestBody;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** The body is a pack, as YAML or with its cases as JSON. */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
@RequestBody(
        required = true,
        content = {
            @Content(mediaType = "application/json", schema = @Schema(ref = Described.PACK_FILES)),
            @Content(mediaType = "application/yaml", schema = @Schema(type = "string"))
        })
public @interface TakesPack {}
