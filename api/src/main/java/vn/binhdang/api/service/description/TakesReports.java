package vn.binhdang.api.service.description;

import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.parameters.RequestBody;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.http.MediaType;
import vn.binhdang.api.service.http.MediaTypes;

/** The body is reports in any form. */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
@RequestBody(
        required = true,
        content = {
            @Content(mediaType = MediaType.APPLICATION_JSON_VALUE, schema = @Schema(ref = Described.REPORTS)),
            @Content(mediaType = MediaTypes.CSV, schema = @Schema(type = "string")),
            @Content(mediaType = MediaTypes.XLSX, schema = @Schema(type = "string", format = "binary"))
        })
public @interface TakesReports {}
