package vn.binhdang.api.service.description;

import static org.springframework.http.HttpStatus.BAD_REQUEST;
import static org.springframework.http.HttpStatus.CONFLICT;
import static org.springframework.http.HttpStatus.CONTENT_TOO_LARGE;
import static org.springframework.http.HttpStatus.FORBIDDEN;
import static org.springframework.http.HttpStatus.INTERNAL_SERVER_ERROR;
import static org.springframework.http.HttpStatus.NOT_FOUND;
import static org.springframework.http.HttpStatus.PRECONDITION_FAILED;
import static org.springframework.http.HttpStatus.PRECONDITION_REQUIRED;
import static org.springframework.http.HttpStatus.SERVICE_UNAVAILABLE;
import static org.springframework.http.HttpStatus.TOO_MANY_REQUESTS;
import static org.springframework.http.HttpStatus.UNAUTHORIZED;
import static org.springframework.http.HttpStatus.UNPROCESSABLE_CONTENT;
import static org.springframework.http.HttpStatus.UNSUPPORTED_MEDIA_TYPE;

import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.PathItem.HttpMethod;
import io.swagger.v3.oas.models.headers.Header;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.JsonSchema;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.responses.ApiResponse;
import java.util.List;
import java.util.Locale;
import java.util.SortedSet;
import java.util.TreeSet;
import org.springdoc.core.customizers.OpenApiCustomizer;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;

/** Describes how an operation may be refused, which for all alike follows from their parameters and bodies. */
@Component
@Order(2)
class DescribedProblems implements OpenApiCustomizer {

    private static final List<HttpStatus> LATER = List.of(TOO_MANY_REQUESTS, SERVICE_UNAVAILABLE);

    @Override
    public void customise(OpenAPI document) {
        Components components = document.getComponents();
        document.getPaths()
                .values()
                .forEach(path -> path.readOperationsMap()
                        .forEach((method, operation) -> refusals(method, operation)
                                .forEach(status -> {
                                    String name = status.name()
                                            .toLowerCase(Locale.ROOT)
                                            .replace('_', '-');
                                    components.addResponses(name, problem(status));
                                    operation
                                            .getResponses()
                                            .addApiResponse(
                                                    Integer.toString(status.value()), new ApiResponse().$ref(name));
                                })));
    }

    private static SortedSet<HttpStatus> refusals(HttpMethod method, Operation operation) {
        SortedSet<HttpStatus> refusals = new TreeSet<>(
                List.of(UNAUTHORIZED, FORBIDDEN, TOO_MANY_REQUESTS, INTERNAL_SERVER_ERROR, SERVICE_UNAVAILABLE));
        if (operation.getParameters() != null) {
            refusals.addAll(List.of(BAD_REQUEST, NOT_FOUND, UNPROCESSABLE_CONTENT));
        }
        if (operation.getRequestBody() != null) {
            refusals.addAll(
                    List.of(BAD_REQUEST, NOT_FOUND, CONTENT_TOO_LARGE, UNSUPPORTED_MEDIA_TYPE, UNPROCESSABLE_CONTENT));
        }
        if (method != HttpMethod.GET) {
            refusals.add(CONFLICT);
        }
        if (takes(operation, HttpHeaders.IF_MATCH)) {
            refusals.addAll(List.of(PRECONDITION_FAILED, PRECONDITION_REQUIRED));
        }
        return refusals;
    }

    private static boolean takes(Operation operation, String header) {
        return operation.getParameters() != null
                && operation.getParameters().stream()
                        .anyMatch(parameter -> parameter.getName().equals(header));
    }

    private static ApiResponse problem(HttpStatus status) {
        Schema<?> schema = new JsonSchema().$ref("Problem");
        ApiResponse answer = new ApiResponse()
                .description(status.getReasonPhrase())
                .content(new Content()
                        .addMediaType(
                                org.springframework.http.MediaType.APPLICATION_PROBLEM_JSON_VALUE,
                                new MediaType().schema(schema)));
        if (LATER.contains(status)) {
            answer.addHeaderObject(
                    HttpHeaders.RETRY_AFTER,
                    new Header().description("Seconds to wait.").schema(new JsonSchema().typesItem("integer")));
        }
        return answer;
    }
}
