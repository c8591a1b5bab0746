package vn.binhdang.engine.amendments;

import java.util.ArrayList;
import java.util.List;
import vn.binhdang.engine.rulebook.RuleBook;
import vn.binhdang.engine.targets.Pack;

/**
 * Everything that means something else in another rule book: packs by id, then indicators, then localities.
 *
 * @param all empty where the files differ in nothing but how they are written
 */
public record Amendments(List<Amendment> all) {

    public Amendments {
        all = List.copyOf(all);
    }

    public static Amendments between(RuleBook before, RuleBook after) {
        List<Amendment> all = new ArrayList<>();
        PackChange packs = new PackChange(before.register(), after.register());
        for (Pack pack : before.packs()) {
            after.pack(pack.id())
                    .ifPresentOrElse(
                            later -> all.addAll(packs.between(pack, later)), () -> all.addAll(packs.lost(pack)));
        }
        for (Pack pack : after.packs()) {
            if (before.pack(pack.id()).isEmpty()) {
                all.addAll(packs.added(pack));
            }
        }
        all.addAll(IndicatorChange.between(before.catalogue(), after.catalogue()));
        all.addAll(LocalityChange.between(before.register(), after.register()));
        return new Amendments(all);
    }

    public boolean isEmpty() {
        return all.isEmpty();
    }

    /** How many of them have the effect. */
    public int count(Effect effect) {
        return Math.toIntExact(
                all.stream().filter(one -> one.effect() == effect).count());
    }
}
