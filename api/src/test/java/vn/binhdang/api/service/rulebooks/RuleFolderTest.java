package vn.binhdang.api.service.rulebooks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.binhdang.engine.rulebook.InvalidRuleBookException;

class RuleFolderTest {

    private static final String RULE = """
            package operator;

            import vn.binhdang.engine.targets.Cell;

            rule "own: never"
            when
                $cell : Cell(%s == "NEVER")
            then
            end
            """;

    @TempDir
    private Path checks;

    @Test
    void checksOfTheOperatorAreReadOnceAndBelongToTheRuleFiles() throws IOException {
        Files.writeString(checks.resolve("own.drl"), RULE.formatted("question"));
        RuleFolder folder = new RuleFolder("", "", checks.toString());
        Files.writeString(checks.resolve("own.drl"), "changed while the service runs");

        assertThat(folder.files().deciding().get("operator/own.drl")).asString().isEqualTo(RULE.formatted("question"));
        assertThat(folder.judge()).isNotNull();
    }

    @Test
    void aServiceWithFaultyChecksDoesNotStart() throws IOException {
        Files.writeString(checks.resolve("own.drl"), RULE.formatted("questio"));
        assertThatThrownBy(() -> new RuleFolder("", "", checks.toString()))
                .isInstanceOf(InvalidRuleBookException.class)
                .hasMessageContaining("own.drl:7:1: a Cell has no “questio”");
    }
}
