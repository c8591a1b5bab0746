package vn.binhdang.engine.drools;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.drools.model.Model;
import org.drools.modelcompiler.KieBaseBuilder;
import org.kie.api.KieBase;
import org.kie.api.conf.KieBaseMutabilityOption;
import org.kie.api.definition.KiePackage;
import org.kie.api.definition.rule.Rule;

/** The rules as the build compiled them, by the package they are written in: checks and priorities never meet. */
final class ShippedModels {

    static final String CHECKS = "vn.binhdang.checks.";
    static final String PRIORITIES = "vn.binhdang.priorities.";

    /** Where the build of the rules lists the classes it made of them. */
    private static final String LIST = "META-INF/kie/vn.binhdang/binhdang-rules/drools-model";

    private ShippedModels() {}

    /** @throws IllegalStateException if the program was built without them */
    static List<Model> of(String rulePackage) {
        ClassLoader loader = ShippedModels.class.getClassLoader();
        List<Model> models = names(loader).stream()
                .filter(name -> name.startsWith(rulePackage))
                .map(name -> model(loader, name))
                .toList();
        if (models.isEmpty()) {
            throw new IllegalStateException("the compiled rules are missing: " + rulePackage);
        }
        return models;
    }

    /** Nobody adds rules to a running program, and facts are kept more simply where nobody can. */
    static KieBase base(List<Model> models) {
        return KieBaseBuilder.createKieBaseFromModel(models, KieBaseMutabilityOption.DISABLED);
    }

    /** Names of all rules, sorted. */
    static List<String> ruleNames(KieBase base) {
        return base.getKiePackages().stream()
                .map(KiePackage::getRules)
                .flatMap(rules -> rules.stream().map(Rule::getName))
                .sorted()
                .toList();
    }

    private static List<String> names(ClassLoader loader) {
        try (InputStream list = loader.getResourceAsStream(LIST)) {
            if (list == null) {
                throw new IllegalStateException("the compiled rules are missing: " + LIST);
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
            throw new IllegalStateException("the compiled rules are broken: " + name, broken);
        }
    }
}
