package vn.binhdang.api.service.publishing;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.net.URI;
import java.util.Map;
import java.util.UUID;
import lombok.RequiredArgsConstructor;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.binhdang.api.service.access.Caller;
import vn.binhdang.api.service.description.Described;
import vn.binhdang.api.service.description.TakesPack;

/** Packs are tried out; nothing is stored. */
@RestController
@Tag(name = "Publishing")
@RequestMapping("/api/v1")
@RequiredArgsConstructor
class TrialsController {

    private final Trials trials;
    private final ImpactStudies studies;

    @Operation(
            operationId = "validatePack",
            summary = "Look a pack over",
            description = "Among the rule files that decide today: everything in it and its cases that somebody should"
                    + " see, with line and column.")
    @TakesPack
    @PostMapping(
            value = "/packs:validate",
            consumes = {UploadTypes.YAML, UploadTypes.TEXT_YAML, MediaType.APPLICATION_JSON_VALUE},
            produces = MediaType.APPLICATION_JSON_VALUE)
    TrialView validate(Caller caller, HttpServletRequest request) throws IOException {
        PolicyDesk.requireTrier(caller);
        return TrialView.of(trials.today(UploadTypes.read(request)));
    }

    @Operation(
            operationId = "studyImpact",
            summary = "Whose verdicts a pack would change",
            description = "Over the latest revision of every stored report. Where there are many, or with Prefer:"
                    + " respond-async, a job does it (202).")
    @TakesPack
    @ApiResponse(
            responseCode = "200",
            description = "Studied",
            content = @Content(schema = @Schema(ref = Described.IMPACT)))
    @ApiResponse(
            responseCode = "202",
            description = "Taken on as a job",
            content = @Content(schema = @Schema(ref = Described.JOB_REFERENCE)))
    @PostMapping(
            value = "/packs:impact",
            consumes = {UploadTypes.YAML, UploadTypes.TEXT_YAML, MediaType.APPLICATION_JSON_VALUE},
            produces = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<Object> impact(
            Caller caller, HttpServletRequest request, @RequestHeader(name = "Prefer", defaultValue = "") String prefer)
            throws IOException {
        PolicyDesk.requireTrier(caller);
        PackUpload upload = UploadTypes.read(request);
        if (!prefer.contains("respond-async") && studies.areFew()) {
            return ResponseEntity.ok(studies.of(upload, caller));
        }
        UUID job = studies.later(upload, caller);
        return ResponseEntity.accepted()
                .location(URI.create("/api/v1/jobs/" + job))
                .body(Map.of("job", job));
    }
}
