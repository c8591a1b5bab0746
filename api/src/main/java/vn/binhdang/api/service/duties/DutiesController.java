package vn.binhdang.api.service.duties;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.LocalDate;
import java.util.List;
import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.binhdang.api.service.access.Caller;
import vn.binhdang.engine.duties.Completeness;
import vn.binhdang.engine.duties.UnitDuties;

/** What units owe by when. */
@RestController
@Tag(name = "Duties")
@RequestMapping("/api/v1/localities/{code}")
@RequiredArgsConstructor
class DutiesController {

    private final OwedReports owed;

    /** A unit with all below it: the sum, and each unit that owes anything. */
    record TerritoryView(String locality, int year, CompletenessView completeness, List<UnitDutiesView> units) {}

    @Operation(
            operationId = "getDuties",
            summary = "The reports that a unit owes for a year, by when, and where they stand")
    @GetMapping("/duties")
    UnitDutiesView duties(
            Caller caller,
            @PathVariable String code,
            @RequestParam int year,
            @RequestParam(required = false) @Nullable LocalDate asOf) {
        return UnitDutiesView.of(owed.of(code, year, asOf, caller));
    }

    @Operation(
            operationId = "getCompleteness",
            summary = "How complete and how timely the reports of a unit and of all below it are")
    @GetMapping("/completeness")
    TerritoryView completeness(
            Caller caller,
            @PathVariable String code,
            @RequestParam int year,
            @RequestParam(required = false) @Nullable LocalDate asOf) {
        List<UnitDuties> units = owed.within(code, year, asOf, caller);
        return new TerritoryView(
                code,
                year,
                CompletenessView.of(Completeness.of(units)),
                units.stream().map(UnitDutiesView::of).toList());
    }
}
