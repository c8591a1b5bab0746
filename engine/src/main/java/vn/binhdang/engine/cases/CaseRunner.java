package vn.binhdang.engine.cases;

import java.util.Optional;
import vn.binhdang.engine.ComplianceEngine;
import vn.binhdang.engine.explanations.Explainer;
import vn.binhdang.engine.scorecard.Scorecard;
import vn.binhdang.engine.verdicts.Judgement;
import vn.binhdang.engine.verdicts.Timeliness;

/** Runs cases through an engine. */
public final class CaseRunner {

    private final ComplianceEngine engine;

    public CaseRunner(ComplianceEngine engine) {
        this.engine = engine;
    }

    public CaseResult run(Case one) {
        Scorecard scorecard = engine.evaluate(one.report());
        Optional<Outcome> punctuality = punctuality(scorecard, one);
        if (punctuality.isPresent()) {
            return new CaseResult(one, punctuality.get(), null);
        }
        return judgement(scorecard, one)
                .map(found -> new CaseResult(one, Outcome.of(found.verdict()), Explainer.explain(found)))
                .orElseGet(() -> new CaseResult(one, Outcome.NOT_BOUND, null));
    }

    /** As {@link #run}, without words. */
    public Outcome outcome(Case one) {
        Scorecard scorecard = engine.evaluate(one.report());
        return punctuality(scorecard, one)
                .or(() -> judgement(scorecard, one).map(Judgement::verdict).map(Outcome::of))
                .orElse(Outcome.NOT_BOUND);
    }

    static Optional<Judgement> judgement(Scorecard scorecard, Case one) {
        return scorecard.verdicts().stream()
                .filter(judgement -> judgement.cell().target().equals(one.target()))
                .filter(judgement ->
                        one.milestone() == null || judgement.cell().milestone().equals(one.milestone()))
                .findFirst();
    }

    private static Optional<Outcome> punctuality(Scorecard scorecard, Case one) {
        return scorecard.reporting().stream()
                .filter(timeliness -> timeliness.obligation().id().equals(one.target()))
                .map(Timeliness::punctuality)
                .map(Outcome::of)
                .findFirst();
    }
}
