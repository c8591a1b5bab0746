package vn.binhdang.api.service.findings;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.parameters.RequestBody;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.binhdang.api.service.access.Caller;
import vn.binhdang.api.service.description.Described;
import vn.binhdang.api.service.findings.FindingFilter.Sort;
import vn.binhdang.api.service.http.Page;

/** What is found, and what becomes of it. */
@RestController
@Tag(name = "Findings")
@RequestMapping("/api/v1/findings")
@RequiredArgsConstructor
class FindingsController {

    private final FindingSearch search;
    private final FindingReader reader;
    private final Desk desk;

    @Operation(
            operationId = "listFindings",
            summary = "Findings, page by page",
            description =
                    "Of a unit with all below it; state, kind and severity take several values, with commas between."
                            + " The next page is in the Link header.")
    @GetMapping
    ResponseEntity<Page<FindingView>> list(
            Caller caller,
            HttpServletRequest request,
            @RequestParam(required = false) @Nullable String locality,
            @RequestParam(required = false) @Nullable String province,
            @RequestParam(defaultValue = "") List<String> state,
            @RequestParam(defaultValue = "") List<String> kind,
            @RequestParam(defaultValue = "") List<String> severity,
            @RequestParam(required = false) @Nullable String target,
            @RequestParam(required = false) @Nullable String indicator,
            @RequestParam(required = false) @Nullable LocalDate since,
            @RequestParam(required = false) @Nullable LocalDate dueBefore,
            @RequestParam(required = false) @Nullable String sort,
            @RequestParam(required = false) @Nullable Integer limit,
            @RequestParam(required = false) @Nullable String cursor) {
        FindingFilter filter = new FindingFilter(
                locality, province, state, kind, severity, target, indicator, since, dueBefore, Sort.of(sort));
        return search.page(filter, Page.limit(limit), cursor, caller).answer(request);
    }

    @Operation(operationId = "getFinding", summary = "A finding with its history, and what the caller can do next")
    @ApiResponse(responseCode = "200", description = "As it stands")
    @ApiResponse(responseCode = "304", description = "The caller has it already", content = @Content)
    @GetMapping("/{id}")
    ResponseEntity<FindingDetails> finding(Caller caller, @PathVariable UUID id) {
        return answer(reader.read(id, caller));
    }

    @Operation(
            operationId = "changeFinding",
            summary = "Do something about a finding",
            description = "A merge patch such as {\"action\": \"waive\", \"note\": \"…\", \"until\": \"2027-01-31\"}."
                    + " If-Match carries the ETag of what was read. What the state does not allow is answered by 409,"
                    + " with what is possible now.")
    @RequestBody(
            required = true,
            content = {
                @Content(mediaType = "application/merge-patch+json", schema = @Schema(ref = Described.FINDING_CHANGE)),
                @Content(mediaType = "application/json", schema = @Schema(ref = Described.FINDING_CHANGE))
            })
    @PatchMapping(
            value = "/{id}",
            consumes = {"application/merge-patch+json", "application/json"})
    ResponseEntity<FindingDetails> act(
            Caller caller,
            @PathVariable UUID id,
            HttpServletRequest request,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch)
            throws IOException {
        desk.act(id, Request.read(request.getInputStream(), false), ifMatch, caller);
        return answer(reader.read(id, caller));
    }

    @Operation(
            operationId = "answerFinding",
            summary = "The unit's answer",
            description = "{\"text\": \"…\"}, with If-Match.")
    @RequestBody(
            required = true,
            content = @Content(mediaType = "application/json", schema = @Schema(ref = Described.FINDING_ANSWER)))
    @PostMapping(value = "/{id}/answers", consumes = "application/json")
    ResponseEntity<FindingDetails> answer(
            Caller caller,
            @PathVariable UUID id,
            HttpServletRequest request,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch)
            throws IOException {
        desk.act(id, Request.read(request.getInputStream(), true), ifMatch, caller);
        return answer(reader.read(id, caller));
    }

    private static ResponseEntity<FindingDetails> answer(FindingDetails details) {
        return ResponseEntity.ok()
                .eTag(Integer.toString(details.finding().version()))
                .body(details);
    }
}
