package vn.binhdang.engine.proofreading;

import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import vn.binhdang.engine.faults.Place;
import vn.binhdang.engine.rulebook.RuleBookDraft;
import vn.binhdang.engine.rulebook.Topic;
import vn.binhdang.engine.targets.Pack;
import vn.binhdang.engine.targets.Target;
import vn.binhdang.engine.text.Nearest;

/** What a target supersedes must exist, and be in force together with it; else nothing is superseded. */
final class SupersededConcern implements Proofreader.Concern {

    @Override
    public void look(RuleBookDraft draft, Consumer<Remark> remarks) {
        Map<String, Pack> packs = draft.ruleBook().packs().stream()
                .flatMap(pack -> pack.targets().stream().map(target -> Map.entry(target.id(), pack)))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, (one, two) -> one));
        for (Pack pack : draft.ruleBook().packs()) {
            for (Target target : pack.targets()) {
                String superseded = target.supersedes();
                if (superseded != null) {
                    look(pack, superseded, draft.places().of(target.id(), "supersedes"), packs, remarks);
                }
            }
        }
    }

    private static void look(
            Pack pack, String superseded, Place place, Map<String, Pack> packs, Consumer<Remark> remarks) {
        Pack earlier = packs.get(superseded);
        if (earlier == null) {
            remarks.accept(Remark.of(
                    Remark.Level.ERROR,
                    Topic.UNKNOWN_TARGET,
                    place,
                    "không có chỉ tiêu “%s”. %s",
                    "there is no target “%s”. %s",
                    superseded,
                    Nearest.question(superseded, packs.keySet())));
        } else if (!earlier.inForce().overlaps(pack.inForce())) {
            remarks.accept(Remark.of(
                    Remark.Level.WARNING,
                    Topic.UNKNOWN_TARGET,
                    place,
                    "“%s” không cùng hiệu lực với bộ chỉ tiêu này vào ngày nào, nên không có gì được thay thế",
                    "“%s” is on no day in force together with this pack, so nothing is superseded",
                    superseded));
        }
    }
}
