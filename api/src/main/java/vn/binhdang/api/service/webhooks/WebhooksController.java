package vn.binhdang.api.service.webhooks;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import lombok.RequiredArgsConstructor;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import vn.binhdang.api.service.access.Caller;

/** Other programs that are told of what happens here. */
@RestController
@Tag(name = "Webhooks")
@RequestMapping(WebhooksController.PATH)
@RequiredArgsConstructor
class WebhooksController {

    static final String PATH = "/api/v1/webhooks";

    private final Webhooks webhooks;
    private final Receivers receivers;

    @Operation(
            operationId = "registerWebhook",
            summary = "Register a webhook",
            description = "An https address and the events that are to be sent there. The answer shows the secret by"
                    + " which they are signed, this once.",
            requestBody =
                    @io.swagger.v3.oas.annotations.parameters.RequestBody(
                            required = true,
                            content =
                                    @Content(
                                            mediaType = "application/json",
                                            schema = @Schema(implementation = WebhookRequest.class))))
    @ApiResponse(responseCode = "201", description = "Registered")
    @PostMapping(consumes = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<Webhooks.Registered> register(Caller caller, HttpServletRequest request) throws IOException {
        byte[] body = request.getInputStream().readNBytes(WebhookRequest.MOST_BYTES + 1);
        Webhooks.Registered registered = webhooks.register(caller, () -> WebhookRequest.read(body, receivers));
        return ResponseEntity.created(URI.create(PATH + "/" + registered.id())).body(registered);
    }

    @Operation(operationId = "listWebhooks", summary = "All webhooks, with what each is still to be told")
    @GetMapping
    List<Webhook> all(Caller caller) {
        return webhooks.all(caller);
    }

    @Operation(operationId = "getWebhook", summary = "One webhook")
    @GetMapping("/{id}")
    Webhook one(Caller caller, @PathVariable UUID id) {
        return webhooks.one(id, caller);
    }

    @Operation(operationId = "removeWebhook", summary = "Tell it nothing more")
    @DeleteMapping("/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void remove(Caller caller, @PathVariable UUID id) {
        webhooks.remove(id, caller);
    }

    @Operation(operationId = "retryWebhook", summary = "Try again what could not be delivered")
    @PostMapping("/{id}:retry")
    Map<String, Integer> retry(Caller caller, @PathVariable UUID id) {
        return Map.of("retried", webhooks.retry(id, caller));
    }
}
