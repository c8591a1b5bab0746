package vn.binhdang.api.service.submissions;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.parameters.RequestBody;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.binhdang.api.service.access.Caller;
import vn.binhdang.api.service.description.Described;
import vn.binhdang.engine.report.ReportFile;

/** Reports of systems that speak the language of DHIS2. */
@RestController
@Tag(name = "Reports")
@RequestMapping("/api/v1/dataValueSets")
@RequiredArgsConstructor
class DataValueSetsController {

    private final Submissions submissions;

    @Operation(
            operationId = "submitDataValueSet",
            summary = "Send reports in the form of DHIS2",
            description = "Localities, periods and indicators by their codes; see docs/exchange.md.")
    @RequestBody(
            required = true,
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON_VALUE,
                            schema = @Schema(ref = Described.DATA_VALUE_SET)))
    @ApiResponse(
            responseCode = "200",
            description = "Tried out, or nothing in it was new",
            content = @Content(schema = @Schema(implementation = ImportSummary.class)))
    @ApiResponse(
            responseCode = "201",
            description = "Stored",
            content = @Content(schema = @Schema(implementation = ImportSummary.class)))
    @PostMapping(consumes = MediaType.APPLICATION_JSON_VALUE, produces = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<String> submit(
            Caller caller,
            HttpServletRequest request,
            @RequestParam(defaultValue = "false") boolean dryRun,
            @RequestParam(required = false) @Nullable String reason,
            @RequestHeader(name = "Idempotency-Key", required = false) @Nullable String key)
            throws IOException {
        byte[] body = request.getInputStream().readNBytes(ReportFile.MOST_BYTES + 1);
        Submission submission =
                new Submission(caller, new ReportFile("body", body), SubmissionFormat.DHIS2, reason, null, key, false);
        return (dryRun ? submissions.tryOut(submission) : submissions.submit(submission)).toResponse();
    }
}
