package vn.binhdang.api.service.jobs;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.ArraySchema;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.UUID;
import lombok.RequiredArgsConstructor;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.binhdang.api.service.access.Caller;
import vn.binhdang.api.service.description.Described;

/** How far long work is. */
@RestController
@Tag(name = "Jobs")
@RequestMapping(JobsController.PATH)
@RequiredArgsConstructor
class JobsController {

    static final String PATH = "/api/v1/jobs";
    private static final int MOST = 1_000;

    private final Jobs jobs;

    @Operation(operationId = "getJob", summary = "A job: how far it is, and its outcome once it has ended")
    @GetMapping("/{id}")
    ResponseEntity<JobView> job(Caller caller, @PathVariable UUID id) {
        JobView job = JobView.of(jobs.find(id, caller));
        ResponseEntity.BodyBuilder answer = ResponseEntity.ok();
        if (job.finishedAt() == null) {
            answer.header(HttpHeaders.RETRY_AFTER, "1");
        }
        return answer.body(job);
    }

    @Operation(operationId = "listJobEntries", summary = "What became of each thing that the job is about, in order")
    @ApiResponse(
            responseCode = "200",
            description = "In order",
            content = @Content(array = @ArraySchema(schema = @Schema(ref = Described.RECEIPT))))
    @GetMapping(value = "/{id}/entries", produces = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<String> entries(
            Caller caller,
            @PathVariable UUID id,
            @RequestParam(defaultValue = "0") int from,
            @RequestParam(defaultValue = "100") int limit) {
        int most = Math.max(1, Math.min(limit, MOST));
        List<String> entries = jobs.entries(id, Math.max(0, from), most, caller);
        ResponseEntity.BodyBuilder answer = ResponseEntity.ok().contentType(MediaType.APPLICATION_JSON);
        if (entries.size() == most) {
            answer.header(
                    HttpHeaders.LINK,
                    "<%s/%s/entries?from=%d&limit=%d>; rel=\"next\"".formatted(PATH, id, from + most, most));
        }
        return answer.body("[" + String.join(",", entries) + "]");
    }
}
