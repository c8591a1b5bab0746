package vn.binhdang.engine.rulebook;

import java.util.List;
import java.util.Optional;
import vn.binhdang.engine.indicators.Catalogue;
import vn.binhdang.engine.localities.Register;
import vn.binhdang.engine.targets.Pack;
import vn.binhdang.engine.targets.Target;

/**
 * Everything that decides, besides the checks themselves.
 *
 * @param packs by id
 * @param fingerprint of all rule files
 */
public record RuleBook(Catalogue catalogue, Register register, List<Pack> packs, Fingerprint fingerprint) {

    public RuleBook {
        packs = List.copyOf(packs);
    }

    public Optional<Pack> pack(String id) {
        return packs.stream().filter(pack -> pack.id().equals(id)).findFirst();
    }

    public List<Target> targets() {
        return packs.stream().flatMap(pack -> pack.targets().stream()).toList();
    }

    /** This rule book with a fuller register of localities laid over its own. */
    public RuleBook with(Register fuller) {
        return new RuleBook(catalogue, register.overlaidWith(fuller), packs, fingerprint);
    }
}
