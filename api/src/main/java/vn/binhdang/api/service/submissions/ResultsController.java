package vn.binhdang.api.service.submissions;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.Locale;
import lombok.RequiredArgsConstructor;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.mvc.method.annotation.StreamingResponseBody;
import vn.binhdang.api.output.Output;
import vn.binhdang.api.output.OutputFormat;
import vn.binhdang.api.service.access.Caller;
import vn.binhdang.api.service.description.Described;
import vn.binhdang.api.service.http.MediaTypes;
import vn.binhdang.engine.report.Period;
import vn.binhdang.engine.scorecard.Scorecard;
import vn.binhdang.engine.text.Language;

/** Results of many units, for spreadsheets and statistical systems. */
@RestController
@Tag(name = "Results")
@RequestMapping("/api/v1/localities/{code}/results")
@RequiredArgsConstructor
class ResultsController {

    /** Of lines; no form that goes out here has any. */
    private static final int WIDTH = 120;

    private final Results results;

    @Operation(
            operationId = "getResults",
            summary = "What the rule files in force say of the reports of a unit and of all below it",
            description =
                    "Decided anew, so that all are decided by the same rule book; what was said when a report came"
                            + " in stays with its revision. As JSON, CSV, SDMX-CSV or an Excel workbook.")
    @ApiResponse(
            responseCode = "200",
            description = "In the form that was asked for",
            content = {
                @Content(mediaType = MediaType.APPLICATION_JSON_VALUE, schema = @Schema(ref = Described.RESULT_LIST)),
                @Content(mediaType = MediaTypes.CSV, schema = @Schema(type = "string")),
                @Content(mediaType = MediaTypes.SDMX_CSV, schema = @Schema(type = "string")),
                @Content(mediaType = MediaTypes.XLSX, schema = @Schema(type = "string", format = "binary"))
            })
    @GetMapping(produces = {MediaType.APPLICATION_JSON_VALUE, MediaTypes.CSV, MediaTypes.SDMX_CSV, MediaTypes.XLSX})
    ResponseEntity<StreamingResponseBody> results(
            Caller caller,
            @PathVariable String code,
            @RequestParam Period period,
            @RequestParam(defaultValue = "JSON") ResultsFormat format,
            Locale locale) {
        List<Scorecard> scorecards = results.within(code, period, caller);
        Language language = Language.ofPosixLocale(locale.getLanguage()).orElse(Language.VI);
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(format.mediaType()))
                .body(out -> format.output().write(new Output(scorecards, false, language, false, WIDTH), out));
    }

    /** The forms in which results go out. */
    enum ResultsFormat {
        JSON(OutputFormat.JSON, MediaType.APPLICATION_JSON_VALUE),
        CSV(OutputFormat.CSV, MediaTypes.CSV),
        SDMX(OutputFormat.SDMX, MediaTypes.SDMX_CSV + ";version=2.0.0"),
        XLSX(OutputFormat.XLSX, MediaTypes.XLSX);

        private final OutputFormat output;
        private final String mediaType;

        ResultsFormat(OutputFormat output, String mediaType) {
            this.output = output;
            this.mediaType = mediaType;
        }

        OutputFormat output() {
            return output;
        }

        String mediaType() {
            return mediaType;
        }
    }
}
