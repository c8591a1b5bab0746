package vn.binhdang.engine.proofreading;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.binhdang.engine.faults.Place;
import vn.binhdang.engine.indicators.Indicator;
import vn.binhdang.engine.rulebook.Places;
import vn.binhdang.engine.targets.Each;
import vn.binhdang.engine.targets.Measure;
import vn.binhdang.engine.targets.Milestone;
import vn.binhdang.engine.targets.Pack;
import vn.binhdang.engine.targets.Part;
import vn.binhdang.engine.targets.Target;
import vn.binhdang.engine.text.Text;

/**
 * One milestone of a target, and where in the file it stands.
 *
 * @param confirm what about it was not checked against the original, if anything
 */
record Demanded(
        Pack pack,
        Target target,
        Indicator indicator,
        Milestone milestone,
        Place place,
        @Nullable Text confirm) {

    /** Everything that targets demand in words, but for what a person must decide anyway. */
    static List<Demanded> of(Pack pack, Places places) {
        List<Demanded> all = new ArrayList<>();
        for (Target target : pack.targets()) {
            Measure whole = target.measure();
            if (target.review() != null) {
                continue;
            }
            if (whole != null) {
                add(pack, target, target.id(), whole, places, target.confirm(), all);
            }
            for (Part part : target.parts()) {
                if (part.review() == null) {
                    Text confirm = part.confirm() == null ? target.confirm() : part.confirm();
                    add(pack, target, target.id() + "/" + part.id(), part.measure(), places, confirm, all);
                }
            }
            Each each = target.each();
            if (each != null && !each.measure().milestones().isEmpty()) {
                Milestone one = each.measure().milestones().get(0);
                all.add(new Demanded(
                        pack, target, each.measure().indicator(), one, places.ofEach(target.id()), target.confirm()));
            }
        }
        return all;
    }

    private static void add(
            Pack pack,
            Target target,
            String id,
            Measure measure,
            Places places,
            @Nullable Text confirm,
            List<Demanded> all) {
        for (Milestone milestone : measure.milestones()) {
            all.add(new Demanded(
                    pack, target, measure.indicator(), milestone, places.ofMilestone(id, milestone.at()), confirm));
        }
    }
}
