package vn.binhdang.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.binhdang.engine.ComplianceEngine;
import vn.binhdang.engine.drools.CompiledChecks;
import vn.binhdang.engine.findings.Finding;
import vn.binhdang.engine.report.Report;
import vn.binhdang.engine.report.ReportFile;
import vn.binhdang.engine.rulebook.OperatorChecks;
import vn.binhdang.engine.scorecard.Scorecard;

/** Ordinary figures are facts only where a check of the operator may ask about them: those of the program never do. */
class OrdinaryFiguresTest {

    private static final Path REPORTS = Path.of("..", "test-data", "reports");

    @Test
    void theChecksOfTheProgramDoubtNoOrdinaryFigure() throws IOException {
        ComplianceEngine withAll = withOperator("Reading(yearsOld < 0)");
        Map<String, List<Finding>> found = new TreeMap<>();
        Map<String, List<Finding>> foundWithAll = new TreeMap<>();
        for (Report report : reports()) {
            String name = report.locality() + "@" + report.period();
            found.put(name, Shipped.ENGINE.evaluate(report).findings());
            foundWithAll.put(name, withAll.evaluate(report).findings());
        }

        assertThat(foundWithAll).isEqualTo(found).hasSizeGreaterThan(10);
        assertThat(found.values().stream().flatMap(List::stream))
                .anySatisfy(finding -> assertThat(finding.id()).endsWith("STATED_DIFFERS:DATA_QUALITY:year"));
    }

    @Test
    void aCheckOfTheOperatorIsAskedAboutEveryFigure() throws IOException {
        Report report =
                Shipped.INTAKE.read(List.of(file("nhon-hung-2024.json"))).get(0);

        Scorecard scorecard = withOperator("Reading(yearsOld == 0)").evaluate(report);

        assertThat(scorecard.findings().stream()
                        .filter(finding -> finding.id().contains("/OLD_DATA:"))
                        .map(Finding::indicator))
                .containsExactlyInAnyOrderElementsOf(report.entries().stream()
                        .map(entry -> entry.indicator())
                        .toList());
    }

    private static ComplianceEngine withOperator(String condition) {
        TreeMap<String, byte[]> files = new TreeMap<>();
        files.put("own.drl", """
                package operator;

                import vn.binhdang.engine.indicators.Reading;
                import vn.binhdang.engine.verdicts.Doubt;

                global vn.binhdang.engine.verdicts.Decisions decisions;

                rule "own: of every figure"
                when
                    $reading : %s
                then
                    decisions.doubt($reading, Doubt.Kind.OLD_DATA, drools.getRule().getName());
                end
                """.formatted(condition).getBytes(StandardCharsets.UTF_8));
        return new ComplianceEngine(
                Shipped.RULE_BOOK,
                CompiledChecks.with(new OperatorChecks("operator/", files)).judge());
    }

    private static List<Report> reports() throws IOException {
        try (Stream<Path> paths = Files.list(REPORTS)) {
            return paths.map(path -> path.getFileName().toString())
                    .filter(name -> name.endsWith(".json"))
                    .sorted()
                    .map(OrdinaryFiguresTest::file)
                    .flatMap(file -> Shipped.INTAKE.read(List.of(file)).stream())
                    .toList();
        }
    }

    private static ReportFile file(String name) {
        try {
            return new ReportFile(name, Files.readAllBytes(REPORTS.resolve(name)));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
