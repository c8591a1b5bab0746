package vn.binhdang.engine.mistakes;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.binhdang.engine.localities.Locality;
import vn.binhdang.engine.localities.Register;
import vn.binhdang.engine.localities.Validity;
import vn.binhdang.engine.targets.Pack;
import vn.binhdang.engine.text.Text;

/** Every way to mistake where and when a pack is in force: too wide, too narrow, a year early or late. */
final class ScopeMistakes {

    private final Pack pack;
    private final Register register;
    private final Reach reach;
    private final List<Mutant> mutants = new ArrayList<>();

    private ScopeMistakes(Pack pack, Register register, Reach reach) {
        this.pack = pack;
        this.register = register;
        this.reach = reach;
    }

    static List<Mutant> of(Pack pack, Register register, Reach reach) {
        ScopeMistakes mistakes = new ScopeMistakes(pack, register, reach);
        mistakes.places();
        mistakes.times();
        return mistakes.mutants;
    }

    private void places() {
        LocalDate from = Objects.requireNonNull(pack.inForce().from());
        register.find(pack.jurisdiction(), from).ifPresent(unit -> {
            String above = unit.parent();
            if (above == null) {
                below(unit, from).ifPresent(this::binding);
            } else {
                binding(above);
                beside(unit, from).ifPresent(this::binding);
            }
        });
    }

    private void binding(String code) {
        mutants.add(new Mutant(
                pack.id(),
                Text.of("áp dụng cho đơn vị %s thay vì %s", "binds %s instead of %s", code, pack.jurisdiction()),
                Altered.pack(pack, code, pack.inForce())));
    }

    private Optional<String> below(Locality unit, LocalDate day) {
        return register.all().stream()
                .filter(other ->
                        unit.code().equals(other.parent()) && other.validity().contains(day))
                .map(Locality::code)
                .min(Comparator.naturalOrder());
    }

    private Optional<String> beside(Locality unit, LocalDate day) {
        return register.all().stream()
                .filter(other -> other.level() == unit.level() && !other.code().equals(unit.code()))
                .filter(other -> other.validity().contains(day))
                .map(Locality::code)
                .min(Comparator.naturalOrder());
    }

    /** Only where there is a unit that the other time makes a difference to. */
    private void times() {
        LocalDate from = Objects.requireNonNull(pack.inForce().from());
        LocalDate to = pack.inForce().to();
        inForce(from.plusYears(1), to);
        if (reach.exists(from.minusDays(1))) {
            inForce(from.minusYears(1), to);
        }
        if (to != null) {
            if (reach.exists(to)) {
                inForce(from, to.minusYears(1));
            }
            if (reach.exists(to.plusYears(1))) {
                inForce(from, to.plusYears(1));
            }
        }
    }

    private void inForce(LocalDate from, @Nullable LocalDate to) {
        mutants.add(new Mutant(
                pack.id(),
                Text.of("hiệu lực %s – %s", "in force %s – %s", from, to == null ? "…" : to),
                Altered.pack(pack, pack.jurisdiction(), new Validity(from, to))));
    }
}
