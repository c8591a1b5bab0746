package vn.binhdang.api.service.publishing;

import io.swagger.v3.oas.annotations.Operation;
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
@RequestMapping(DraftsController.PATH + "/versions")
@RequiredArgsConstructor
class VersionsController {

    private final Versions versions;
    private final Drafts drafts;

    @Operation(summary = "The published versions of a pack, the oldest first")
    @GetMapping
    List<VersionView> all(@PathVariable String id) {
        return versions.all(id);
    }

    @Operation(summary = "A published version with its text")
    @GetMapping("/{number}")
    ResponseEntity<VersionView> one(@PathVariable String id, @PathVariable int number) {
        VersionView version = versions.one(id, number);
        return ResponseEntity.ok().eTag(version.version().sha256()).body(version);
    }

    @Operation(
            summary = "Roll back to a version",
            description = "Opens a draft with its text, which a second person has to approve like any other.")
    @PostMapping("/{number}:restore")
    ResponseEntity<DraftView> restore(Caller caller, @PathVariable String id, @PathVariable int number) {
        return DraftsController.tagged(
                ResponseEntity.created(DraftsController.address(id, "draft")), drafts.restore(id, number, caller));
    }
}
