package vn.binhdang.api.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;
import vn.binhdang.api.TestReports;
import vn.binhdang.engine.ComplianceEngine;
import vn.binhdang.engine.ReportIntake;
import vn.binhdang.engine.report.Report;
import vn.binhdang.engine.report.ReportFile;
import vn.binhdang.engine.rulebook.RuleBook;
import vn.binhdang.engine.rulebook.RuleBookReader;
import vn.binhdang.engine.rulebook.RuleFiles;
import vn.binhdang.engine.text.Language;
import vn.binhdang.engine.verdicts.Decisions;
import vn.binhdang.engine.verdicts.IncompleteDecisionsException;
import vn.binhdang.engine.verdicts.Judge;

class TroublesTest {

    private final ByteArrayOutputStream err = new ByteArrayOutputStream();
    private final Terminal terminal = new Terminal(
            InputStream.nullInputStream(),
            new PrintStream(new ByteArrayOutputStream(), true, StandardCharsets.UTF_8),
            new PrintStream(err, true, StandardCharsets.UTF_8),
            false,
            false,
            Map.of());

    @Test
    void rulesThatStaySilentEndWithFiveAndNameTheCells() throws Exception {
        Judge silent = mock(Judge.class);
        when(silent.decide(any(), any())).thenReturn(new Decisions());
        RuleBook ruleBook = RuleBookReader.read(RuleFiles.shipped());
        byte[] content = Files.readAllBytes(TestReports.report("nhon-hung-2024.json"));
        Report report = new ReportIntake(ruleBook)
                .read(List.of(new ReportFile("x", content)))
                .get(0);
        ComplianceEngine engine = new ComplianceEngine(ruleBook, silent);

        IncompleteDecisionsException trouble =
                catchThrowableOfType(IncompleteDecisionsException.class, () -> engine.evaluate(report));

        assertThat(trouble.cells()).hasSize(82).anyMatch(cell -> cell.contains("37-kh-ubnd-2024/2.3@2024"));
        assertThat(handle(trouble)).isEqualTo(5);
        assertThat(err.toString(StandardCharsets.UTF_8))
                .contains("37-kh-ubnd-2024/2.3@2024")
                .doesNotContain("\tat ");
    }

    @Test
    void anUnexpectedFailureEndsWithFiveAndOneSentence() {
        assertThat(handle(new IllegalStateException("the compiled checks are missing")))
                .isEqualTo(5);
        assertThat(err.toString(StandardCharsets.UTF_8))
                .contains("the compiled checks are missing")
                .doesNotContain("\tat ");
    }

    private int handle(Exception trouble) {
        CommandLine command = new CommandLine(new ProgramCommand(), new CommandFactory(terminal, Language.EN));
        return new Troubles(terminal, Language.EN).handleExecutionException(trouble, command, command.parseArgs());
    }
}
