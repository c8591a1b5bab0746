package vn.binhdang.api.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.binhdang.api.TestDatabase;
import vn.binhdang.api.TestReports;
import vn.binhdang.api.WithService;

/** The service over real HTTP. */
@WithService
class ServiceTest {

    private static final JsonMapper JSON = new JsonMapper();

    private final HttpClient client = HttpClient.newHttpClient();

    @LocalServerPort
    private int port;

    @Autowired
    private TestDatabase database;

    @ParameterizedTest
    @MethodSource("vn.binhdang.api.TestReports#reports")
    void aCheckAnswersWhatTheCommandLinePrints(Path report) throws Exception {
        HttpResponse<String> response = post(report, "vi");
        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(TestReports.comparable(response.body())).isEqualTo(Files.readString(TestReports.result(report)));
    }

    @ParameterizedTest
    @MethodSource("vn.binhdang.api.TestReports#bad")
    void whatCannotBeReadIsAProblemWithOneEntryForEachFault(Path bad) throws Exception {
        HttpResponse<String> response = post(bad, "en");
        assertThat(response.statusCode()).isEqualTo(422);
        assertThat(response.headers().firstValue("Content-Type")).hasValue("application/problem+json");
        JsonNode problem = JSON.readTree(response.body());
        assertThat(problem.get("title").asString()).isEqualTo("The input cannot be read as a report");
        assertThat(problem.get("errors")).isNotEmpty();
        assertThat(problem.get("errors").get(0).get("message").get("vi").asString())
                .isNotBlank();
    }

    @Test
    void aProblemPointsAtTheField() throws Exception {
        JsonNode error = JSON.readTree(post(bad("unknown-indicator.json"), "en").body())
                .get("errors")
                .get(0);
        assertThat(error.get("pointer").asString()).isEqualTo("/indicators/women-key-leader");
        assertThat(error.get("message").get("en").asString()).contains("Maybe “women-key-leaders”?");
    }

    @Test
    void aProblemInATablePointsAtTheCell() throws Exception {
        JsonNode error = JSON.readTree(post(bad("numbers-two-ways.csv"), "en").body())
                .get("errors")
                .get(0);
        assertThat(error.get("row").asInt()).isEqualTo(2);
        assertThat(error.get("column").asInt()).isEqualTo(6);
    }

    @Test
    void aProblemSpeaksVietnameseUnlessAskedOtherwise() throws Exception {
        assertThat(post(bad("empty.json"), "vi").body()).contains("Không đọc được báo cáo");
        assertThat(post(bad("empty.json"), "fr").body()).contains("Không đọc được báo cáo");
    }

    @Test
    void packsAndTheirTargetsCanBeRead() throws Exception {
        assertThat(get("/api/v1/packs")).contains("28-nq-cp-2021", "37/KH-UBND");
        assertThat(get("/api/v1/packs/37-kh-ubnd-2024")).contains("UBND phường Nhơn Hưng", "trước ngày 10/6/2024");
        JsonNode targets = JSON.readTree(get("/api/v1/packs/28-nq-cp-2021/targets"));
        assertThat(targets).hasSize(20);
        assertThat(targets.get(0).get("target").asString()).isEqualTo("28-nq-cp-2021/1.1");
        JsonNode escape =
                JSON.readTree(get("/api/v1/packs/2282-qd-ttg-2020/targets")).get(0);
        assertThat(escape.get("dependsOn").asString()).isEqualTo("women-staff-share");
    }

    @Test
    void theRuleBookInForceIsNamed() throws Exception {
        JsonNode ruleBook = new ServiceClient(port)
                .asAdmin(database)
                .get("/api/v1/rule-book")
                .json();
        assertThat(ruleBook.get("sha256").asString()).matches("[0-9a-f]{64}");
        assertThat(ruleBook.get("packs").asInt())
                .isEqualTo(JSON.readTree(get("/api/v1/packs")).size());
        assertThat(ruleBook.has("refused")).isFalse();
    }

    @Test
    void anUnknownPackIsNotFound() throws Exception {
        HttpResponse<String> response =
                send(request("/api/v1/packs/no-such-pack", "en").GET());
        assertThat(response.statusCode()).isEqualTo(404);
        assertThat(response.body()).contains("There is no pack “no-such-pack”.");
    }

    @Test
    void whatTheFrameworkRefusesIsAProblemInTheLanguageAskedForToo() throws Exception {
        HttpResponse<String> english = send(request("/api/v1/checks", "en")
                .header("Content-Type", "text/plain")
                .POST(BodyPublishers.ofString("x")));
        assertThat(english.statusCode()).isEqualTo(415);
        assertThat(english.body()).contains("Send application/json, text/csv or a workbook");
        HttpResponse<String> vietnamese = send(request("/no-such-page", "vi").GET());
        assertThat(vietnamese.statusCode()).isEqualTo(404);
        assertThat(vietnamese.body()).contains("Không có gì ở địa chỉ này.");
        HttpResponse<String> parameter = send(request("/api/v1/checks?asOf=yesterday", "vi")
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString("{}")));
        assertThat(parameter.statusCode()).isEqualTo(400);
        assertThat(parameter.body()).contains("Tham số asOf không thể là yesterday.");
    }

    @Test
    void theServiceDescribesItselfAndItsHealth() throws Exception {
        assertThat(get("/v3/api-docs")).contains("\"openapi\":\"3.1", "/api/v1/checks", "/api/v1/packs/{id}/targets");
        assertThat(get("/actuator/health")).contains("UP");
        assertThat(get("/")).contains("Bình Đẳng");
        assertThat(send(request("/swagger-ui/index.html", "en").GET()).statusCode())
                .isEqualTo(200);
    }

    private static Path bad(String name) {
        return TestReports.bad().stream()
                .filter(file -> file.endsWith(name))
                .findFirst()
                .orElseThrow();
    }

    private HttpResponse<String> post(Path file, String language) throws IOException, InterruptedException {
        String type = file.toString().endsWith(".csv") ? "text/csv" : "application/json";
        return send(
                request("/api/v1/checks", language).header("Content-Type", type).POST(BodyPublishers.ofFile(file)));
    }

    private String get(String path) throws IOException, InterruptedException {
        HttpResponse<String> response = send(request(path, "vi").GET());
        assertThat(response.statusCode()).as(path).isEqualTo(200);
        return response.body();
    }

    private HttpRequest.Builder request(String path, String language) {
        return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
                .header("Accept-Language", language);
    }

    private HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        return client.send(request.build(), BodyHandlers.ofString());
    }
}
