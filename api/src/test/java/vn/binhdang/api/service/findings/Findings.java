package vn.binhdang.api.service.findings;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.stream.StreamSupport;
import tools.jackson.databind.JsonNode;
import vn.binhdang.api.TestDatabase;
import vn.binhdang.api.service.ServiceClient;
import vn.binhdang.api.service.ServiceClient.Answer;
import vn.binhdang.api.service.access.Role;

/** What tests do with findings over HTTP. */
final class Findings {

    static final String PATH = "/api/v1/findings";

    private final int port;
    private final ServiceClient client;
    private final TestDatabase database;

    /** On a database without a report. */
    Findings(int port, TestDatabase database) throws SQLException {
        this.port = port;
        this.database = database;
        asOwner("TRUNCATE unit_report, revision, finding, finding_event, evidence, audit_entry, idempotent_answer");
        this.client = new ServiceClient(port).asAdmin(database);
        asOwner("UPDATE audit_head SET seq = 0, hash = repeat('0', 64)");
    }

    ServiceClient as(String role, String territory) {
        return new ServiceClient(port).as(database, Role.valueOf(role), territory);
    }

    ServiceClient clerk() {
        return as("CLERK", "30511");
    }

    ServiceClient inspector() {
        return as("INSPECTOR", "89");
    }

    /** Sends a report; one that is there already is corrected. */
    void report(String locality, String period, String indicators) {
        Answer sent = client.post("/api/v1/reports?reason=test", """
                {"locality": "%s", "period": "%s", "indicators": {%s}}
                """.formatted(locality, period, indicators));
        assertThat(sent.status()).as(sent.body()).isEqualTo(201);
    }

    /** A report on women who lead enterprises. */
    void report(String locality, String period, int women, int all) {
        report(
                locality,
                period,
                "\"women-enterprise-leaders\": {\"numerator\": %d, \"denominator\": %d}".formatted(women, all));
    }

    List<JsonNode> list(String query) {
        return items(client.get(PATH + "?" + query));
    }

    static List<JsonNode> items(Answer answer) {
        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
        return StreamSupport.stream(answer.json().get("items").spliterator(), false)
                .toList();
    }

    /** The finding of the unit on the target. */
    JsonNode find(String locality, String target, String kind) {
        return list("limit=200&target=" + URLEncoder.encode(target, StandardCharsets.UTF_8) + "&kind=" + kind).stream()
                .filter(finding -> finding.get("locality").asString().equals(locality))
                .findFirst()
                .orElseThrow();
    }

    JsonNode details(JsonNode finding) {
        return client.get(address(finding)).json();
    }

    static String address(JsonNode finding) {
        return PATH + "/" + finding.get("id").asString();
    }

    /** Does something about it as it is now. */
    Answer act(ServiceClient who, JsonNode finding, String patch) {
        String tag = client.get(address(finding)).header("ETag");
        return who.with("If-Match", tag).send("PATCH", address(finding), patch, "application/merge-patch+json");
    }

    static Answer attach(ServiceClient who, JsonNode finding, String name, byte[] content) {
        return who.send("POST", address(finding) + "/evidence?name=" + name, content, "application/octet-stream");
    }

    static byte[] pdf(String text) {
        return ("%PDF-1.7\n" + text).getBytes(StandardCharsets.UTF_8);
    }

    /** Names of the steps, the first first. */
    List<String> steps(JsonNode finding) {
        return StreamSupport.stream(details(finding).get("history").spliterator(), false)
                .map(step -> step.get("action").asString())
                .toList();
    }

    static List<String> words(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false)
                .map(JsonNode::asString)
                .toList();
    }

    void asOwner(String change) throws SQLException {
        try (Connection connection = database.asOwner();
                Statement statement = connection.createStatement()) {
            statement.execute(change);
        }
    }
}
