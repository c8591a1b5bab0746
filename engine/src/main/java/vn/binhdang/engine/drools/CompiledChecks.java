package vn.binhdang.engine.drools;

import java.util.ArrayList;
import java.util.List;
import org.drools.model.Model;
import org.kie.api.KieBase;
import vn.binhdang.engine.rulebook.OperatorChecks;
import vn.binhdang.engine.verdicts.Judge;

/**
 * The checks as the build compiled them, and beside them those of the operator where there are any: only these are compiled
 * at run time, which costs seconds.
 */
public final class CompiledChecks {

    private final KieBase checks;
    private final boolean withOperator;

    private CompiledChecks(List<Model> models, boolean withOperator) {
        this.checks = ShippedModels.base(models);
        this.withOperator = withOperator;
    }

    /**
     * The checks that come with the program, loaded once.
     *
     * @throws IllegalStateException if the program was built without them
     */
    public static CompiledChecks shipped() {
        return Shipped.CHECKS;
    }

    private static final class Shipped {
        static final CompiledChecks CHECKS = load();
    }

    private static CompiledChecks load() {
        return new CompiledChecks(ShippedModels.of(ShippedModels.CHECKS), false);
    }

    /**
     * The checks that come with the program and those of the operator, which are compiled now.
     *
     * @throws vn.binhdang.engine.rulebook.InvalidRuleBookException with every fault of every file of the operator
     */
    public static CompiledChecks with(OperatorChecks operator) {
        if (operator.isEmpty()) {
            return shipped();
        }
        List<Model> models = new ArrayList<>(ShippedModels.of(ShippedModels.CHECKS));
        models.addAll(OperatorRules.compile(operator, shipped().ruleNames()));
        return new CompiledChecks(models, true);
    }

    public Judge judge() {
        return new DroolsJudge(checks, withOperator);
    }

    /** Names of all rules, sorted. */
    public List<String> ruleNames() {
        return ShippedModels.ruleNames(checks);
    }
}
