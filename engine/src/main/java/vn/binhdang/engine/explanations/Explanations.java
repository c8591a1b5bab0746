package vn.binhdang.engine.explanations;

import java.util.IdentityHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.binhdang.engine.robustness.Robustness;
import vn.binhdang.engine.text.Text;
import vn.binhdang.engine.verdicts.Distance;
import vn.binhdang.engine.verdicts.Judgement;
import vn.binhdang.engine.verdicts.Remedies;
import vn.binhdang.engine.verdicts.Remedy;

/** Explains each judgement of one result once, in however many places it is shown. For one thread. */
public final class Explanations {

    /**
     * The words, and what they rest on.
     *
     * @param distance from the requirement; null where there is no number to hold against it
     * @param remedy of a miss; null where there is none
     * @param robustness how firmly the verdict stands; null where that is not a question of counts
     */
    public record Explanation(
            Text words,
            @Nullable Distance distance,
            @Nullable Remedy remedy,
            @Nullable Robustness robustness) {}

    private final Map<Judgement, Explanation> known = new IdentityHashMap<>();

    public Explanation of(Judgement judgement) {
        return known.computeIfAbsent(judgement, Explanations::explain);
    }

    private static Explanation explain(Judgement judgement) {
        Distance distance = Distance.of(judgement.cell()).orElse(null);
        Remedy remedy = Remedies.of(judgement).orElse(null);
        Robustness robustness = Robustness.of(judgement).orElse(null);
        Text words = Explainer.explain(judgement, distance, remedy, robustness);
        return new Explanation(words, distance, remedy, robustness);
    }
}
