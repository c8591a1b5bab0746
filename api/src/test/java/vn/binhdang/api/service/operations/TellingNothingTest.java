package vn.binhdang.api.service.operations;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.binhdang.api.TestDatabase;
import vn.binhdang.api.WithService;
import vn.binhdang.api.service.ServiceClient;
import vn.binhdang.api.service.ServiceClient.Answer;
import vn.binhdang.api.service.access.Caller;
import vn.binhdang.api.service.access.Role;
import vn.binhdang.api.service.access.TestKeys;

/** The log tells what was asked for and how it went, and nothing of people. */
@WithService(properties = "logging.structured.format.console=ecs")
@ExtendWith(OutputCaptureExtension.class)
class TellingNothingTest {

    @LocalServerPort
    private int port;

    @Autowired
    private TestDatabase database;

    @Test
    void neitherReportsNorKeysNorQueriesNorAddressesAsTypedAreInTheLog(CapturedOutput output) {
        String telling = "Bà-Trần-Thị-Kín";
        String key = TestKeys.create(database, Role.ADMIN, Caller.WHOLE_COUNTRY);
        ServiceClient client = new ServiceClient(port)
                .withKey(key)
                .with("Idempotency-Key", "secret-key-0815")
                .with("X-Request-Id", "my-request-1");
        String report = """
                {"locality": "30511", "period": "2024", "document": "%s",
                 "indicators": {"trafficking-returnees-supported": {"notApplicable": "%s"}}}
                """.formatted(telling, telling);
        assertThat(client.post("/api/v1/reports?reason=secret-reason", report).status())
                .isEqualTo(201);
        client.post("/api/v1/reports", report.replace("30511", telling));
        client.post("/api/v1/reports", telling);
        client.get("/api/v1/packs/secret-address");
        client.get("/secret-address");

        assertThat(lines(output, "my-request-1"))
                .extracting(line -> line.get("message").asString().replaceFirst(" \\d+ ms$", ""))
                .contains(
                        "POST /api/v1/reports 201",
                        "POST /api/v1/reports 422",
                        "GET /api/v1/packs/{id} 404",
                        "GET - 404");
        assertThat(output.getAll()).doesNotContain("Kín", "Bà-", "secret", key, key.split("_", -1)[2]);
    }

    @Test
    void aRequestIsKnownByOneNameInTheAnswerInItsProblemAndInTheLog(CapturedOutput output) {
        Answer named = new ServiceClient(port).with("X-Request-Id", "seen-7").get("/api/v1/packs/none");
        assertThat(named.header("X-Request-Id")).isEqualTo("seen-7");
        assertThat(named.json().get("requestId").asString()).isEqualTo("seen-7");
        assertThat(lines(output, "seen-7")).hasSize(1);
        Answer unknown = new ServiceClient(port).with("X-Request-Id", "seen-8").get("/nothing-here");
        assertThat(unknown.json().get("requestId").asString()).isEqualTo("seen-8");
    }

    @Test
    void aNameThatCouldBreakALogIsReplaced() {
        String given = new ServiceClient(port)
                .with("X-Request-Id", "a b; DROP")
                .get("/livez")
                .header("X-Request-Id");
        assertThat(UUID.fromString(given).toString()).isEqualTo(given);
    }

    private static List<JsonNode> lines(CapturedOutput output, String request) {
        return output.getAll()
                .lines()
                .filter(line -> line.startsWith("{"))
                .map(line -> (JsonNode) JsonMapper.shared().readTree(line))
                .filter(line -> line.path("requestId").asString("").equals(request))
                .toList();
    }
}
