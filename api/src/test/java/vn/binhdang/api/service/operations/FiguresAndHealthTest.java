package vn.binhdang.api.service.operations;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.binhdang.api.TestDatabase;
import vn.binhdang.api.TestReports;
import vn.binhdang.api.WithService;
import vn.binhdang.api.service.ServiceClient;

/** What a service that runs says of itself. */
@WithService(properties = "spring.test.metrics.export=true")
class FiguresAndHealthTest {

    private static final String REPORTS = "/api/v1/reports";

    @LocalServerPort
    private int port;

    @Autowired
    private TestDatabase database;

    @SuppressWarnings("NullAway.Init") // set before each test
    private ServiceClient client;

    @BeforeEach
    void aClient() {
        client = new ServiceClient(port).asAdmin(database);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/actuator/health", "/actuator/health/live", "/actuator/health/ready", "/livez", "/readyz"})
    void aHealthyServiceSaysSo(String address) {
        ServiceClient.Answer answer = client.get(address);
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.json().get("status").asString()).isEqualTo("UP");
    }

    @Test
    void readyNamesWhatItLookedAtAndLiveDoesNotAskTheDatabase() {
        assertThat(client.get("/readyz").json().get("components").propertyNames())
                .containsExactlyInAnyOrder("readinessState", "db", "ruleBook", "auditHeads", "diskSpace");
        assertThat(client.get("/livez").json().get("components").propertyNames())
                .containsExactly("livenessState");
    }

    @Test
    void verdictsArePlannedAndProducedAndNoneIsMissing() throws IOException {
        double before = figure("binhdang_verdicts_planned_total");
        String report = Files.readString(TestReports.report("nhon-hung-2024.json"));
        int planned = client.post("/api/v1/checks", report)
                .json()
                .at("/summary/planned")
                .asInt();
        client.post(REPORTS, report);
        assertThat(figure("binhdang_verdicts_planned_total") - before).isEqualTo(2.0 * planned);
        assertThat(figure("binhdang_verdicts_produced_total")).isEqualTo(figure("binhdang_verdicts_planned_total"));
        assertThat(figure("binhdang_verdicts_missing")).isZero();
        assertThat(figure("binhdang_findings_total{kind=\"gap\"}")).isPositive();
        assertThat(figure("binhdang_submission_stored_seconds_count")).isPositive();
    }

    @Test
    void submissionsAreCountedByWhatBecameOfThem() {
        String report = """
                {"locality": "30511", "period": "2021", "indicators": {"gender-equality-budget": {"value": 30000000}}}
                """;
        double audited = figure("binhdang_audit_seq");
        ServiceClient keyed = client.with("Idempotency-Key", "figures-1");
        keyed.post(REPORTS, report);
        keyed.post(REPORTS, report);
        client.post(REPORTS, report);
        client.post(REPORTS + "?dryRun=true", report);
        client.post(REPORTS, "{\"locality\": 1}");
        client.post(REPORTS, report.replace("30000000", "1"));
        assertThat(outcome("stored")).isPositive();
        assertThat(outcome("replayed")).isEqualTo(1);
        assertThat(outcome("unchanged")).isEqualTo(1);
        assertThat(outcome("tried_out")).isEqualTo(1);
        assertThat(outcome("unreadable")).isEqualTo(1);
        assertThat(outcome("refused")).isEqualTo(1);
        assertThat(figure("binhdang_audit_seq")).isGreaterThan(audited);
    }

    @Test
    void figuresOfTheServiceNameNoPlaceAndNobody() {
        client.post(REPORTS, """
                {"locality": "157", "period": "2019", "document": "7/BC-ongnguyenvanbi",
                 "indicators": {"gender-equality-budget": {"value": 30000000}}}
                """);
        client.get("/api/v1/localities/157/scorecard?period=2019");
        client.get("/no-such/ong-nguyen-van-bi");
        assertThat(client.get("/actuator/prometheus").body())
                .contains(
                        "hikaricp_connections_active",
                        "binhdang_rulebook_age_seconds",
                        "binhdang_rulebook_refused_seconds")
                .contains("binhdang_audit_head_age_seconds", "binhdang_database_away_total")
                .doesNotContain("nguyen", "\"157\"", "/157", "\"2019", "=2019");
    }

    private double outcome(String word) {
        return figure("binhdang_submissions_total{format=\"json\",outcome=\"" + word + "\"}");
    }

    private double figure(String name) {
        Matcher line = Pattern.compile("^" + Pattern.quote(name) + " (\\S+)$", Pattern.MULTILINE)
                .matcher(client.get("/actuator/prometheus").body());
        assertThat(line.find()).as(name).isTrue();
        return Double.parseDouble(line.group(1));
    }
}
