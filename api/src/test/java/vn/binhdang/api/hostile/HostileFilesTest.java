package vn.binhdang.api.hostile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import de.siegmar.fastcsv.reader.CsvReader;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.xml.sax.InputSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Every payload is refused by name or comes out as plain text, in little time and memory, and runs nothing. */
class HostileFilesTest {

    /**
     * Processor time for one run, in which most need a hundredth. A guard against payloads that take minutes or for
     * ever, and no measure: see docs/security.md.
     */
    private static final long MOST_MILLIS = 3_000;

    /** Far more than all payloads together need; a program that is stuck must not hold up a build. */
    private static final long MOST_MINUTES = 8;

    private static final Pattern NOT_PRINTED = Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Cs}&&[^\\n]]");
    private static final Pattern STACK_TRACE = Pattern.compile("\\bat [a-z]+\\.[\\w.$]+\\(|Exception|Error:");

    @TempDir
    private static Path work;

    @SuppressWarnings("NullAway.Init") // set before all tests
    private static Path canary;

    @BeforeAll
    static void theProgramReadsEveryPayload() throws Exception {
        canary = work.resolve("sung");
        Process program = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx256m",
                        "-XX:TieredStopAtLevel=1",
                        "-XX:+UseSerialGC",
                        "-D" + Canary.PLACE + "=" + canary,
                        "-cp",
                        System.getProperty("java.class.path"),
                        HostileProgram.class.getName(),
                        work.toString())
                .redirectErrorStream(true)
                .redirectOutput(work.resolve("program.log").toFile())
                .start();
        boolean ended = program.waitFor(MOST_MINUTES, TimeUnit.MINUTES);
        program.destroyForcibly();
        assertThat(ended && program.exitValue() == 0)
                .as(() -> "ended by itself, and not at " + text("now.txt") + "\n" + text("program.log"))
                .isTrue();
    }

    @TestFactory
    Stream<DynamicTest> aPayloadDoesNoHarm() {
        return Payload.all().stream()
                .map(payload -> dynamicTest(payload.toString(), () -> {
                    for (Outcome outcome : outcomes(payload)) {
                        assertThat(outcome.millis()).as("processor time").isLessThan(MOST_MILLIS);
                        assertThat(outcome.err())
                                .doesNotContainPattern(STACK_TRACE)
                                .doesNotContainPattern(NOT_PRINTED);
                        if (payload.refused()) {
                            isRefused(payload, outcome);
                        } else {
                            comesOutAsText(payload, outcome);
                        }
                    }
                }));
    }

    @Test
    void noCodeOfAPayloadWasRun() {
        assertThat(canary).doesNotExist();
    }

    @Test
    void theCanaryWouldHaveBeenHeard() throws IOException {
        Path other = work.resolve("tried");
        System.setProperty(Canary.PLACE, other.toString());
        try {
            assertThat(Canary.sing()).isTrue();
            assertThat(other).exists();
        } finally {
            System.clearProperty(Canary.PLACE);
        }
    }

    @Test
    void everyFileStandsInTheTable() throws IOException {
        try (Stream<Path> files = Files.list(Payload.FOLDER.resolve("payloads"))) {
            assertThat(files.map(file -> file.getFileName().toString()))
                    .containsExactlyInAnyOrderElementsOf(
                            Payload.all().stream().map(Payload::file).toList())
                    .hasSizeGreaterThan(60);
        }
    }

    private static void isRefused(Payload payload, Outcome outcome) {
        assertThat(outcome.status()).as(outcome.err()).isEqualTo(payload.isReport() ? 3 : 4);
        boolean isProof = outcome.format().equals(Outcome.PROOF);
        assertThat(isProof ? "" : outcome.out()).isEmpty();
        assertThat(isProof ? outcome.out() + outcome.err() : outcome.err())
                .contains(payload.says())
                .contains(Path.of(payload.put()).getFileName().toString());
    }

    private static void comesOutAsText(Payload payload, Outcome outcome) throws Exception {
        if (outcome.format().equals(Outcome.PROOF)) {
            assertThat(outcome.out()).doesNotContainPattern(NOT_PRINTED);
            return;
        }
        assertThat(outcome.status()).as(outcome.err()).isBetween(0, 1);
        switch (outcome.format()) {
            case "json" ->
                assertThat(texts(JsonMapper.shared().readTree(outcome.out())))
                        .anySatisfy(text -> assertThat(text).contains(payload.says()));
            case "csv" -> isNoFormula(outcome.out());
            case "junit" -> isXml(outcome.out());
            default -> assertThat(outcome.out()).doesNotContainPattern(NOT_PRINTED);
        }
    }

    private static List<String> texts(JsonNode node) {
        return node.isString()
                ? List.of(node.asString())
                : node.valueStream().flatMap(value -> texts(value).stream()).toList();
    }

    private static void isNoFormula(String table) throws IOException {
        assertThat(table).doesNotContainPattern(NOT_PRINTED);
        try (var rows = CsvReader.builder().ofCsvRecord(table)) {
            for (var row : rows) {
                assertThat(row.getFields()).noneMatch(cell -> cell.matches("(?s)[=+@\t\r\n＝＋－＠].*|-[^0-9.].*"));
            }
        }
    }

    private static void isXml(String written) throws Exception {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
        factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
        assertThat(factory.newDocumentBuilder()
                        .parse(new InputSource(new StringReader(written)))
                        .getElementsByTagName("testcase")
                        .getLength())
                .isPositive();
    }

    private static List<Outcome> outcomes(Payload payload) throws IOException {
        return List.of(JsonMapper.shared()
                .readValue(Files.readString(work.resolve(payload.file() + ".outcomes")), Outcome[].class));
    }

    private static String text(String file) {
        try {
            return Files.readString(work.resolve(file));
        } catch (IOException missing) {
            return missing.toString();
        }
    }
}
