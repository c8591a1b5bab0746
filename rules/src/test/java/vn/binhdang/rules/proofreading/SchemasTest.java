package vn.binhdang.rules.proofreading;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import vn.binhdang.engine.indicators.Counted;
import vn.binhdang.engine.indicators.Objective;
import vn.binhdang.engine.indicators.Unit;
import vn.binhdang.engine.localities.Level;
import vn.binhdang.engine.targets.Severity;

/** The schemas that editors complete rule files by know what the loader knows. */
class SchemasTest {

    @ParameterizedTest
    @CsvSource({
        "packs, packs",
        "indicators, indicators",
        "cases, cases",
        "holidays.yaml, holidays",
        "inspection.yaml, inspection"
    })
    void everyShippedFileFitsItsSchema(String folder, String kind) throws IOException {
        Schemas schema = Schemas.of(kind);
        try (Stream<Path> files = Files.walk(Path.of(folder))) {
            assertThat(files.filter(file -> file.toString().endsWith(".yaml")))
                    .isNotEmpty()
                    .allSatisfy(file ->
                            assertThat(schema.accepts(Corpus.content(file))).isTrue());
        }
    }

    @Test
    void theSchemasListTheWordsThatTheLoaderKnows() {
        JsonNode pack = Schemas.text("packs").get("$defs");
        JsonNode target = pack.get("target").get("properties");
        JsonNode indicator =
                Schemas.text("indicators").get("$defs").get("indicator").get("properties");
        assertThat(words(target.get("objective"))).containsExactlyElementsOf(Objective.codes());
        assertThat(words(target.get("counted"))).containsExactlyElementsOf(Counted.codes());
        assertThat(words(target.get("severity")))
                .containsExactlyElementsOf(
                        Arrays.stream(Severity.values()).map(Severity::code).toList());
        assertThat(words(pack.get("levels").get("items"))).containsExactlyElementsOf(Level.codes());
        assertThat(words(indicator.get("unit"))).containsExactlyElementsOf(Unit.codes());
        assertThat(words(indicator.get("counted"))).containsExactlyElementsOf(Counted.codes());
    }

    @Test
    void anEditorOffersEveryIndicatorOfTheCatalogue() {
        JsonNode indicator = Schemas.text("packs").get("$defs").get("indicator");
        assertThat(words(indicator.get("anyOf").get(0)))
                .containsExactlyInAnyOrderElementsOf(
                        ReadOver.shipped().ruleBook().catalogue().codes());
    }

    private static List<String> words(JsonNode node) {
        return StreamSupport.stream(node.get("enum").spliterator(), false)
                .map(JsonNode::asString)
                .toList();
    }
}
