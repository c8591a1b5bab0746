package vn.binhdang.engine.proofreading;

import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import vn.binhdang.engine.rulebook.Places;
import vn.binhdang.engine.rulebook.RuleBookDraft;
import vn.binhdang.engine.rulebook.Topic;
import vn.binhdang.engine.targets.Part;
import vn.binhdang.engine.targets.Target;
import vn.binhdang.engine.text.Text;

/** What waits for a person: clauses that cannot be read one way only, and values not checked against the original. */
final class PersonConcern implements Proofreader.Concern {

    @Override
    public void look(RuleBookDraft draft, Consumer<Remark> remarks) {
        for (Target target : draft.ruleBook().targets()) {
            look(target.id(), target.review(), target.confirm(), draft.places(), remarks);
            for (Part part : target.parts()) {
                look(target.id() + "/" + part.id(), part.review(), part.confirm(), draft.places(), remarks);
            }
        }
    }

    private static void look(
            String id, @Nullable Text review, @Nullable Text confirm, Places places, Consumer<Remark> remarks) {
        if (review != null) {
            remarks.accept(Remark.of(
                    Remark.Level.NOTE,
                    Topic.FOR_REVIEW,
                    places.of(id, "review"),
                    "%s chờ người xem xét: %s",
                    "%s waits for a person: %s",
                    id,
                    review));
        }
        if (confirm != null) {
            remarks.accept(Remark.of(
                    Remark.Level.NOTE,
                    Topic.TO_CONFIRM,
                    places.of(id, "confirm"),
                    "%s chưa đối chiếu với văn bản gốc: %s",
                    "%s was not checked against the original: %s",
                    id,
                    confirm));
        }
    }
}
