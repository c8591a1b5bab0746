package vn.binhdang.rules.oracle;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.cfg.JsonNodeFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;
import vn.binhdang.engine.ComplianceEngine;
import vn.binhdang.engine.ReportIntake;
import vn.binhdang.engine.drools.CompiledChecks;
import vn.binhdang.engine.report.Report;
import vn.binhdang.engine.report.ReportFile;
import vn.binhdang.engine.rulebook.RuleBook;
import vn.binhdang.engine.rulebook.RuleBookReader;
import vn.binhdang.engine.rulebook.RuleFiles;
import vn.binhdang.engine.scorecard.Scorecard;
import vn.binhdang.engine.scorecard.json.ResultJson;

/** The reports of the test data, whole or shuffled, and what comes of them. */
final class TestData {

    private static final Path FOLDER = Path.of("..", "test-data", "reports");

    /** The same reports as another file, which cannot be read together with it. */
    private static final String AGAIN = "several-wards-2024-vi.csv";

    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
            .build();

    private TestData() {}

    static List<ReportFile> reports() {
        List<ReportFile> files = new ArrayList<>();
        try (Stream<Path> paths = Files.list(FOLDER)) {
            for (Path path : paths.sorted().toList()) {
                if (!path.endsWith(AGAIN)) {
                    files.add(new ReportFile(path.getFileName().toString(), Files.readAllBytes(path)));
                }
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return files;
    }

    /** The same reports as one of them, in a table with Vietnamese headings and numbers. */
    static ReportFile vietnameseTable() {
        try {
            return new ReportFile(AGAIN, Files.readAllBytes(FOLDER.resolve(AGAIN)));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /**
     * Everything from the beginning: rule files read, reports read and evaluated, results written.
     *
     * @param order in which the reports are evaluated
     */
    static String results(RuleFiles rules, List<ReportFile> files, Dice order) {
        RuleBook book = RuleBookReader.read(rules);
        ComplianceEngine engine =
                new ComplianceEngine(book, CompiledChecks.shipped().judge());
        List<Report> reports = new ReportIntake(book).read(files);
        Map<Report, Scorecard> scorecards = new HashMap<>();
        order.shuffled(reports).forEach(report -> scorecards.put(report, engine.evaluate(report)));
        return json(reports.stream()
                .map(report -> Objects.requireNonNull(scorecards.get(report)))
                .toList());
    }

    /** As the program writes them. */
    static String json(Collection<Scorecard> scorecards) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            ResultJson.array(List.copyOf(scorecards), out);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return out.toString(StandardCharsets.UTF_8);
    }

    /** The same report with its lines in another order: indicators of an object, rows of a table. */
    static ReportFile shuffled(ReportFile file, Dice dice) {
        if (!file.looksLikeJson()) {
            List<String> lines = text(file).lines().toList();
            List<String> shuffled = new ArrayList<>(lines.subList(0, 1));
            shuffled.addAll(dice.shuffled(lines.subList(1, lines.size())));
            return new ReportFile(file.name(), bytes(String.join("\n", shuffled)));
        }
        return new ReportFile(
                file.name(), bytes(shuffled(JSON.readTree(file.content()), dice).toString()));
    }

    private static JsonNode shuffled(JsonNode node, Dice dice) {
        if (!node.isObject()) {
            return node;
        }
        ObjectNode shuffled = JSON.createObjectNode();
        for (String name : dice.shuffled(node.propertyNames())) {
            shuffled.set(name, shuffled(node.get(name), dice));
        }
        return shuffled;
    }

    /** All reports that are JSON, the last one first. */
    static ReportFile asOneArray(List<ReportFile> files) {
        ArrayNode array = JSON.createArrayNode();
        files.stream()
                .filter(ReportFile::looksLikeJson)
                .forEach(file -> array.insert(0, JSON.readTree(file.content())));
        return new ReportFile("all", bytes(array.toString()));
    }

    static ReportFile table(List<ReportFile> files) {
        return files.stream().filter(file -> !file.looksLikeJson()).findFirst().orElseThrow();
    }

    private static String text(ReportFile file) {
        return new String(file.content(), StandardCharsets.UTF_8);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
