package vn.binhdang.engine.drools;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.drools.model.Model;
import org.drools.modelcompiler.KieBaseBuilder;
import org.kie.api.KieBase;
import org.kie.api.conf.KieBaseMutabilityOption;
import org.kie.api.definition.KiePackage;
import org.kie.api.definition.rule.Rule;
import vn.binhdang.engine.rulebook.OperatorChecks;
import vn.binhdang.engine.verdicts.Judge;

/**
 * The checks as the build compiled them, and beside them those of the operator where there are any: only these are compiled
 * at run time, which costs seconds.
 */
public final class CompiledChecks {

    /** Where the build of the rules lists the classes it made of them. */
    private static final String MODEL = "META-INF/kie/vn.binhdang/binhdang-rules/drools-model";

    private final KieBase checks;

    private CompiledChecks(KieBase checks) {
        this.checks = checks;
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
        return of(models());
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
        List<Model> models = new ArrayList<>(models());
        models.addAll(OperatorRules.compile(operator, shipped().ruleNames()));
        return of(models);
    }

    private static List<Model> models() {
        ClassLoader loader = CompiledChecks.class.getClassLoader();
        return modelNames(loader).stream().map(name -> model(loader, name)).toList();
    }

    private static CompiledChecks of(List<Model> models) {
        // Nobody adds rules to a running program, and facts are kept more simply where nobody can.
        return new CompiledChecks(KieBaseBuilder.createKieBaseFromModel(models, KieBaseMutabilityOption.DISABLED));
    }

    public Judge judge() {
        return new DroolsJudge(checks);
    }

    /** Names of all rules, sorted. */
    public List<String> ruleNames() {
        return checks.getKiePackages().stream()
                .map(KiePackage::getRules)
                .flatMap(rules -> rules.stream().map(Rule::getName))
                .sorted()
                .toList();
    }

    private static List<String> modelNames(ClassLoader loader) {
        try (InputStream list = loader.getResourceAsStream(MODEL)) {
            if (list == null) {
                throw new IllegalStateException("the compiled checks are missing: " + MODEL);
            }
            String text = new String(list.readAllBytes(), StandardCharsets.UTF_8);
            return text.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("Drools-Model-Version"))
                    .sorted()
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    static Model model(ClassLoader loader, String name) {
        try {
            return (Model) loader.loadClass(name).getDeclaredConstructor().newInstance();
        } catch (ReflectiveOperationException broken) {
            throw new IllegalStateException("the compiled checks are broken: " + name, broken);
        }
    }
}
