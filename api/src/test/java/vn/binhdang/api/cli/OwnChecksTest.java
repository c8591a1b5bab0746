package vn.binhdang.api.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** {@code --checks}: DRL of whoever runs the program. */
class OwnChecksTest {

    private static final Path BASE = Path.of("..", "test-data", "hostile", "base");
    private static final String RULE = """
            package operator;

            import vn.binhdang.engine.targets.Cell;

            global vn.binhdang.engine.verdicts.Decisions decisions;

            rule "base: %s"
            when
                $cell : Cell(%s)
            then
                %s
            end
            """;

    @TempDir
    private Path folder;

    @SuppressWarnings("NullAway.Init") // set before each test
    private Path rules;

    @SuppressWarnings("NullAway.Init") // set before each test
    private Path checks;

    @BeforeEach
    void aClauseHasARuleFile() throws IOException {
        rules = folder.resolve("rules");
        checks = Files.createDirectories(folder.resolve("checks"));
        try (Stream<Path> files = Files.walk(BASE)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path copy = rules.resolve(BASE.relativize(file).toString());
                Files.createDirectories(copy.getParent());
                Files.copy(file, copy);
            }
        }
        Path pack = rules.resolve("packs/vn/base.yaml");
        Files.writeString(pack, Files.readString(pack) + "    rule-file: base.drl\n");
    }

    @Test
    void aRuleFileOfAPackMayComeFromThere() throws IOException {
        assertThat(check().status()).isEqualTo(4);
        assertThat(check().err()).contains("base.yaml:6:5: there is no rule file “packs/vn/base.drl”");

        write("vn/base.drl", "binds", "question == \"CLAUSE_RULE\"", "insert($cell.binding());");
        Run run = checkWithThem();

        assertThat(run.status()).as(run.err()).isEqualTo(1);
        assertThat(verdict(run).get("verdict").asString()).isEqualTo("GAP");
    }

    @Test
    void aRuleOfTheOperatorDecidesAndIsNamed() throws IOException {
        write(
                "vn/base.drl",
                "does not bind",
                "question == \"CLAUSE_RULE\"",
                "decisions.notBinding($cell, \"Không áp dụng.\", \"Binds nobody.\", drools.getRule().getName());");
        assertThat(verdict(checkWithThem()).get("rule").asString()).isEqualTo("base: does not bind");
    }

    @Test
    void aCellThatIsDecidedTwiceHasNoVerdict() throws IOException {
        write("vn/base.drl", "binds", "question == \"CLAUSE_RULE\"", "insert($cell.binding());");
        write(
                "again/base.drl",
                "again",
                "question == \"AT_LEAST\"",
                "decisions.met($cell, drools.getRule().getName());");

        Run run = checkWithThem();

        assertThat(run.status()).isEqualTo(5);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains("base/1@2025");
    }

    @Test
    void faultsOfTheRulesAreNamedAndNothingIsEvaluated() throws IOException {
        write("vn/base.drl", "binds", "questio == \"CLAUSE_RULE\"", "insert($cell.binding());");
        for (Run run : new Run[] {
            checkWithThem(),
            Run.of("rules", "check", rules.toString(), "--checks", checks.toString()),
            Run.of("serve", "--rules", rules.toString(), "--checks", checks.toString())
        }) {
            assertThat(run.status()).isEqualTo(4);
            assertThat(run.out()).isEmpty();
            assertThat(run.err()).contains(checks + "/vn/base.drl:9:1: a Cell has no “questio”. Maybe “question”?");
        }
    }

    @Test
    void aFolderWithoutRulesOrNoFolderIsRefused() {
        assertThat(checkWithThem().status()).isEqualTo(4);
        assertThat(checkWithThem().err()).contains("there is no .drl file in the folder");
        assertThat(Run.of(
                                "check",
                                report(),
                                "--checks",
                                folder.resolve("nowhere").toString())
                        .err())
                .contains("nowhere: there is no such folder");
    }

    @Test
    void aResultIsRepeatedFromTheArchiveWithTheSameRulesOnly() throws IOException {
        write("vn/base.drl", "binds", "question == \"CLAUSE_RULE\"", "insert($cell.binding());");
        Run first = kept("--rules", rules.toString(), "--checks", checks.toString());
        String fingerprint = JsonMapper.shared()
                .readTree(first.out())
                .get("ruleBook")
                .get("sha256")
                .asString();

        assertThat(kept("--rule-book", fingerprint, "--checks", checks.toString())
                        .out())
                .isEqualTo(first.out());
        assertThat(kept("--rule-book", fingerprint).status()).isEqualTo(4);
        write("vn/base.drl", "binds too", "question == \"CLAUSE_RULE\"", "insert($cell.binding());");
        assertThat(kept("--rule-book", fingerprint, "--checks", checks.toString())
                        .err())
                .contains("other checks (DRL) decided then");
    }

    private void write(String path, String name, String condition, String consequence) throws IOException {
        Path file = checks.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, RULE.formatted(name, condition, consequence));
    }

    private Run check() {
        return Run.of("check", report(), "--rules", rules.toString(), "--format", "json");
    }

    private Run checkWithThem() {
        return Run.of(
                "check", report(), "--rules", rules.toString(), "--checks", checks.toString(), "--format", "json");
    }

    private Run kept(String... options) {
        String[] arguments = Stream.concat(Stream.of("check", report(), "--format", "json"), Stream.of(options))
                .toArray(String[]::new);
        return Run.in(
                Map.of(
                        "LANG",
                        "en_GB.UTF-8",
                        "BINHDANG_ARCHIVE",
                        folder.resolve("archive").toString()),
                "",
                arguments);
    }

    private static String report() {
        return BASE.resolve("report.json").toString();
    }

    private static JsonNode verdict(Run run) {
        return JsonMapper.shared().readTree(run.out()).get("verdicts").get(0);
    }
}
