package vn.binhdang.api.service.publishing;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.net.URI;
import java.util.List;
import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.util.UriComponentsBuilder;
import vn.binhdang.api.service.access.Caller;
import vn.binhdang.api.service.description.TakesPack;

/** Packs are drafted, withdrawn and approved. */
@RestController
@Tag(name = "Publishing")
@RequestMapping(DraftsController.PATH)
@RequiredArgsConstructor
class DraftsController {

    static final String PATH = "/api/v1/packs/{id}";

    private final Drafts drafts;
    private final Approvals approvals;
    private final Versions versions;

    @Operation(
            operationId = "writeDraft",
            summary = "Write the draft of a pack",
            description = "The YAML of the pack, or an object with pack and cases. The first text opens a draft; each"
                    + " later one needs If-Match with the ETag of the text that it replaces.")
    @TakesPack
    @ApiResponse(responseCode = "200", description = "Replaced")
    @ApiResponse(responseCode = "201", description = "Opened")
    @PutMapping(
            value = "/draft",
            consumes = {UploadTypes.YAML, UploadTypes.TEXT_YAML, MediaType.APPLICATION_JSON_VALUE})
    ResponseEntity<DraftView> write(
            Caller caller,
            @PathVariable String id,
            HttpServletRequest request,
            @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch)
            throws IOException {
        Drafts.Written written = drafts.write(id, UploadTypes.read(request), ifMatch, caller);
        return tagged(
                written.isNew() ? ResponseEntity.created(address(id, "draft")) : ResponseEntity.ok(), written.draft());
    }

    @Operation(operationId = "getDraft", summary = "The open draft of a pack with its text")
    @ApiResponse(responseCode = "200", description = "As it stands")
    @ApiResponse(responseCode = "304", description = "The caller has it already", content = @Content)
    @GetMapping("/draft")
    ResponseEntity<DraftView> draft(Caller caller, @PathVariable String id) {
        return tagged(ResponseEntity.ok(), drafts.read(id, caller));
    }

    @Operation(operationId = "withdrawDraft", summary = "Withdraw the draft; its texts are kept")
    @DeleteMapping("/draft")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void withdraw(
            Caller caller,
            @PathVariable String id,
            @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch) {
        drafts.withdraw(id, ifMatch, caller);
    }

    @Operation(operationId = "listDrafts", summary = "Every draft that the pack ever had, without their texts")
    @GetMapping("/drafts")
    List<Draft> all(Caller caller, @PathVariable String id) {
        return drafts.all(id, caller);
    }

    @Operation(
            operationId = "approveDraft",
            summary = "Approve the draft",
            description = "By somebody who wrote none of it: the SHA-256 of the text that they have read, and the day,"
                    + " today or later, from which on it decides.",
            requestBody =
                    @io.swagger.v3.oas.annotations.parameters.RequestBody(
                            required = true,
                            content =
                                    @Content(
                                            mediaType = "application/json",
                                            schema = @Schema(implementation = Approval.class))))
    @ApiResponse(responseCode = "201", description = "Approved")
    @PostMapping(value = "/draft/approvals", consumes = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<VersionView> approve(Caller caller, @PathVariable String id, HttpServletRequest request)
            throws IOException {
        Approval approval = Approval.read(request.getInputStream().readNBytes(Approval.MOST_BYTES + 1));
        int number = approvals.approve(id, approval, caller);
        return ResponseEntity.created(address(id, "versions/" + number)).body(versions.one(id, number));
    }

    static ResponseEntity<DraftView> tagged(ResponseEntity.BodyBuilder answer, DraftView draft) {
        return answer.eTag(draft.sha256()).body(draft);
    }

    /** Names of packs may have letters that an address writes in another way. */
    static URI address(String pack, String rest) {
        return UriComponentsBuilder.fromPath(PATH + "/" + rest).build(pack);
    }
}
