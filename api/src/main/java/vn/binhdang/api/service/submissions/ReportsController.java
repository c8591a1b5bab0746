package vn.binhdang.api.service.submissions;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import vn.binhdang.api.service.access.Caller;
import vn.binhdang.api.service.description.Described;
import vn.binhdang.api.service.description.TakesReports;
import vn.binhdang.api.service.http.MediaTypes;
import vn.binhdang.api.service.submissions.IdempotentAnswers.Answer;
import vn.binhdang.engine.report.ReportFile;
import vn.binhdang.engine.scorecard.json.ResultView;

/** Reports come in and can be read again. */
@RestController
@Tag(name = "Reports")
@RequestMapping("/api/v1/reports")
@RequiredArgsConstructor
class ReportsController {

    /** A larger file is stored by a job; that is some hundred reports. */
    private static final int MOST_BYTES_AT_ONCE = 512 * 1024;

    private final Submissions submissions;
    private final StoredReports stored;

    @Operation(
            operationId = "submitReports",
            summary = "Send one report or many",
            description = "All are stored with their results, or none is. A report that is there already is corrected"
                    + " by a new revision, which needs its reason; one that says the same again changes nothing. A draft is kept"
                    + " and not sent. A large"
                    + " file, or any with Prefer: respond-async, is taken on as a job (202).")
    @TakesReports
    @ApiResponse(
            responseCode = "200",
            description = "Tried out, or nothing in it was new",
            content = @Content(schema = @Schema(implementation = ImportSummary.class)))
    @ApiResponse(
            responseCode = "201",
            description = "Stored",
            content = @Content(schema = @Schema(implementation = ImportSummary.class)))
    @ApiResponse(
            responseCode = "202",
            description = "Taken on as a job",
            content = @Content(schema = @Schema(ref = Described.JOB_REFERENCE)))
    @PostMapping(
            consumes = {MediaType.APPLICATION_JSON_VALUE, "text/csv", MediaTypes.XLSX},
            produces = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<String> submit(
            Caller caller,
            HttpServletRequest request,
            @RequestParam(defaultValue = "false") boolean dryRun,
            @RequestParam(defaultValue = "false") boolean draft,
            @RequestParam(required = false) @Nullable String reason,
            @RequestParam(required = false) @Nullable LocalDate asOf,
            @RequestHeader(name = "Idempotency-Key", required = false) @Nullable String key,
            @RequestHeader(name = "Prefer", defaultValue = "") String prefer)
            throws IOException {
        byte[] body = request.getInputStream().readNBytes(ReportFile.MOST_BYTES + 1);
        ReportFile file = new ReportFile("body", body);
        Submission submission = new Submission(caller, file, SubmissionFormat.of(file), reason, asOf, key, draft);
        boolean later = !draft && (prefer.contains("respond-async") || body.length > MOST_BYTES_AT_ONCE);
        Answer answer = dryRun
                ? submissions.tryOut(submission)
                : later ? submissions.submitLater(submission) : submissions.submit(submission);
        return answer.toResponse();
    }

    @Operation(operationId = "getReport", summary = "A report with its latest content and the list of its revisions")
    @ApiResponse(responseCode = "200", description = "As it stands")
    @ApiResponse(responseCode = "304", description = "The caller has it already", content = @Content)
    @GetMapping("/{id}")
    ResponseEntity<ReportView> report(Caller caller, @PathVariable UUID id) {
        ReportView report = stored.report(id, caller);
        return ResponseEntity.ok().eTag(report.contentSha256()).body(report);
    }

    @Operation(
            operationId = "returnReport",
            summary = "Give a report back to its unit, to be mended",
            description = "Its findings stay as they are.")
    @PostMapping("/{id}/returns")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void giveBack(Caller caller, @PathVariable UUID id, @RequestParam String reason) {
        stored.giveBack(id, reason, caller);
    }

    @Operation(operationId = "listRevisions", summary = "All revisions, the oldest first")
    @GetMapping("/{id}/revisions")
    List<Revision> revisions(Caller caller, @PathVariable UUID id) {
        return stored.revisions(id, caller);
    }

    @Operation(operationId = "getRevisionResult", summary = "What the rules said of a revision when it came in")
    @ApiResponse(
            responseCode = "200",
            description = "As it was then, to the byte",
            content = @Content(schema = @Schema(implementation = ResultView.class)))
    @ApiResponse(responseCode = "304", description = "The caller has it already", content = @Content)
    @GetMapping(value = "/{id}/revisions/{number}/result", produces = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<byte[]> result(Caller caller, @PathVariable UUID id, @PathVariable int number) {
        return StoredResult.answer(stored.result(id, number, caller));
    }
}
