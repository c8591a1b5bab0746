package vn.binhdang.api.service.submissions;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Locale;
import lombok.RequiredArgsConstructor;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.binhdang.api.service.access.Caller;
import vn.binhdang.api.service.http.MediaTypes;
import vn.binhdang.engine.report.Period;
import vn.binhdang.engine.text.Language;

/** What a unit has to fill in. */
@RestController
@Tag(name = "Reports")
@RequestMapping("/api/v1/localities/{code}/form")
@RequiredArgsConstructor
class FormController {

    private final Forms forms;

    @Operation(
            operationId = "getForm",
            summary = "The form of a unit for a period, as an Excel workbook",
            description = "With the figures that the targets binding the unit ask for. Sent back unchanged, it holds no"
                    + " values and is no report.")
    @ApiResponse(
            responseCode = "200",
            description = "An Excel workbook",
            content = @Content(schema = @Schema(type = "string", format = "binary")))
    @GetMapping(produces = MediaTypes.XLSX)
    ResponseEntity<byte[]> form(Caller caller, @PathVariable String code, @RequestParam Period period, Locale locale)
            throws IOException {
        ByteArrayOutputStream workbook = new ByteArrayOutputStream();
        forms.form(code, period, caller)
                .write(Language.ofPosixLocale(locale.getLanguage()).orElse(Language.VI), workbook);
        ContentDisposition name = ContentDisposition.attachment()
                .filename("%s-%s.xlsx".formatted(code, period))
                .build();
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_DISPOSITION, name.toString())
                .body(workbook.toByteArray());
    }
}
