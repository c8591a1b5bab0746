package vn.binhdang.api.service.rulebooks;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.binhdang.api.service.http.Cursor;
import vn.binhdang.api.service.http.Page;
import vn.binhdang.engine.localities.Locality;

/** The register of units, which is no secret. */
@RestController
@Tag(name = "Localities")
@RequestMapping("/api/v1/localities")
@RequiredArgsConstructor
class LocalitiesController {

    private static final ZoneId VIETNAM = ZoneId.of("Asia/Ho_Chi_Minh");

    private final RuleBooks ruleBooks;
    private final Clock clock;

    /** A unit under one name, for the days on which it had both. */
    record LocalityView(
            String code,
            String name,
            String level,
            @Nullable String parent,
            @Nullable LocalDate from,
            @Nullable LocalDate to,
            @Nullable String successor) {

        static LocalityView of(Locality unit) {
            return new LocalityView(
                    unit.code(),
                    unit.name(),
                    unit.level().code(),
                    unit.parent(),
                    unit.validity().from(),
                    unit.validity().to(),
                    unit.successor());
        }
    }

    @Operation(
            operationId = "listLocalities",
            summary = "The units directly below another on a day, by code; today unless asked otherwise")
    @GetMapping
    ResponseEntity<Page<LocalityView>> localities(
            HttpServletRequest request,
            @RequestParam(defaultValue = "VN") String parent,
            @RequestParam(required = false) @Nullable LocalDate asOf,
            @RequestParam(required = false) @Nullable String cursor,
            @RequestParam(required = false) @Nullable Integer limit) {
        LocalDate day = asOf == null ? LocalDate.now(clock.withZone(VIETNAM)) : asOf;
        String list = "localities " + parent + " " + day;
        String after =
                cursor == null ? "" : Cursor.read(cursor, list, 1).values().get(0);
        int most = Page.limit(limit);
        List<LocalityView> units = ruleBooks.inForce().ruleBook().register().all().stream()
                .filter(unit -> parent.equals(unit.parent()) && unit.validity().contains(day))
                .sorted(Comparator.comparing(Locality::code))
                .filter(unit -> unit.code().compareTo(after) > 0)
                .limit(most + 1L)
                .map(LocalityView::of)
                .toList();
        boolean more = units.size() > most;
        List<LocalityView> some = more ? units.subList(0, most) : units;
        String next = more ? new Cursor(List.of(some.get(most - 1).code())).written(list) : null;
        return new Page<>(some, next).answer(request);
    }
}
