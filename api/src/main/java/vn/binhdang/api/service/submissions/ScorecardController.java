package vn.binhdang.api.service.submissions;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import lombok.RequiredArgsConstructor;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.binhdang.api.service.access.Caller;
import vn.binhdang.engine.report.Period;
import vn.binhdang.engine.scorecard.json.ResultView;

/** What the rules say of a unit. */
@RestController
@Tag(name = "Results")
@RequestMapping("/api/v1/localities/{code}/scorecard")
@RequiredArgsConstructor
class ScorecardController {

    private final StoredReports stored;

    @Operation(
            operationId = "getScorecard",
            summary = "The result of the unit's report for a period",
            description = "As it was decided when the latest revision came in, to the byte.")
    @ApiResponse(
            responseCode = "200",
            description = "As it was then, to the byte",
            content = @Content(schema = @Schema(implementation = ResultView.class)))
    @ApiResponse(responseCode = "304", description = "The caller has it already", content = @Content)
    @GetMapping(produces = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<byte[]> scorecard(Caller caller, @PathVariable String code, @RequestParam Period period) {
        return StoredResult.answer(stored.scorecard(code, period.toString(), caller));
    }
}
