package vn.binhdang.api.service.checks;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.security.SecurityRequirements;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.mvc.method.annotation.StreamingResponseBody;
import vn.binhdang.api.service.description.Described;
import vn.binhdang.api.service.description.TakesReports;
import vn.binhdang.api.service.http.MediaTypes;
import vn.binhdang.api.service.meters.Meters;
import vn.binhdang.api.service.rulebooks.InForce;
import vn.binhdang.api.service.rulebooks.RuleBooks;
import vn.binhdang.api.spreadsheet.WorkbookTables;
import vn.binhdang.engine.history.History;
import vn.binhdang.engine.report.ParsedReports;
import vn.binhdang.engine.report.ReportFile;
import vn.binhdang.engine.scorecard.Scorecard;
import vn.binhdang.engine.scorecard.json.ResultJson;

/** Evaluates without storing anything. */
@RestController
@Tag(name = "Checks")
@RequestMapping("/api/v1/checks")
@RequiredArgsConstructor
class ChecksController {

    private final RuleBooks ruleBooks;
    private final Meters meters;

    @Operation(
            operationId = "checkReports",
            summary = "Check one report or many",
            description = "A JSON object gives one result, an array or a table gives an array of results.")
    @TakesReports
    @SecurityRequirements
    @ApiResponse(
            responseCode = "200",
            description = "Evaluated, whatever the verdicts",
            content = @Content(schema = @Schema(ref = Described.RESULTS)))
    @PostMapping(
            consumes = {MediaType.APPLICATION_JSON_VALUE, MediaTypes.CSV, MediaTypes.XLSX},
            produces = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<StreamingResponseBody> check(
            HttpServletRequest request, @RequestParam(required = false) @Nullable LocalDate asOf) throws IOException {
        byte[] body = request.getInputStream().readNBytes(ReportFile.MOST_BYTES + 1);
        ReportFile file = new ReportFile("body", body);
        InForce inForce = ruleBooks.inForce();
        List<Scorecard> scorecards =
                inForce.intake().accept(ParsedReports.of(List.of(file), new WorkbookTables())).stream()
                        .map(report -> meters.check(() -> inForce.engine().evaluate(report, History.none(), asOf)))
                        .toList();
        boolean single = file.looksLikeJson() && !file.isJsonArray();
        // What is streamed has no type of its own accord, and browsers would guess one.
        return ResponseEntity.ok().contentType(MediaType.APPLICATION_JSON).body(out -> {
            if (single) {
                ResultJson.object(scorecards.get(0), out);
            } else {
                ResultJson.array(scorecards, out);
            }
        });
    }
}
