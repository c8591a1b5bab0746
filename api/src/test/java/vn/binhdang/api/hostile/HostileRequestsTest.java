package vn.binhdang.api.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.binhdang.api.WithService;

/** The same reports, sent to the service. */
@WithService(properties = "binhdang.rules=../test-data/hostile/base")
class HostileRequestsTest {

    private final HttpClient client = HttpClient.newHttpClient();

    @LocalServerPort
    private int port;

    static Stream<Payload> reports() {
        return Payload.all().stream().filter(Payload::isReport);
    }

    @ParameterizedTest
    @MethodSource("reports")
    void aHostileReportIsAProblemOrIsEvaluatedAsText(Payload payload) throws Exception {
        HttpResponse<String> answer = client.send(
                HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/api/v1/checks"))
                        .header("Content-Type", payload.put().endsWith(".csv") ? "text/csv" : "application/json")
                        .header("Accept-Language", "en")
                        .POST(BodyPublishers.ofByteArray(payload.content()))
                        .build(),
                BodyHandlers.ofString());

        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(payload.refused() ? 422 : 200);
        assertThat(answer.headers().firstValue("Content-Type").orElse(""))
                .isEqualTo(payload.refused() ? "application/problem+json" : "application/json");
        assertThat(answer.headers().firstValue("X-Content-Type-Options")).hasValue("nosniff");
        JsonNode body = JsonMapper.shared().readTree(answer.body());
        assertThat(body.toString()).doesNotContain("Exception", "\tat ");
        if (payload.refused()) {
            assertThat(body.get("errors").size()).isBetween(1, 1_000);
        }
    }
}
