package vn.binhdang.engine.amendments;

import static vn.binhdang.engine.amendments.Facets.plain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;
import vn.binhdang.engine.amendments.Subject.Kind;
import vn.binhdang.engine.localities.Locality;
import vn.binhdang.engine.localities.Register;
import vn.binhdang.engine.text.Text;

/** What has changed in the register of localities. A code may have meant several units, one after the other. */
final class LocalityChange {

    private static final Facets<Locality> FACETS = new Facets<Locality>()
            .text(Aspect.TITLE, unit -> plain(unit.name()))
            .value(Aspect.LEVEL, Locality::level, unit -> unit.level().noun())
            .text(Aspect.PARENT, unit -> plain(unit.parent()))
            .value(Aspect.VALIDITY, Locality::validity, unit -> PackChange.span(unit.validity()))
            .text(Aspect.SUCCESSOR, unit -> plain(unit.successor()));
    private static final Comparator<Locality> BY_TIME = Comparator.comparing(
            unit -> Objects.requireNonNullElse(unit.validity().from(), LocalDate.MIN));

    private LocalityChange() {}

    static List<Amendment> between(Register before, Register after) {
        List<Amendment> amendments = new ArrayList<>();
        TreeSet<String> codes = new TreeSet<>(before.codes());
        codes.addAll(after.codes());
        for (String code : codes) {
            ofCode(before.everyUnitOf(code), after.everyUnitOf(code), amendments);
        }
        return amendments;
    }

    private static void ofCode(List<Locality> before, List<Locality> after, List<Amendment> amendments) {
        if (before.equals(after)) {
            return;
        }
        List<Locality> gone = new ArrayList<>(before);
        List<Locality> come = new ArrayList<>(after);
        gone.removeAll(after);
        come.removeAll(before);
        gone.sort(BY_TIME);
        come.sort(BY_TIME);
        pair(gone, come, true, amendments);
        pair(gone, come, false, amendments);
        gone.forEach(
                unit -> amendments.add(Amendment.lost(subject(unit), PackChange.span(unit.validity()), Effect.OPEN)));
        come.forEach(
                unit -> amendments.add(Amendment.added(subject(unit), PackChange.span(unit.validity()), Effect.OPEN)));
    }

    /** First those of one name are held against each other, then those of one time. */
    private static void pair(List<Locality> gone, List<Locality> come, boolean byName, List<Amendment> amendments) {
        for (Locality earlier : List.copyOf(gone)) {
            come.stream()
                    .filter(later -> byName
                            ? later.name().equals(earlier.name())
                            : later.validity().overlaps(earlier.validity()))
                    .findFirst()
                    .ifPresent(later -> {
                        gone.remove(earlier);
                        come.remove(later);
                        amendments.addAll(FACETS.between(subject(later), earlier, later));
                    });
        }
    }

    private static Subject subject(Locality unit) {
        return new Subject(Kind.LOCALITY, unit.code(), Text.same(unit.name()));
    }
}
