package vn.binhdang.api.service.description;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.binhdang.api.TestReports;
import vn.binhdang.api.WithService;
import vn.binhdang.api.service.PublishedDescription;
import vn.binhdang.api.service.ServiceClient;

/** What the service says of itself, and whether it is true. */
@WithService
class DescriptionTest {

    /** Writes the published document anew instead of comparing; look at what changed before committing it. */
    private static final boolean RENEW = Boolean.getBoolean("openapi.renew");

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final PublishedDescription PUBLISHED = PublishedDescription.read();

    @LocalServerPort
    private int port;

    @Test
    void theServiceServesThePublishedDocument() throws IOException {
        String served = JSON.writerWithDefaultPrettyPrinter().writeValueAsString(document()) + "\n";
        if (RENEW) {
            Files.writeString(PublishedDescription.FILE, served);
        }
        assertThat(served).isEqualTo(Files.readString(PublishedDescription.FILE));
    }

    @Test
    void everyOperationHasANameOfItsOwnAndBelongsToAKnownPart() {
        List<String> parts = document()
                .get("tags")
                .valueStream()
                .map(tag -> tag.get("name").asString())
                .toList();
        List<String> names = new ArrayList<>();
        for (JsonNode path : document().get("paths")) {
            for (JsonNode operation : path) {
                names.add(operation.get("operationId").asString());
                assertThat(operation.get("tags").valueStream().map(JsonNode::asString))
                        .as(operation.get("operationId").asString())
                        .hasSize(1)
                        .allMatch(parts::contains);
            }
        }
        assertThat(names)
                .hasSizeGreaterThan(40)
                .doesNotHaveDuplicates()
                .allMatch(name -> name.matches("[a-z]+[A-Z]\\w+"));
    }

    @Test
    void everySchemaThatIsReferredToIsThere() {
        List<String> references = document().findValuesAsString("$ref");
        assertThat(references)
                .isNotEmpty()
                .allSatisfy(reference -> assertThat(
                                document().at(reference.substring(1)).isMissingNode())
                        .as(reference)
                        .isFalse());
    }

    @ParameterizedTest
    @MethodSource("vn.binhdang.api.TestReports#reports")
    void reportsAndTheirResultsHaveTheFormThatIsDescribed(Path report) throws IOException {
        if (report.toString().endsWith(".json")) {
            assertThat(PUBLISHED.faults("Reports", read(report))).isEmpty();
        }
        assertThat(PUBLISHED.faults("Results", read(TestReports.result(report))))
                .isEmpty();
    }

    @Test
    void valuesOfDhis2HaveTheFormThatIsDescribed() throws IOException {
        assertThat(PUBLISHED.faults("DataValueSet", read(TestReports.exchange("nhon-hung-2024.dhis2.json"))))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"period\": \"2024\", \"indicators\": {}}",
                "{\"locality\": 30511, \"period\": \"2024\", \"indicators\": {}}",
                "{\"locality\": \"30511\", \"period\": \"2024-H3\", \"indicators\": {}}",
                "{\"locality\": \"30511\", \"period\": \"2024\", \"indicator\": {}, \"indicators\": {}}",
                "{\"locality\": \"30511\", \"period\": \"2024\", \"indicators\": {\"women-key-leaders\": 4}}",
                "{\"locality\": \"30511\", \"period\": \"2024\", \"indicators\": {\"women-key-leaders\": {\"values\": 4}}}",
                "{\"locality\": \"30511\", \"period\": \"2024\", \"indicators\": {\"women-key-leaders\": {\"value\": \"4\"}}}",
                "[]"
            })
    void whatTheServiceCannotReadHasAnotherForm(String report) {
        assertThat(PUBLISHED.faults("Reports", JSON.readTree(report))).isNotEmpty();
        assertThat(new ServiceClient(port).post("/api/v1/checks", report).status())
                .isEqualTo(422);
    }

    private JsonNode document() {
        return new ServiceClient(port).get("/v3/api-docs").json();
    }

    private static JsonNode read(Path file) throws IOException {
        return JSON.readTree(Files.readString(file));
    }
}
