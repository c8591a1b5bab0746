package vn.binhdang.api.service.access;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.net.URI;
import java.util.List;
import lombok.RequiredArgsConstructor;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.binhdang.api.service.rulebooks.RuleBooks;
import vn.binhdang.engine.localities.Register;

/** Keys are handed out and taken back. */
@RestController
@Tag(name = "Keys")
@RequestMapping("/api/v1/keys")
@RequiredArgsConstructor
class KeysController {

    private final ApiKeys keys;
    private final RuleBooks ruleBooks;

    @Operation(
            operationId = "createKey",
            summary = "Make a key",
            description =
                    "The answer shows the key, and nothing shows it again. There is no Idempotency-Key here, since"
                            + " the answer is not kept: a key that was made and got lost is to be revoked.")
    @ApiResponse(responseCode = "201", description = "Made")
    @PostMapping
    ResponseEntity<KeyView> create(Caller caller, @RequestBody KeyRequest asked) {
        Register register = ruleBooks.inForce().ruleBook().register();
        ApiKeys.Created created = keys.create(caller.name(), asked.checked(register));
        return ResponseEntity.created(URI.create("/api/v1/keys/" + created.key().id()))
                .cacheControl(CacheControl.noStore())
                .body(KeyView.of(created));
    }

    @Operation(operationId = "listKeys", summary = "All keys, the oldest first, with those that are good no more")
    @GetMapping
    List<KeyView> keys() {
        return keys.all().stream().map(KeyView::of).toList();
    }

    @Operation(
            operationId = "revokeKey",
            summary = "Revoke a key",
            description = "It stays in the list, and is good no more within two seconds.")
    @ApiResponse(responseCode = "204", description = "Revoked")
    @DeleteMapping("/{id}")
    ResponseEntity<Void> revoke(Caller caller, @PathVariable String id) {
        keys.revoke(caller.name(), id);
        return ResponseEntity.noContent().build();
    }
}
