package vn.binhdang.engine.drools;

import java.util.List;
import org.kie.api.KieBase;
import org.kie.api.runtime.KieSession;
import vn.binhdang.engine.priorities.Answers;
import vn.binhdang.engine.priorities.Candidate;
import vn.binhdang.engine.priorities.Weighing;

/** The rules on whom to inspect and whom to commend, as the build compiled them. */
public final class CompiledPriorities {

    private final KieBase rules;

    private CompiledPriorities(KieBase rules) {
        this.rules = rules;
    }

    /**
     * The rules that come with the program, loaded once.
     *
     * @throws IllegalStateException if the program was built without them
     */
    public static CompiledPriorities shipped() {
        return Shipped.RULES;
    }

    private static final class Shipped {
        static final CompiledPriorities RULES =
                new CompiledPriorities(ShippedModels.base(ShippedModels.of(ShippedModels.PRIORITIES)));
    }

    public Weighing weighing() {
        return this::weigh;
    }

    /** Names of all rules, sorted. */
    public List<String> ruleNames() {
        return ShippedModels.ruleNames(rules);
    }

    /** In one new session a unit, always disposed: nothing of one unit can reach another. */
    private Answers weigh(Candidate candidate) {
        Answers answers = new Answers();
        KieSession session = rules.newKieSession();
        try {
            session.setGlobal("answers", answers);
            session.insert(candidate);
            session.fireAllRules();
        } finally {
            session.dispose();
        }
        return answers;
    }
}
