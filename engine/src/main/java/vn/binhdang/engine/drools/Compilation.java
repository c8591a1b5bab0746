package vn.binhdang.engine.drools;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.drools.compiler.kie.builder.impl.InternalKieModule;
import org.drools.model.Model;
import org.drools.model.codegen.ExecutableModelProject;
import org.kie.api.KieServices;
import org.kie.api.builder.KieBuilder;
import org.kie.api.builder.KieFileSystem;
import org.kie.api.builder.Message;

/**
 * Drools files compiled while the program runs, in the way in which the build compiles those of the program.
 *
 * @param models empty where there are faults
 * @param faults in the words of the compilers
 */
record Compilation(List<Model> models, List<String> faults) {

    private static final String SOURCES = "src/main/resources/";
    private static final String LIST = "drools-model";
    private static final String VERSION = "Drools-Model-Version";

    /** What is added to an error, the whole class that was made of the rule. */
    private static final String GENERATED = "Java source of ";

    /** @param sources texts by path */
    static Compilation of(Map<String, String> sources) {
        KieServices services = KieServices.get();
        KieFileSystem files = services.newKieFileSystem();
        sources.forEach((path, text) -> files.write(SOURCES + path, text));
        KieBuilder builder = services.newKieBuilder(files, Compilation.class.getClassLoader());
        try {
            builder.buildAll(ExecutableModelProject.class);
        } catch (RuntimeException thrown) { // it throws for some faults and lists others
            return new Compilation(List.of(), List.of(String.valueOf(thrown.getMessage())));
        }
        List<String> faults = builder.getResults().getMessages(Message.Level.ERROR).stream()
                .map(Message::getText)
                .filter(text -> !text.startsWith(GENERATED))
                .map(text -> text.lines().findFirst().orElse(""))
                .toList();
        return faults.isEmpty()
                ? new Compilation(models((InternalKieModule) builder.getKieModule()), List.of())
                : new Compilation(List.of(), faults);
    }

    private static List<Model> models(InternalKieModule module) {
        List<Model> models = new ArrayList<>();
        for (String file : module.getFileNames()) {
            if (file.endsWith("/" + LIST)) {
                new String(module.getBytes(file), StandardCharsets.UTF_8)
                        .lines()
                        .filter(line -> !line.isBlank() && !line.startsWith(VERSION))
                        .sorted()
                        .forEach(name -> models.add(ShippedModels.model(module.getModuleClassLoader(), name)));
            }
        }
        return models;
    }
}
