package vn.binhdang.api.service.findings;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.parameters.RequestBody;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.binhdang.api.service.access.Caller;
import vn.binhdang.api.service.findings.EvidenceStore.Document;
import vn.binhdang.api.service.http.MediaTypes;

/** Documents that go with a finding. */
@RestController
@Tag(name = "Findings")
@RequestMapping("/api/v1/findings/{id}/evidence")
@RequiredArgsConstructor
class EvidenceController {

    private final Evidence evidence;

    @Operation(
            operationId = "addEvidence",
            summary = "Add a document",
            description = "The body is the document: PDF, PNG, JPEG, XLSX or DOCX, told by its content, up to 5 MB;"
                    + " ten for each finding. The same one sent again is not added again.")
    @RequestBody(
            required = true,
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_OCTET_STREAM_VALUE,
                            schema = @Schema(type = "string", format = "binary")))
    @ApiResponse(responseCode = "201", description = "Added, or there already")
    @PostMapping(consumes = MediaType.ALL_VALUE)
    ResponseEntity<Document> add(
            Caller caller,
            @PathVariable UUID id,
            HttpServletRequest request,
            @RequestParam(required = false) @Nullable String name)
            throws IOException {
        byte[] content = request.getInputStream().readNBytes(Evidence.MOST_BYTES + 1);
        Document document = evidence.add(id, name, content, caller);
        return ResponseEntity.created(URI.create("/api/v1/findings/" + id + "/evidence/" + document.id()))
                .body(document);
    }

    @Operation(
            operationId = "getEvidence",
            summary = "A document",
            description = "To be saved, and never shown by the browser in place.")
    @ApiResponse(
            responseCode = "200",
            description = "To be saved",
            content = {
                @Content(
                        mediaType = MediaType.APPLICATION_PDF_VALUE,
                        schema = @Schema(type = "string", format = "binary")),
                @Content(mediaType = MediaType.IMAGE_PNG_VALUE, schema = @Schema(type = "string", format = "binary")),
                @Content(mediaType = MediaType.IMAGE_JPEG_VALUE, schema = @Schema(type = "string", format = "binary")),
                @Content(mediaType = MediaTypes.XLSX, schema = @Schema(type = "string", format = "binary")),
                @Content(mediaType = MediaTypes.DOCX, schema = @Schema(type = "string", format = "binary"))
            })
    @ApiResponse(responseCode = "304", description = "The caller has it already", content = @Content)
    @GetMapping("/{document}")
    ResponseEntity<byte[]> open(Caller caller, @PathVariable UUID id, @PathVariable UUID document) {
        Evidence.Opened opened = evidence.open(id, document, caller);
        String disposition = ContentDisposition.attachment()
                .filename(opened.document().name(), StandardCharsets.UTF_8)
                .build()
                .toString();
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(opened.document().mediaType()))
                .header(HttpHeaders.CONTENT_DISPOSITION, disposition)
                .header("Content-Security-Policy", "default-src 'none'; sandbox")
                .eTag(opened.document().sha256())
                .body(opened.content());
    }
}
