package vn.binhdang.api.service.publishing;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.security.SecurityRequirements;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import lombok.RequiredArgsConstructor;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.binhdang.api.service.access.Caller;

/** What was published of a pack. */
@RestController
@Tag(name = "Publishing")
@RequestMapping(DraftsController.PATH + "/versions")
@RequiredArgsConstructor
class VersionsController {

    private final Versions versions;
    private final Drafts drafts;

    @SecurityRequirements
    @Operation(operationId = "listVersions", summary = "The published versions of a pack, the oldest first")
    @GetMapping
    List<VersionView> all(@PathVariable String id) {
        return versions.all(id);
    }

    @SecurityRequirements
    @Operation(operationId = "getVersion", summary = "A published version with its text")
    @ApiResponse(responseCode = "200", description = "As it was published")
    @ApiResponse(responseCode = "304", description = "The caller has it already", content = @Content)
    @GetMapping("/{number}")
    ResponseEntity<VersionView> one(@PathVariable String id, @PathVariable int number) {
        VersionView version = versions.one(id, number);
        return ResponseEntity.ok().eTag(version.version().sha256()).body(version);
    }

    @Operation(
            operationId = "restoreVersion",
            summary = "Roll back to a version",
            description = "Opens a draft with its text, which a second person has to approve like any other.")
    @ApiResponse(responseCode = "201", description = "Opened")
    @PostMapping("/{number}:restore")
    ResponseEntity<DraftView> restore(Caller caller, @PathVariable String id, @PathVariable int number) {
        return DraftsController.tagged(
                ResponseEntity.created(DraftsController.address(id, "draft")), drafts.restore(id, number, caller));
    }
}
