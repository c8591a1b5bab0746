package vn.binhdang.engine.drools;

import java.util.Collection;
import java.util.List;
import org.kie.api.KieBase;
import org.kie.api.runtime.KieSession;
import vn.binhdang.engine.indicators.Figures;
import vn.binhdang.engine.targets.Cell;
import vn.binhdang.engine.targets.Plan;
import vn.binhdang.engine.verdicts.Compound;
import vn.binhdang.engine.verdicts.Decisions;
import vn.binhdang.engine.verdicts.Judge;
import vn.binhdang.engine.verdicts.Judgement;

/** Decides in one new session a report, always disposed: nothing of one report can reach another. */
final class DroolsJudge implements Judge {

    private final KieBase checks;

    DroolsJudge(KieBase checks) {
        this.checks = checks;
    }

    @Override
    public Decisions decide(Plan plan, Figures figures) {
        Decisions decisions = new Decisions();
        KieSession session = checks.newKieSession();
        try {
            session.setGlobal("decisions", decisions);
            fire(session, plan.cells());
            fire(session, plan.obligations());
            fire(session, figures.readings());
            fire(session, List.of(figures.submission()));
            fire(session, plan.pairings());
            fire(session, compounds(plan, decisions));
        } finally {
            session.dispose();
        }
        return decisions;
    }

    private static void fire(KieSession session, Collection<?> facts) {
        facts.forEach(session::insert);
        session.fireAllRules();
    }

    /** Compound cells whose parts have been decided; one with an undecided part is left to the completeness check. */
    private static List<Compound> compounds(Plan plan, Decisions decisions) {
        return plan.cells().stream()
                .filter(cell -> !cell.parts().isEmpty())
                .filter(cell -> decisions.about(cell).isEmpty())
                .filter(cell -> cell.parts().stream()
                        .allMatch(part -> decisions.about(part).size() == 1))
                .map(cell -> new Compound(cell, judgements(cell, decisions)))
                .toList();
    }

    private static List<Judgement> judgements(Cell cell, Decisions decisions) {
        return cell.parts().stream().map(decisions::about).flatMap(List::stream).toList();
    }
}
