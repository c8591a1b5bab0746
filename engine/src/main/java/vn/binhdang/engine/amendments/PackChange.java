package vn.binhdang.engine.amendments;

import static vn.binhdang.engine.amendments.Facets.plain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.binhdang.engine.amendments.Subject.Kind;
import vn.binhdang.engine.localities.Locality;
import vn.binhdang.engine.localities.Register;
import vn.binhdang.engine.localities.Validity;
import vn.binhdang.engine.targets.Pack;
import vn.binhdang.engine.targets.Target;
import vn.binhdang.engine.text.Days;
import vn.binhdang.engine.text.Text;

/** What has changed in a pack and everything in it. */
final class PackChange {

    private final Register before;
    private final Register after;
    private final Facets<Pack> facets;

    PackChange(Register before, Register after) {
        this.before = before;
        this.after = after;
        this.facets = new Facets<Pack>()
                .text(Aspect.DOCUMENT_NUMBER, pack -> plain(pack.document().number()))
                .text(Aspect.DOCUMENT_TITLE, pack -> plain(pack.document().title()))
                .text(Aspect.ISSUER, pack -> plain(pack.document().issuer()))
                .value(
                        Aspect.ISSUED,
                        pack -> day(pack.document().issued()),
                        pack -> day(pack.document().issued()))
                .value(Aspect.JURISDICTION, Pack::jurisdiction, this::unit, this::spread)
                .value(Aspect.IN_FORCE, Pack::inForce, pack -> span(pack.inForce()), PackChange::coverage)
                .text(Aspect.SOURCE, pack -> plain(pack.source()));
    }

    List<Amendment> between(Pack earlier, Pack later) {
        List<Amendment> amendments = new ArrayList<>(facets.between(subject(later), earlier, later));
        Map<String, Target> gone = new LinkedHashMap<>();
        earlier.targets().forEach(target -> gone.put(target.id(), target));
        for (Target target : later.targets()) {
            Target known = gone.remove(target.id());
            if (known == null) {
                amendments.add(TargetChange.added(target));
            } else {
                amendments.addAll(TargetChange.between(known, target));
            }
        }
        gone.values().forEach(target -> amendments.add(TargetChange.lost(target)));
        amendments.addAll(DutyChange.between(earlier.reporting(), later.reporting()));
        return amendments;
    }

    List<Amendment> added(Pack pack) {
        List<Amendment> amendments = new ArrayList<>();
        amendments.add(Amendment.added(subject(pack), summary(pack), Effect.OPEN));
        pack.targets().forEach(target -> amendments.add(TargetChange.added(target)));
        amendments.addAll(DutyChange.between(List.of(), pack.reporting()));
        return amendments;
    }

    List<Amendment> lost(Pack pack) {
        List<Amendment> amendments = new ArrayList<>();
        amendments.add(Amendment.lost(subject(pack), summary(pack), Effect.OPEN));
        pack.targets().forEach(target -> amendments.add(TargetChange.lost(target)));
        amendments.addAll(DutyChange.between(pack.reporting(), List.of()));
        return amendments;
    }

    private static Subject subject(Pack pack) {
        return new Subject(
                Kind.PACK,
                pack.id(),
                Text.same(pack.document().number() + ", " + pack.document().issuer()));
    }

    private Text summary(Pack pack) {
        return Text.of(
                "%s chỉ tiêu, hiệu lực %s, áp dụng cho %s",
                "targets: %s, in force %s, binds %s", pack.targets().size(), span(pack.inForce()), unit(pack));
    }

    private Text unit(Pack pack) {
        LocalDate day = Objects.requireNonNullElse(pack.inForce().from(), LocalDate.EPOCH);
        return after.find(pack.jurisdiction(), day)
                .or(() -> before.find(pack.jurisdiction(), day))
                .map(unit -> Text.same(unit.name() + " (" + unit.code() + ")"))
                .orElse(Text.same(pack.jurisdiction()));
    }

    /** A pack that binds a unit further up binds more units. */
    private Effect spread(Pack earlier, Pack later) {
        return Effect.ofCoverage(
                isBelow(earlier, later.jurisdiction(), before), isBelow(later, earlier.jurisdiction(), after));
    }

    private static boolean isBelow(Pack pack, String unit, Register register) {
        LocalDate day = Objects.requireNonNullElse(pack.inForce().from(), LocalDate.EPOCH);
        Locality own = register.find(pack.jurisdiction(), day).orElse(null);
        return own != null && register.path(own, day).contains(unit);
    }

    private static Text day(@Nullable LocalDate day) {
        return day == null ? Amendment.NOTHING : Days.words(day);
    }

    static Text span(Validity validity) {
        return Text.of("%s – %s", "%s – %s", Days.words(validity.from()), Days.words(validity.to()));
    }

    private static Effect coverage(Pack earlier, Pack later) {
        return Effect.ofCoverage(holds(later.inForce(), earlier.inForce()), holds(earlier.inForce(), later.inForce()));
    }

    private static boolean holds(Validity outer, Validity inner) {
        LocalDate from = outer.from();
        LocalDate to = outer.to();
        return (from == null || (inner.from() != null && !inner.from().isBefore(from)))
                && (to == null || (inner.to() != null && !inner.to().isAfter(to)));
    }
}
