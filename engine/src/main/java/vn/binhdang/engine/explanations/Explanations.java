package vn.binhdang.engine.explanations;

import java.util.IdentityHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.binhdang.engine.robustness.Robustness;
import vn.binhdang.engine.text.Text;
import vn.binhdang.engine.verdicts.Judgement;

/** Explains each judgement of one result once, in however many places it is shown. For one thread. */
public final class Explanations {

    /** @param robustness how firmly the verdict stands; null where that is not a question of counts */
    public record Explanation(Text words, @Nullable Robustness robustness) {}

    private final Map<Judgement, Explanation> known = new IdentityHashMap<>();

    public Explanation of(Judgement judgement) {
        return known.computeIfAbsent(judgement, Explanations::explain);
    }

    private static Explanation explain(Judgement judgement) {
        Robustness robustness = Robustness.of(judgement).orElse(null);
        return new Explanation(Explainer.explain(judgement, robustness), robustness);
    }
}
