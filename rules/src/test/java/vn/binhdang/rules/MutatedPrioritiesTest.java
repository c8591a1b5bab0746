package vn.binhdang.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.drools.model.codegen.ExecutableModelProject;
import org.junit.jupiter.api.Test;
import org.kie.api.KieBase;
import org.kie.api.KieServices;
import org.kie.api.builder.KieBuilder;
import org.kie.api.builder.KieFileSystem;
import org.kie.api.builder.Message;
import org.kie.api.runtime.KieSession;
import vn.binhdang.engine.priorities.Answers;
import vn.binhdang.engine.priorities.Candidate;
import vn.binhdang.engine.priorities.Criteria;
import vn.binhdang.engine.priorities.CriteriaReader;
import vn.binhdang.engine.rulebook.RuleFiles;

/** Turns every comparison and every yes or no of the rules on inspections around: a row of answers.csv must notice. */
class MutatedPrioritiesTest {

    private static final Pattern RULE = Pattern.compile("(?s)\nrule \"([^\"]+)\".*?\nend\n");
    private static final Pattern CONDITION = Pattern.compile("Candidate\\((.*)\\)");
    private static final Pattern PART =
            Pattern.compile(">=|<=|==|>|<|(?<=\\(|, |\\|\\| )!?[a-z]\\w+(?=,|\\)| \\|\\|)|\\|\\|");
    private static final Map<String, List<String>> SLIPS = Map.of(
            ">=", List.of(">", "<"),
            "<", List.of("<=", ">="),
            ">", List.of(">=", "<="),
            "<=", List.of("<", ">"),
            "==", List.of("!="),
            "||", List.of("&&"));

    @Test
    void noSlipInAConditionGoesUnnoticed() throws IOException {
        Map<String, String> originals = new LinkedHashMap<>();
        StringBuilder all = new StringBuilder(head());
        for (Path file : files()) {
            for (Matcher rule = RULE.matcher(Files.readString(file)); rule.find(); ) {
                all.append(rule.group());
                List<String> slips = slips(rule.group());
                for (int index = 0; index < slips.size(); index++) {
                    String name = rule.group(1) + " #" + index;
                    originals.put(name, rule.group(1));
                    all.append(slips.get(index).replace("\"" + rule.group(1) + "\"", "\"" + name + "\""));
                }
            }
        }
        Set<String> noticed = new HashSet<>();
        KieBase rules = compiled(all.toString());
        for (String situation : situations()) {
            List<String> fired = fired(rules, situation);
            originals.forEach((slip, original) -> {
                if (fired.contains(slip) != fired.contains(original)) {
                    noticed.add(slip);
                }
            });
        }

        assertThat(originals).hasSizeGreaterThan(40);
        assertThat(noticed).containsExactlyInAnyOrderElementsOf(originals.keySet());
    }

    private static List<String> slips(String rule) {
        Matcher condition = CONDITION.matcher(rule);
        assertThat(condition.find()).isTrue();
        List<String> slips = new ArrayList<>();
        Matcher part = PART.matcher(rule).region(condition.start(1) - 1, condition.end(1) + 1);
        part.useTransparentBounds(true);
        while (part.find()) {
            String word = part.group();
            List<String> wrong =
                    SLIPS.getOrDefault(word, List.of(word.startsWith("!") ? word.substring(1) : "!" + word));
            wrong.forEach(slip -> slips.add(rule.substring(0, part.start()) + slip + rule.substring(part.end())));
        }
        return slips;
    }

    private static KieBase compiled(String drl) {
        KieServices services = KieServices.get();
        KieFileSystem files = services.newKieFileSystem();
        files.write("src/main/resources/mutated/priorities.drl", drl);
        KieBuilder builder = services.newKieBuilder(files).buildAll(ExecutableModelProject.class);
        assertThat(builder.getResults().getMessages(Message.Level.ERROR)).isEmpty();
        return services.newKieContainer(builder.getKieModule().getReleaseId()).getKieBase();
    }

    private static List<String> fired(KieBase rules, String situation) {
        Criteria criteria = CriteriaReader.read(RuleFiles.shippedSettings());
        Answers answers = new Answers();
        KieSession session = rules.newKieSession();
        try {
            session.setGlobal("answers", answers);
            session.insert(new Candidate(MadeSituation.of(situation), criteria));
            session.fireAllRules();
        } finally {
            session.dispose();
        }
        return answers.rules();
    }

    private static List<String> situations() throws IOException {
        return Files.readAllLines(Path.of("src/test/resources/every-priority/answers.csv")).stream()
                .skip(1)
                .map(line -> line.split("\\|")[1].strip())
                .toList();
    }

    private static String head() throws IOException {
        String any = Files.readString(files().get(0));
        return any.substring(0, any.indexOf("\nrule \""));
    }

    private static List<Path> files() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("priorities"))) {
            return files.sorted().toList();
        }
    }
}
