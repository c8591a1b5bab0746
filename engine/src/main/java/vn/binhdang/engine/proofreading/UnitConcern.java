package vn.binhdang.engine.proofreading;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import vn.binhdang.engine.faults.Place;
import vn.binhdang.engine.localities.Locality;
import vn.binhdang.engine.localities.Register;
import vn.binhdang.engine.rulebook.RuleBookDraft;
import vn.binhdang.engine.rulebook.Topic;
import vn.binhdang.engine.targets.Pack;
import vn.binhdang.engine.text.Days;

/** Codes pass to other units: 44 was Quảng Bình and is Quảng Trị. A pack must not pass with its code. */
final class UnitConcern implements Proofreader.Concern {

    /** A commune that became a ward is still the same place. */
    private static final Pattern KIND =
            Pattern.compile("^(?:Thành phố|Tỉnh|Quận|Huyện|Thị xã|Thị trấn|Phường|Xã|Đặc khu) ");

    @Override
    public void look(RuleBookDraft draft, Consumer<Remark> remarks) {
        Register register = draft.ruleBook().register();
        for (Pack pack : draft.ruleBook().packs()) {
            LocalDate from = Objects.requireNonNull(pack.inForce().from());
            Place place = draft.places().of(pack.id(), "in-force");
            register.find(pack.jurisdiction(), from).ifPresent(unit -> look(pack, unit, register, place, remarks));
        }
    }

    private static void look(Pack pack, Locality unit, Register register, Place place, Consumer<Remark> remarks) {
        LocalDate end = pack.inForce().to();
        Optional<Locality> heir = register.everyUnitOf(unit.code()).stream()
                .filter(other -> !name(other).equals(name(unit)))
                .filter(other -> other.validity().overlaps(pack.inForce()))
                .findFirst();
        LocalDate last = register.everyUnitOf(unit.code()).stream()
                .filter(other -> name(other).equals(name(unit)))
                .map(other -> other.validity().to() == null
                        ? LocalDate.MAX
                        : other.validity().to())
                .max(Comparator.naturalOrder())
                .orElse(LocalDate.MAX);
        if (heir.isPresent()) {
            remarks.accept(Remark.of(
                    Remark.Level.ERROR,
                    Topic.CODE_OF_ANOTHER_UNIT,
                    place,
                    "mã %s là %s đến %s, sau đó là %s: bộ chỉ tiêu sẽ ràng buộc nhầm đơn vị. Ghi “to: %s”.",
                    "the code %s is %s until %s and %s after it: the pack would bind the wrong unit. Write “to: %s”.",
                    unit.code(),
                    unit.name(),
                    Days.words(last.equals(LocalDate.MAX) ? null : last),
                    heir.get().name(),
                    last));
        } else if (!last.equals(LocalDate.MAX) && (end == null || end.isAfter(last))) {
            remarks.accept(Remark.of(
                    Remark.Level.WARNING,
                    Topic.PACK_OUTLIVES_UNIT,
                    place,
                    "%s (mã %s) chỉ có đến %s, bộ chỉ tiêu còn hiệu lực sau đó. Ghi “to: %s”.",
                    "%s (code %s) ends on %s, and the pack is in force beyond it. Write “to: %s”.",
                    unit.name(),
                    unit.code(),
                    Days.words(last),
                    last));
        }
    }

    private static String name(Locality unit) {
        return KIND.matcher(unit.name()).replaceFirst("");
    }
}
