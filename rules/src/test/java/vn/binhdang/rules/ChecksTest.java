package vn.binhdang.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.binhdang.engine.drools.CompiledPriorities;
import vn.binhdang.engine.requirements.Comparison;
import vn.binhdang.engine.targets.Obstacle;

/** The Drools files as a whole: all compiled, each named for what it does, none with what Drools does badly. */
class ChecksTest {

    private static final Pattern RULE = Pattern.compile("^rule \"([^\"]+)\"", Pattern.MULTILINE);
    private static final Pattern UNWANTED = Pattern.compile(
            "\\b(salience|eval|date-effective|date-expires|exists|accumulate|no-loop|duration|timer)\\b|"
                    + "\\bnot\\s*\\(|\\bnot\\s+[A-Z]|LocalDate\\.now|new Date|import static|\\bfunction\\b|\\bdeclare\\b");
    private static final Pattern QUESTION = Pattern.compile("question == \"(\\w+)\"");
    private static final int MOST_LINES = 25;

    private final List<String> faults = new ArrayList<>();

    @Test
    void everyRuleOfEveryFileIsCompiledIntoTheProgram() throws IOException {
        List<String> written = new ArrayList<>();
        for (Path file : files()) {
            written.addAll(rules(file));
        }
        List<String> compiled = new ArrayList<>(Shipped.CHECKS.ruleNames());
        compiled.addAll(CompiledPriorities.shipped().ruleNames());
        assertThat(compiled).containsExactlyInAnyOrderElementsOf(written);
    }

    @Test
    void everyRuleIsNamedForItsFile() throws IOException {
        for (Path file : files()) {
            String name = file.getFileName().toString().replace(".drl", ": ");
            rules(file).stream().filter(rule -> !rule.startsWith(name)).forEach(faults::add);
        }
        assertThat(faults).isEmpty();
    }

    @Test
    void noCheckUsesWhatDroolsMayPassOverInSilence() throws IOException {
        for (Path file : files()) {
            String text = Files.readString(file).replaceAll("//.*", "").replaceAll("\"[^\"]*\"", "");
            Matcher unwanted = UNWANTED.matcher(text);
            if (unwanted.find()) {
                faults.add(file + ": " + unwanted.group());
            }
            if (Files.readAllLines(file).size() > MOST_LINES) {
                faults.add(file + " is long");
            }
        }
        assertThat(faults).isEmpty();
    }

    /** A word that means nothing would be compiled, and its rule never fire. */
    @Test
    void everyQuestionIsOneThatCellsAskAndEveryOneIsAnswered() throws IOException {
        Set<String> asked = new TreeSet<>();
        for (Path file : files()) {
            QUESTION.matcher(Files.readString(file)).results().forEach(result -> asked.add(result.group(1)));
        }
        Set<String> known = Stream.<Enum<?>>concat(Stream.of(Comparison.values()), Stream.of(Obstacle.values()))
                .map(Enum::name)
                .collect(Collectors.toCollection(TreeSet::new));
        known.removeAll(Set.of("NONE", "COMPOUND", "CLAUSE_RULE"));

        assertThat(asked).isEqualTo(known);
    }

    private static List<String> rules(Path file) throws IOException {
        return RULE.matcher(Files.readString(file))
                .results()
                .map(result -> result.group(1))
                .toList();
    }

    private static List<Path> files() throws IOException {
        try (Stream<Path> checks = Files.walk(Path.of("checks"));
                Stream<Path> packs = Files.walk(Path.of("packs"));
                Stream<Path> priorities = Files.walk(Path.of("priorities"))) {
            return Stream.of(checks, packs, priorities)
                    .flatMap(files -> files)
                    .filter(file -> file.toString().endsWith(".drl"))
                    .sorted()
                    .toList();
        }
    }
}
