package vn.binhdang.api.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import vn.binhdang.engine.text.Language;

class HelpTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "check",
                "rollup",
                "serve",
                "doctor",
                "audit verify",
                "backup",
                "restore",
                "rules",
                "rules list",
                "rules show",
                "rules check",
                "rules diff",
                "rules impact",
                "localities"
            })
    void everyCommandExplainsItselfInBothLanguages(String command) {
        for (Language language : Language.values()) {
            List<String> words = new ArrayList<>(List.of(command.split(" ")));
            words.removeIf(String::isEmpty);
            words.addAll(List.of("--help", "--lang", language.code()));
            Run run = Run.of(words.toArray(String[]::new));
            assertThat(run.status()).isZero();
            assertThat(run.out()).contains(language == Language.VI ? "Cách dùng: binhdang" : "Usage: binhdang");
        }
    }

    @Test
    void everyOptionHasADescriptionInBothLanguages() {
        List<String> missing = new ArrayList<>();
        for (Language language : Language.values()) {
            CommandLine program = new CommandLine(
                            new ProgramCommand(), new CommandFactory(Terminal.ofThisProcess(), language))
                    .setResourceBundle(HelpTexts.in(language));
            collect(program.getCommandSpec(), missing);
        }
        assertThat(missing).isEmpty();
    }

    @Test
    void bothLanguagesHaveTheSameTexts() {
        assertThat(new TreeSet<>(HelpTexts.in(Language.VI).keySet()))
                .isEqualTo(new TreeSet<>(HelpTexts.in(Language.EN).keySet()));
    }

    @Test
    void examplesComeFirst() {
        assertThat(Run.of("--help").out().indexOf("Examples:"))
                .isBetween(0, Run.of("--help").out().indexOf("Usage:"));
    }

    private static void collect(CommandSpec command, List<String> missing) {
        command.args().stream()
                .filter(argument -> argument.description().length == 0)
                .forEach(argument -> missing.add(command.qualifiedName() + " " + argument.paramLabel()));
        command.subcommands().values().forEach(one -> collect(one.getCommandSpec(), missing));
    }
}
