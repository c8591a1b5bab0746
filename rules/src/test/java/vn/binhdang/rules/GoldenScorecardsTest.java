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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.binhdang.engine.report.ReportFile;
import vn.binhdang.engine.scorecard.Scorecard;
import vn.binhdang.engine.scorecard.json.ResultJson;

/** Every report of the test data gives its expected result without any command line or server around the engine. */
class GoldenScorecardsTest {

    private static final Path ROOT = Path.of("..", "test-data");

    static List<String> reports() throws IOException {
        try (Stream<Path> files = Files.list(ROOT.resolve("reports"))) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    @ParameterizedTest
    @MethodSource("reports")
    void everyReportGivesItsExpectedResult(String name) throws IOException {
        Path report = ROOT.resolve("reports").resolve(name);
        Path result = ROOT.resolve("results").resolve(name.replaceFirst("\\.\\w+$", ".json"));
        List<Scorecard> scorecards =
                Shipped.INTAKE.read(List.of(new ReportFile(name, Files.readAllBytes(report)))).stream()
                        .map(Shipped.ENGINE::evaluate)
                        .toList();

        assertThat(comparable(json(scorecards))).isEqualTo(Files.readString(result));
    }

    /** Without what differs from one build to the next: the fingerprint of the rules and the version. */
    private static String comparable(String json) {
        return json.replaceAll("\"sha256\": \"[0-9a-f]{64}\"", "\"sha256\": \"…\"")
                .replaceAll("\"engine\": \"[^\"]+\"", "\"engine\": \"…\"");
    }

    private static String json(List<Scorecard> scorecards) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            if (scorecards.size() == 1) {
                ResultJson.object(scorecards.get(0), out);
            } else {
                ResultJson.array(scorecards, out);
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return out.toString(StandardCharsets.UTF_8);
    }
}
