package vn.binhdang.api.service.priorities;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.LocalDate;
import java.util.List;
import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import vn.binhdang.api.service.access.Caller;
import vn.binhdang.api.service.priorities.Inspections.Inspection;

/** Whom to inspect first, and whom to commend. */
@RestController
@Tag(name = "Inspections")
@RequestMapping("/api/v1")
@RequiredArgsConstructor
class PrioritiesController {

    private final Proposals proposals;
    private final Inspections inspections;

    @Operation(
            operationId = "getPriorities",
            summary = "Whom to inspect and whom to commend, with reasons",
            description = "The program proposes; people decide. One place in five is drawn by lot from all others: the"
                    + " same seed draws the same units on any machine.")
    @GetMapping("/priorities")
    ProposalView priorities(
            Caller caller,
            @RequestParam String within,
            @RequestParam int year,
            @RequestParam(defaultValue = "10") int places,
            @RequestParam(required = false) @Nullable String seed,
            @RequestParam(required = false) @Nullable LocalDate asOf) {
        return proposals.within(within, year, places, seed, asOf, caller);
    }

    @Operation(operationId = "enterInspection", summary = "Enter a visit that took place")
    @PostMapping("/inspections")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void enter(Caller caller, @RequestBody Inspection inspection) {
        proposals.requireSeen(inspection.locality(), inspection.heldOn(), caller);
        inspections.enter(inspection, caller);
    }

    @Operation(operationId = "listInspections", summary = "The visits of a unit, the last one first")
    @GetMapping("/localities/{code}/inspections")
    List<Inspection> inspections(Caller caller, @PathVariable String code) {
        proposals.requireEverSeen(code, caller);
        return inspections.of(code);
    }
}
