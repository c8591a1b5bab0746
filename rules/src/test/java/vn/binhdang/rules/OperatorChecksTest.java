package vn.binhdang.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import vn.binhdang.engine.drools.CompiledChecks;
import vn.binhdang.engine.faults.Fault;
import vn.binhdang.engine.rulebook.InvalidRuleBookException;
import vn.binhdang.engine.rulebook.OperatorChecks;
import vn.binhdang.engine.text.Language;

/** DRL that whoever runs the program adds: one file for each slip, and what it is told. */
class OperatorChecksTest {

    private static final Path FAULTS = Path.of("src/test/resources/operator-faults");
    private static final String GOOD = """
            package operator;

            import vn.binhdang.engine.targets.Cell;

            rule "%s: never"
            when
                $cell : Cell(question == "CLAUSE_RULE", due, localityCode in ("0", "1"), comparable, value >= least)
            then
                insert($cell.binding());
            end
            """;

    /** The first line of a file says in which line its fault stands, if any, the second one what is said of it. */
    @TestFactory
    Stream<DynamicTest> aSlipIsNamedWithItsLine() throws IOException {
        try (Stream<Path> files = Files.list(FAULTS)) {
            List<Path> all = files.sorted().toList();
            assertThat(all).hasSizeGreaterThan(15);
            return all.stream()
                    .map(file -> dynamicTest(file.getFileName().toString(), () -> {
                        List<String> lines = Files.readAllLines(file);
                        String line = lines.get(0).substring(2).strip();
                        String name = file.getFileName().toString();
                        assertThat(refused(checks(name, Files.readString(file))))
                                .allSatisfy(fault -> assertThat(fault.message().vi())
                                        .isNotEqualTo(fault.message().en()))
                                .extracting(fault -> fault.in(Language.EN))
                                .anySatisfy(words -> assertThat(words)
                                        .startsWith("operator/" + name + (line.isEmpty() ? ": " : ":" + line + ":1: "))
                                        .contains(lines.get(1).substring(2).strip()));
                    }));
        }
    }

    @Test
    void rulesOfAnOperatorStandBesideThoseOfTheProgram() {
        List<String> program = CompiledChecks.shipped().ruleNames();
        assertThat(CompiledChecks.with(checks("own.drl", GOOD.formatted("own"))).ruleNames())
                .containsAll(program)
                .contains("own: never")
                .hasSize(program.size() + 1);
    }

    @Test
    void withoutAnyTheChecksAreThoseOfTheProgramAndNothingIsCompiled() {
        assertThat(CompiledChecks.with(OperatorChecks.none())).isSameAs(CompiledChecks.shipped());
    }

    @Test
    void aRuleTakesTheNameOfNoOther() {
        String taken = "at-least: the figure reaches the least required";
        assertThat(CompiledChecks.shipped().ruleNames()).contains(taken);
        OperatorChecks sameName =
                checks("at-least.drl", GOOD.formatted("at-least").replace("at-least: never", taken));
        assertThat(refused(sameName))
                .singleElement()
                .satisfies(fault -> assertThat(fault.in(Language.EN))
                        .isEqualTo("operator/at-least.drl:5:1: there is already a rule “" + taken + "”"));
    }

    private static OperatorChecks checks(String name, String content) {
        TreeMap<String, byte[]> files = new TreeMap<>();
        files.put(name, content.getBytes(StandardCharsets.UTF_8));
        return new OperatorChecks("operator/", files);
    }

    private static List<Fault> refused(OperatorChecks checks) {
        return catchThrowableOfType(InvalidRuleBookException.class, () -> CompiledChecks.with(checks))
                .faults();
    }
}
