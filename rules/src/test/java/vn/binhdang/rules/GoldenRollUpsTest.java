package vn.binhdang.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.binhdang.engine.ComplianceEngine;
import vn.binhdang.engine.ReportIntake;
import vn.binhdang.engine.faults.Faults;
import vn.binhdang.engine.localities.Level;
import vn.binhdang.engine.report.Period;
import vn.binhdang.engine.report.Report;
import vn.binhdang.engine.report.ReportFile;
import vn.binhdang.engine.rollup.LastKnown;
import vn.binhdang.engine.rollup.RollUp;
import vn.binhdang.engine.rollup.Scope;
import vn.binhdang.engine.rollup.Submission;
import vn.binhdang.engine.rollup.json.RollUpJson;
import vn.binhdang.engine.rulebook.RegisterReader;
import vn.binhdang.engine.rulebook.RuleBook;

/** The made-up province of the test data, rolled up without any command line around the engine. */
class GoldenRollUpsTest {

    private static final Path ROOT = Path.of("..", "test-data", "rollup");

    private final RuleBook ruleBook = Shipped.RULE_BOOK.with(Shipped.RULE_BOOK
            .register()
            .overlaidWith(RegisterReader.read(
                    "made-province-localities.csv", bytes("made-province-localities.csv"), new Faults())));

    @Test
    void whereAllHaveReportedTheResultIsAsExpected() throws IOException {
        List<Report> reports = reports(
                "made-province-2026-five-of-six.json",
                "made-province-2026-the-sixth.json",
                "made-province-2026-own.json");

        assertThat(rollUp(reports, List.of())).isEqualTo(expected("made-province-2026-complete.json"));
    }

    @Test
    void whileOneIsSilentTheResultIsAsExpected() throws IOException {
        assertThat(rollUp(reports("made-province-2026-five-of-six.json"), reports("made-province-2025.json")))
                .isEqualTo(expected("made-province-2026-one-silent.json"));
    }

    private String rollUp(List<Report> reports, List<Report> earlier) throws IOException {
        Period period = Period.ofYear(2026);
        Scope scope = Scope.of(
                        ruleBook.register(),
                        ruleBook.register().find("98", period.last()).orElseThrow(),
                        period,
                        Level.COMMUNE)
                .vouchedFor();
        RollUp rollUp = new RollUp(
                new ComplianceEngine(ruleBook, Shipped.CHECKS.judge()),
                scope,
                Submission.of(reports, scope),
                LastKnown.of(earlier, ruleBook.catalogue(), ruleBook.register(), period));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        RollUpJson.write(
                rollUp.result(rollUp.units().stream().map(rollUp::evaluate).toList()), out);
        return out.toString(StandardCharsets.UTF_8)
                .replaceAll("\"sha256\": \"[0-9a-f]{64}\"", "\"sha256\": \"…\"")
                .replaceAll("\"engine\": \"[^\"]+\"", "\"engine\": \"…\"");
    }

    private List<Report> reports(String... names) {
        return new ReportIntake(ruleBook)
                .read(Stream.of(names)
                        .map(name -> new ReportFile(name, bytes(name)))
                        .toList());
    }

    private static String expected(String name) throws IOException {
        return Files.readString(ROOT.resolve("results").resolve(name));
    }

    private static byte[] bytes(String name) {
        try {
            return Files.readAllBytes(ROOT.resolve(name));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
