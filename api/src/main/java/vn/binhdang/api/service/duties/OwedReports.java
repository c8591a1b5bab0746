package vn.binhdang.api.service.duties;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import vn.binhdang.api.service.access.Caller;
import vn.binhdang.api.service.access.Territories;
import vn.binhdang.api.service.rulebooks.InForce;
import vn.binhdang.api.service.rulebooks.RuleBooks;
import vn.binhdang.engine.duties.Duties;
import vn.binhdang.engine.duties.FiledReport;
import vn.binhdang.engine.duties.UnitDuties;
import vn.binhdang.engine.localities.Locality;
import vn.binhdang.engine.localities.Register;

/** Holds what documents ask of units against what was filed. */
@Service
@RequiredArgsConstructor
public class OwedReports {

    private static final ZoneId VIETNAM = ZoneId.of("Asia/Ho_Chi_Minh");

    private final RuleBooks ruleBooks;
    private final FiledReports filed;
    private final Territories territories;
    private final Clock clock;

    /** What one unit owes. @param asOf today where none is given */
    UnitDuties of(String code, int year, @Nullable LocalDate asOf, Caller caller) {
        InForce inForce = ruleBooks.inForce();
        LocalDate day = day(year);
        Locality unit = territories.find(code, day, caller, inForce);
        return duties(List.of(unit), year, asOf(asOf), inForce).get(0);
    }

    /** What a unit and those below it owe, by code; units that owe nothing are left out. */
    public List<UnitDuties> within(String code, int year, @Nullable LocalDate asOf, Caller caller) {
        InForce inForce = ruleBooks.inForce();
        LocalDate day = day(year);
        territories.find(code, day, caller, inForce);
        Register register = inForce.ruleBook().register();
        List<Locality> units = register.all().stream()
                .filter(unit -> unit.validity().contains(day))
                .filter(unit -> Territories.path(unit, day, register).contains(code))
                .sorted(Comparator.comparing(Locality::code))
                .toList();
        return duties(units, year, asOf(asOf), inForce).stream()
                .filter(unit -> !unit.reports().isEmpty())
                .toList();
    }

    private List<UnitDuties> duties(List<Locality> units, int year, LocalDate asOf, InForce inForce) {
        Duties duties = new Duties(inForce.ruleBook());
        Map<String, List<FiledReport>> known =
                filed.of(units.stream().map(Locality::code).toList(), year);
        return units.stream()
                .map(unit -> duties.of(unit, year, known.getOrDefault(unit.code(), List.of()), asOf))
                .toList();
    }

    /** The day it is in Vietnam. */
    public LocalDate today() {
        return LocalDate.now(clock.withZone(VIETNAM));
    }

    private LocalDate asOf(@Nullable LocalDate asked) {
        return asked == null ? today() : asked;
    }

    private static LocalDate day(int year) {
        return LocalDate.of(year, 12, 31);
    }
}
