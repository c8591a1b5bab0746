package vn.binhdang.engine.drools;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.WeakHashMap;
import org.kie.api.KieBase;
import org.kie.api.runtime.KieSession;
import vn.binhdang.engine.indicators.Figures;
import vn.binhdang.engine.indicators.Reading;
import vn.binhdang.engine.targets.Cell;
import vn.binhdang.engine.targets.Pairings;
import vn.binhdang.engine.targets.Plan;
import vn.binhdang.engine.verdicts.Compound;
import vn.binhdang.engine.verdicts.Decisions;
import vn.binhdang.engine.verdicts.Judge;
import vn.binhdang.engine.verdicts.Judgement;
import vn.binhdang.engine.verdicts.Weakness;

/**
 * Decides in one new session a report, always disposed: nothing of one report can reach another. Sessions stay as Drools
 * makes them: with {@code ThreadSafeOption.NO} they share the matches of their consequences with other threads, and
 * decide cells of each other.
 */
final class DroolsJudge implements Judge {

    private final KieBase checks;
    private final boolean ofEveryReading;

    /** Targets held against targets: decided with the first report of a draft, for as long as the draft is remembered. */
    private final Map<Pairings, List<Weakness>> weaknesses = Collections.synchronizedMap(new WeakHashMap<>());

    /** @param ofEveryReading whether rules may ask about ordinary figures too: most are, and each fact costs time */
    DroolsJudge(KieBase checks, boolean ofEveryReading) {
        this.checks = checks;
        this.ofEveryReading = ofEveryReading;
    }

    @Override
    public Decisions decide(Plan plan, Figures figures) {
        List<Weakness> known = weaknesses.get(plan.pairings());
        Decisions decisions = new Decisions();
        KieSession session = checks.newKieSession();
        try {
            session.setGlobal("decisions", decisions);
            plan.cells().forEach(session::insert);
            plan.obligations().forEach(session::insert);
            for (Reading reading : figures.readings()) {
                if (ofEveryReading || !reading.isOrdinary()) {
                    session.insert(reading);
                }
            }
            session.insert(figures.submission());
            if (known == null) {
                plan.pairings().all().forEach(session::insert);
            }
            session.fireAllRules();
            List<Compound> compounds = compounds(plan, decisions);
            if (!compounds.isEmpty()) {
                compounds.forEach(session::insert);
                session.fireAllRules();
            }
        } finally {
            session.dispose();
        }
        if (known == null) {
            weaknesses.put(plan.pairings(), decisions.weaknesses());
        } else {
            decisions.weaker(known);
        }
        return decisions;
    }

    /** Compound cells whose parts have been decided; one with an undecided part is left to the completeness check. */
    private static List<Compound> compounds(Plan plan, Decisions decisions) {
        List<Compound> compounds = new ArrayList<>();
        for (Cell cell : plan.cells()) {
            if (!cell.parts().isEmpty() && decisions.about(cell).isEmpty()) {
                List<Judgement> parts = cell.parts().stream()
                        .map(decisions::about)
                        .filter(about -> about.size() == 1)
                        .flatMap(List::stream)
                        .toList();
                if (parts.size() == cell.parts().size()) {
                    compounds.add(new Compound(cell, parts));
                }
            }
        }
        return compounds;
    }
}
